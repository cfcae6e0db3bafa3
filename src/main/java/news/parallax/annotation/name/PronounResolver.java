package news.parallax.annotation.name;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.article.Block;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.name.Gender;

/**
 * Ties "he", "him", "his", "she" and "her" outside quotation marks to the person most in mind:
 * recency first, subjects before others, gender in agreement (after Lappin and Leass 1994). A tie
 * stays open, and who was once called "she" is no longer "he". Remembers only the last few dozen
 * references, so the work is linear.
 */
final class PronounResolver {
  private static final int REACH = 3;
  private static final int REMEMBERED = 48;
  private static final int SUBJECT = 40;
  private static final int RECENT = 30;
  private static final int MARGIN = 12;
  private static final int LONGEST_APPOSITION = 16;

  /** How far behind the first of two joined persons the second may begin: "and captain Okoye". */
  private static final int LONGEST_TITLE = 4;

  /** How far behind the owner's name the subject may begin: "Ben’s mother Ana Ruiz". */
  private static final int LONGEST_OWNED = 6;

  private final DiscoursePersons cast;
  private final QuotationMarks quotes;
  private final Deque<Seen> seen = new ArrayDeque<>();
  private int index;

  /** Number of the sentence among those that are not wholly quoted. */
  private int place;

  private List<Token> tokens = List.of();
  private BitSet verbs = new BitSet();
  private int opening = -1;
  private boolean named;

  /** A person spoken of, most recent first in the memory. */
  private record Seen(ResolvedMention reference, int place, boolean subject) {}

  PronounResolver(DiscoursePersons cast, QuotationMarks quotes) {
    this.cast = cast;
    this.quotes = quotes;
  }

  /** Goes on to {@code sentence}, number {@code index}. */
  void enter(int index, Sentence sentence) {
    this.index = index;
    place += isQuoted(sentence) ? 0 : 1;
    if (sentence.role() == Block.Role.CAPTION) {
      seen.clear();
    }
    tokens = sentence.tokens();
    named = false;
    verbs = new BitSet();
    sentence
        .phrases(Phrase.Kind.VERB)
        .map(Phrase::first)
        .filter(first -> !tokens.get(first).isTag("TO"))
        .forEach(verbs::set);
    String opener = tokens.getFirst().word().toLowerCase(Locale.ROOT);
    opening = FunctionWords.ADJUNCT_OPENERS.has(opener) ? comma(0) : -1;
  }

