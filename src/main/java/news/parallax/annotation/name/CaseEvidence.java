package news.parallax.annotation.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.PersonName;

/**
 * What running text tells about words that elsewhere have a capital: which of them the article also
 * writes small, and which names it knows. In a headline whose words all have capitals a name ends
 * where only running text can tell.
 */
final class CaseEvidence {
  private static final int SHORTEST = 4;

  private final Set<String> small = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  private CaseEvidence() {}

  /** As the {@code names} found in {@code sentences} and the words beside them tell. */
  static CaseEvidence of(List<Sentence> sentences, List<FoundName> names) {
    CaseEvidence commonness = new CaseEvidence();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (!Capitals.isCapital(token.word()) && token.word().length() >= SHORTEST) {
          commonness.small.add(token.word().toLowerCase(Locale.ROOT));
        }
      }
    }
    for (FoundName name : names) {
      if (!CapitalStyle.isHeadline(sentences.get(name.sentence()))) {
        commonness.known.add(name.key());
        if (name.type() == EntityType.PERSON) {
          commonness.surnames.add(PersonName.of(name.text()).surname());
        }
      }
    }
    return commonness;
  }

  /** Whether {@code name}, found in {@code sentence}, is one. */
  boolean isName(FoundName name, Sentence sentence) {
    if (!name.isLong()) {
      return !isCommonWord(name);
    }
    return !CapitalStyle.isHeadline(sentence)
        || known.contains(name.key())
        || !holdsKnownName(name);
  }

  /** "the Shutdown" of what is a shutdown elsewhere; "Gates" is a man where he is named in full. */
  private boolean isCommonWord(FoundName name) {
    boolean vague =
        name.type() == EntityType.OTHER
            || name.type() == EntityType.EVENT
            || (name.type() == EntityType.PERSON && !surnames.contains(name.key()));
    return vague && !name.hasTitle() && small.contains(name.key());
  }

  /**
   * "Halvard Signs Bill", where the text knows Halvard; a given name before a known surname is the
   * person's.
   */
  private boolean holdsKnownName(FoundName name) {
    List<String> words = NameKey.words(name.text());
    boolean person =
        name.type() == EntityType.PERSON
            && surnames.contains(words.getLast())
            && words.subList(0, words.size() - 1).stream().noneMatch(small::contains);
    return !person
        && words.stream().anyMatch(word -> surnames.contains(word) || known.contains(word));
  }
}
