package news.parallax.annotation.syntax;

import java.util.List;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.VerbClass;

/** Reads the tense of a verb group: "wanted to leave" aims, "managed to leave" is past. */
final class VerbTense {

  private static final Set<String> LOOSE = Set.of("would", "could", "might");

  private VerbTense() {}

  /** For words before the verb: "On Friday he wanted to leave" tells when he wanted. */
  static Tense ofBehind(Sentence sentence, Phrase verb) {
    List<Token> group = sentence.tokens().subList(verb.first(), verb.last() + 1);
    boolean past = group.getFirst().tag().equals("VBD") && has(group, "TO");
    return past ? Tense.PAST : of(sentence, verb);
  }

  /** The tense of {@code verb}: what time its main verb tells of. */
  static Tense of(Sentence sentence, Phrase verb) {
    List<Token> group = sentence.tokens().subList(verb.first(), verb.last() + 1);
    if (has(group, "MD")) {
      return hasLemma(group, "have") ? Tense.PAST : isLoose(group) ? Tense.AIM : Tense.FUTURE;
    }
    if (group.getFirst().word().equalsIgnoreCase("had") && group.size() > 1) {
      return Tense.PAST;
    }
    boolean pastFirst = group.getFirst().tag().equals("VBD");
    if (pastFirst
        && has(group, "TO")
        && VerbClass.IMPLICATIVE.hasAsWritten(group.getFirst().lemma())) {
      return Tense.PAST;
    }
    if (has(group, "TO") || follows(sentence, verb)) {
      return has(group, "VBZ") || has(group, "VBP") ? Tense.FUTURE : Tense.AIM;
    }
    if (group.getFirst().tag().equals("VB")) {
      return Tense.FUTURE;
    }
    boolean perfect = hasLemma(group, "have") && (has(group, "VBN") || has(group, "VBD"));
    if (has(group, "VBD") || perfect) {
      return Tense.PAST;
    }
    if (has(group, "VBZ") || has(group, "VBP")) {
      return Tense.PRESENT;
    }
    return has(group, "VBN") ? Tense.PAST : Tense.NONE;
  }

  private static boolean isLoose(List<Token> group) {
    return group.stream().anyMatch(token -> LOOSE.contains(token.lemma()));
  }

  private static boolean follows(Sentence sentence, Phrase verb) {
    return verb.first() > 0 && sentence.tokens().get(verb.first() - 1).isTag("TO");
  }

  private static boolean has(List<Token> group, String tag) {
    return group.stream().anyMatch(token -> token.tag().equals(tag));
  }

  private static boolean hasLemma(List<Token> group, String lemma) {
    return group.stream().anyMatch(token -> token.lemma().equals(lemma));
  }
}