  private boolean isQuoted(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> Character.isLetterOrDigit(token.word().charAt(0)))
        .allMatch(token -> quotes.isQuoted(token.span().start()));
  }

  private int comma(int from) {
    int i = from;
    while (i < tokens.size() && !tokens.get(i).word().equals(",")) {
      i++;
    }
    return i;
  }

  /** Notes a name, description or resolved pronoun of the sentence; call in text order. */
  void note(ResolvedMention reference) {
    if (isSubject(reference)) {
      shareSubject(reference);
    }
    seen.addFirst(new Seen(reference, place, isSubject(reference)));
    named |= reference.form() != Mention.Form.PRONOUN;
    if (seen.size() > REMEMBERED) {
      seen.removeLast();
    }
  }

  /** "Ana Ruiz and captain Peter Okoye met": the one before the last is a subject too. */
  private void shareSubject(ResolvedMention last) {
    Seen before = seen.peekFirst();
    if (before != null && before.reference().sentence() == last.sentence()) {
      int and = before.reference().last() + 1;
      int apart = last.first() - and;
      if (apart > 0 && apart <= LONGEST_TITLE && tokens.get(and).word().equals("and")) {
        seen.removeFirst();
        seen.addFirst(new Seen(before.reference(), before.place(), true));
      }
    }
  }

  /** Right before a verb group, or parted from it by an apposition. */
  private boolean isSubject(ResolvedMention one) {
    int next = one.last() + 1;
    if (verbs.get(next)) {
      return true;
    }
    boolean apposed = next < tokens.size() && tokens.get(next).word().equals(",");
    int verb = verbs.nextSetBit(next);
    return apposed
        && verb > 0
        && verb - next < LONGEST_APPOSITION
        && tokens.get(verb - 1).word().equals(",");
  }

  /** The person that the pronoun at {@code token} stands for; {@code ahead} are its sentence's. */
  Optional<ResolvedMention> resolve(int token, List<ResolvedMention> ahead, Sentence sentence) {
    Gender gender = gender(tokens.get(token).word());
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    Optional<ResolvedMention> found =
        following(token, gender, ahead)
            .map(key -> reference(token, key, sentence, "subject-follows"))
            .or(() ->
                best(token, gender).map(key -> reference(token, key, sentence, "most-in-mind")));
    found.flatMap(one -> cast.person(one.entity())).ifPresent(person -> person.tellGender(gender));
    return found;
  }

  private static Gender gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Pronouns.MASCULINE.has(lower)) {
      return Gender.MALE;
    }
    return Pronouns.FEMININE.has(lower) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private ResolvedMention reference(int token, String key, Sentence sentence, String rule) {
    String word = tokens.get(token).word();
    String because =
        rule.equals("subject-follows")
            ? "the subject behind the opening phrase that holds “" + word + "”"
            : "the person most in mind whom “" + word + "” can mean";
    return new ResolvedMention(
        index, token, token, sentence.span(token, token), key, Mention.Form.PRONOUN, rule, because);
  }

  /** "After his speech, Rassendyll left": the subject follows the opening phrase. */
  private Optional<String> following(int token, Gender gender, List<ResolvedMention> ahead) {
    if (token >= opening || named) {
      return Optional.empty();
    }
    boolean owned = ahead.stream().anyMatch(one -> one.first() == opening + 1 && isOwner(one));
    int last = owned ? opening + LONGEST_OWNED : opening + 2;
    return ahead.stream()
        .filter(one -> one.first() > opening && one.first() <= last && !isOwner(one))
        .filter(one -> agrees(one, gender))
        .map(ResolvedMention::entity)
        .findFirst()
        .filter(key -> !UnnamedPersons.isOne(key));
  }

  /** "Ben’s mother Ana Ruiz": the subject is not Ben. */
  private boolean isOwner(ResolvedMention one) {
    int next = one.last() + 1;
    return next < tokens.size() && tokens.get(next).isTag("POS");
  }

  private boolean agrees(ResolvedMention one, Gender gender) {
    return gender(one).agrees(gender);
  }

  private Gender gender(ResolvedMention one) {
    return UnnamedPersons.isOne(one.entity())
        ? UnnamedPersons.gender(one.entity())
        : cast.person(one.entity()).map(Person::gender).orElse(Gender.UNKNOWN);
  }

  private Optional<String> best(int token, Gender gender) {
    Comparator<Map.Entry<String, Integer>> order =
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey());
    List<Map.Entry<String, Integer>> ranked =
        scores(token, gender).entrySet().stream().sorted(order).limit(2).toList();
    boolean tied =
        ranked.size() == 2 && ranked.get(0).getValue() - ranked.get(1).getValue() < MARGIN;
    return ranked.isEmpty() || tied
        ? Optional.empty()
        : Optional.of(ranked.getFirst().getKey()).filter(key -> !UnnamedPersons.isOne(key));
  }

  private Map<String, Integer> scores(int token, Gender gender) {
    Map<String, Integer> scores = new HashMap<>();
    String barred = barred(token);
    for (Seen one : seen) {
      ResolvedMention reference = one.reference();
      boolean near = one.place() > place - REACH;
      if (near && agrees(reference, gender) && !reference.entity().equals(barred)) {
        scores.merge(reference.entity(), score(one, gender), Math::max);
      }
    }
    return scores;
  }

  private int score(Seen one, Gender gender) {
    int recency = RECENT * (REACH - (place - one.place()));
    int known = gender(one.reference()) == gender ? MARGIN : 0;
    return recency + known + (one.subject() ? SUBJECT : 0);
  }

  /**
   * The subject of a clause is not its object: "Rassendyll told him". Empty when none is barred.
   */
  private String barred(int token) {
    Token pronoun = tokens.get(token);
    boolean object =
        pronoun.word().equalsIgnoreCase("him")
            || (pronoun.word().equalsIgnoreCase("her") && pronoun.tag().equals("PRP"));
    if (!object) {
      return "";
    }
    return seen.stream()
        .filter(one -> one.place() == place && one.subject())
        .filter(one -> verbs.get(one.reference().last(), token).cardinality() == 1)
        .map(one -> one.reference().entity())
        .findFirst()
        .orElse("");
  }
}
