package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.name.TitleWords;

/**
 * Reads the offices and descriptions that stand beside a person's name: before it ("Ruritanian
 * defence minister Rudolf Rassendyll") and as an apposition on either side.
 */
final class RoleReader {
  private static final int LONGEST = 14;
  private static final Set<String> FOLLOWERS = Set.of(",", ".", ";", ":", "–", "—", "--", ")");

  private final TitleWords titles = TitleWords.english();
  private final Sentence sentence;
  private final List<Token> tokens;

  private RoleReader(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The roles given beside {@code name}, in text order. */
  static List<Role> roles(FoundName name, Sentence sentence) {
    RoleReader reader = new RoleReader(sentence);
    List<Role> roles = new ArrayList<>();
    reader.appositionBefore(name).ifPresent(roles::add);
    reader.before(name).ifPresent(roles::add);
    reader.appositionAfter(name).ifPresent(roles::add);
    return roles;
  }

  /** The modifiers between the determiner and the name, when they end in a noun for a person. */
  private Optional<Role> before(FoundName name) {
    int head = name.first() - 1;
    if (head < 0 || !titles.isPersonNoun(word(head)) || titles.isHonorific(word(head))) {
      return Optional.empty();
    }
    int first = CapitalStyle.isHeadline(sentence) ? head : phraseStart(head);
    return Optional.of(Role.of(sentence, first, head, head));
  }

  private int phraseStart(int at) {
    return sentence
        .phraseAt(at, Phrase.Kind.NOUN)
        .map(phrase -> Role.afterDeterminer(sentence, phrase))
        .filter(first -> first <= at)
        .orElse(at);
  }

  private Optional<Role> appositionBefore(FoundName name) {
    int comma = name.title() - 1;
    int next = name.last() + 1;
    boolean enclosed = next >= tokens.size() || FOLLOWERS.contains(word(next));
    if (comma < 1 || !word(comma).equals(",") || !enclosed) {
      return Optional.empty();
    }
    return sentence
        .phraseAt(comma - 1, Phrase.Kind.NOUN)
        .map(this::holder)
        .filter(phrase -> isDescription(phrase))
        .filter(phrase -> !isRunFor(phrase))
        .map(phrase ->
            Role.of(sentence, Role.afterDeterminer(sentence, phrase), comma - 1, phrase.head()));
  }

  /** Of "the leader of the opposition" the first part, else the phrase itself. */
  private Phrase holder(Phrase phrase) {
    int of = phrase.first() - 1;
    return isDescription(phrase) || of < 1 || !word(of).equals("of")
        ? phrase
        : sentence
            .phraseAt(of - 1, Phrase.Kind.NOUN)
            .filter(outer -> outer.last() == of - 1)
            .orElse(phrase);
  }

  /** Singular, definite or bare, headed by a noun for a person, and itself no name. */
  private boolean isDescription(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return titles.isPersonNoun(head.word())
        && !titles.isHonorific(head.word())
        && !head.isTag("NNS");
  }

  /** "the opponent for president, Rassendyll": the office is sought, not held. */
  private boolean isRunFor(Phrase phrase) {
    return phrase.first() > 0 && word(phrase.first() - 1).equals("for");
  }

  private Optional<Role> appositionAfter(FoundName name) {
    int from = name.last() + 2;
    if (from >= tokens.size() || !word(from - 1).equals(",")) {
      return Optional.empty();
    }
    return sentence
        .phraseAt(from, Phrase.Kind.NOUN)
        .filter(phrase -> phrase.first() == from && isDescription(phrase))
        .map(phrase ->
            Role.of(
                sentence,
                Role.afterDeterminer(sentence, phrase),
                appositionEnd(phrase),
                phrase.head()));
  }

  /** Prepositional phrases behind the noun belong to the description; a verb ends it. */
  private int appositionEnd(Phrase phrase) {
    int end = phrase.last();
    while (end + 1 < tokens.size()
        && end - phrase.first() < LONGEST
        && !endsDescription(end + 1)
        && !isVerb(end + 1)) {
      end++;
    }
    boolean open = end + 1 < tokens.size() && !endsDescription(end + 1);
    return open ? phrase.last() : end;
  }

  /** A word that ends a description, or "in" before the paper somebody speaks in: "in an email". */
  private boolean endsDescription(int at) {
    boolean in = word(at).equals("in") && at + 2 < tokens.size();
    return FunctionWords.DESCRIPTION_ENDS.hasAsWritten(word(at))
        || (in && tokens.get(at + 1).isTag("DT") && NounClass.DOCUMENTS.has(word(at + 2)));
  }

  private boolean isVerb(int at) {
    return sentence.phraseAt(at, Phrase.Kind.VERB).isPresent();
  }

  private String word(int at) {
    return tokens.get(at).word();
  }
}
