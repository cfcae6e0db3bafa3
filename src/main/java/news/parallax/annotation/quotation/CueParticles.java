package news.parallax.annotation.quotation;

import java.util.Locale;
import java.util.Set;
import news.parallax.article.WordList;

/** Tells which prepositions and particles belong to a cue: "apologised for", "referring to". */
final class CueParticles {
  private static final WordList LIST = WordList.of(CueParticles.class, "cue-particles.txt");
  private static final Set<String> USUAL = Set.copyOf(LIST.words("usual"));
  private static final Set<String> ALSO = Set.copyOf(LIST.words("also"));
  private static final Set<String> NOT = Set.copyOf(LIST.words("not"));

  private CueParticles() {}

  /** Whether {@code word} right behind the verb {@code lemma} is part of the cue. */
  static boolean belongs(String lemma, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String pair = lemma + "_" + lower;
    return USUAL.contains(lower) ? !NOT.contains(pair) : ALSO.contains(pair);
  }
}
