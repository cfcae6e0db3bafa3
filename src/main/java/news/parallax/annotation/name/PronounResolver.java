package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;

/**
 * Ties "he", "him", "his", "she" and "her" outside quotation marks to the person most in mind:
 * recency first, subjects before others, gender in agreement (after Lappin and Leass 1994). A tie
 * stays open.
 */
final class PronounResolver {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> OPENERS =
      Set.of(
          "after",
          "before",
          "during",
          "in",
          "ahead",
          "when",
          "while",
          "as",
          "since",
          "despite",
          "having",
          "with",
          "following",
          "asked");
  private static final int REACH = 3;
  private static final int SUBJECT = 40;
  private static final int RECENT = 30;
  private static final int MARGIN = 12;

  private final Cast cast;
  private final List<Sentence> sentences;
  private final List<Reference> seen = new ArrayList<>();

  PronounResolver(Cast cast, List<Sentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  /** Notes a name or description; call in text order. */
  void note(Reference reference) {
    seen.add(reference);
  }

  /** The person that the pronoun at {@code token} of sentence {@code index} stands for. */
  Optional<Reference> resolve(int index, int token, List<Reference> ahead) {
    Sentence sentence = sentences.get(index);
    Gender gender = gender(sentence.tokens().get(token).word());
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    Optional<String> person =
        cataphor(sentence, index, token, gender, ahead).or(() -> best(index, token, gender));
    return person.map(key -> reference(index, token, key));
  }

  static Gender gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MALE.contains(lower)
        ? Gender.MALE
        : FEMALE.contains(lower) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private Reference reference(int index, int token, String key) {
    Sentence sentence = sentences.get(index);
    String because =
        "the person most in mind whom “" + sentence.tokens().get(token).word() + "” can mean";
    return new Reference(
        index,
        token,
        token,
        sentence.span(token, token),
        key,
        Mention.Form.PRONOUN,
        "most-in-mind",
        because);
  }

  /** "After his speech, Rassendyll left": the subject follows the opening phrase. */
  private Optional<String> cataphor(
      Sentence sentence, int index, int token, Gender gender, List<Reference> ahead) {
    String opener = sentence.tokens().getFirst().word().toLowerCase(Locale.ROOT);
    boolean named =
        seen.stream()
            .anyMatch(one -> one.sentence() == index && one.form() != Mention.Form.PRONOUN);
    if (!OPENERS.contains(opener) || comma(sentence, 0) < token || named) {
      return Optional.empty();
    }
    int comma = comma(sentence, token);
    return ahead.stream()
        .filter(one -> one.sentence() == index && one.first() > comma && one.first() <= comma + 2)
        .filter(one -> agrees(one, gender))
        .map(Reference::entity)
        .findFirst();
  }

  private static int comma(Sentence sentence, int from) {
    for (int i = from; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).word().equals(",")) {
        return i;
      }
    }
    return sentence.tokens().size();
  }

  private boolean agrees(Reference one, Gender gender) {
    return cast.person(one.entity()).map(person -> person.gender().agrees(gender)).orElse(false);
  }

  private Optional<String> best(int index, int token, Gender gender) {
    Map<String, Integer> scores = scores(index, token, gender);
    List<Map.Entry<String, Integer>> ranked =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    boolean clear =
        ranked.size() == 1 || ranked.get(0).getValue() - ranked.get(1).getValue() >= MARGIN;
    return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
  }

  private Map<String, Integer> scores(int index, int token, Gender gender) {
    Map<String, Integer> scores = new HashMap<>();
    String barred = barred(index, token);
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() > index - REACH; i--) {
      Reference one = seen.get(i);
      if (agrees(one, gender) && !one.entity().equals(barred)) {
        scores.merge(one.entity(), score(one, index, gender), Math::max);
      }
    }
    return scores;
  }

  private int score(Reference one, int index, Gender gender) {
    int distance = index - one.sentence();
    int score = RECENT * (REACH - distance) + (isSubject(one) ? SUBJECT : 0);
    boolean known =
        cast.person(one.entity()).map(person -> person.gender() == gender).orElse(false);
    return score + (known ? MARGIN : 0) + 2 * Math.min(5, one.first()) / 5;
  }

  /** A noun phrase right before a verb group. */
  private boolean isSubject(Reference one) {
    return subjectVerb(one).isPresent();
  }

  private Optional<Phrase> subjectVerb(Reference one) {
    Sentence sentence = sentences.get(one.sentence());
    return sentence.phrases().stream()
        .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && phrase.first() > one.last())
        .findFirst()
        .filter(verb ->
            verb.first() == one.last() + 1 || isApposition(sentence, one.last() + 1, verb.first()));
  }

  private static boolean isApposition(Sentence sentence, int from, int verb) {
    return sentence.tokens().get(from).word().equals(",")
        && sentence.tokens().get(verb - 1).word().equals(",");
  }

  /** The subject of a clause is not its object: "Rassendyll told him". */
  private String barred(int index, int token) {
    Sentence sentence = sentences.get(index);
    Token pronoun = sentence.tokens().get(token);
    boolean object =
        pronoun.word().equalsIgnoreCase("him")
            || (pronoun.word().equalsIgnoreCase("her") && pronoun.tag().equals("PRP"));
    if (!object) {
      return "";
    }
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == index; i--) {
      Reference one = seen.get(i);
      long verbs =
          sentence.phrases().stream()
              .filter(phrase ->
                  phrase.kind() == Phrase.Kind.VERB
                      && phrase.first() > one.last()
                      && phrase.last() < token)
              .count();
      if (isSubject(one) && verbs == 1) {
        return one.entity();
      }
    }
    return "";
  }
}
