package news.parallax.annotation.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.parallax.article.WordList;

/** How likely a verb in a frame gives words to somebody, from counts. Immutable. */
final class CueLexicon {
  /** Below this rate a verb is no cue; where source, cue and content scored best together. */
  private static final double LEAST_RATE = 0.5;

  private static final double FRAME_WEIGHT = 2;

  private final Map<String, Count> frames = new HashMap<>();
  private final Map<String, Count> ofFrame = new HashMap<>();
  private final Map<String, Count> lemmas = new HashMap<>();
  private final Set<String> speech = new HashSet<>();

  private CueLexicon() {}

  /** Reads the lexicon from the class path. */
  static CueLexicon english() {
    CueLexicon lexicon = new CueLexicon();
    for (String line : WordList.of(CueLexicon.class, "cue-verbs.tsv").entries()) {
      lexicon.add(line.split("\t", -1));
    }
    lexicon.speech.addAll(WordList.of(CueLexicon.class, "speech-verbs.txt").words());
    return lexicon;
  }

  private void add(String[] row) {
    Count count =
        new Count(Integer.parseInt(row[2]), Integer.parseInt(row[3]), Integer.parseInt(row[4]));
    frames.put(row[0] + "\t" + row[1], count);
    ofFrame.merge(row[1], count, Count::plus);
    lemmas.merge(active(row[0]), count, Count::plus);
  }

  private static String active(String lemma) {
    return lemma.endsWith("/p") ? lemma.substring(0, lemma.length() - 2) : lemma;
  }

  /** Whether {@code attribution} is likely one. */
  boolean accepts(Attribution attribution) {
    return rate(attribution) >= LEAST_RATE;
  }

  /** How often the verb of {@code attribution} is a cue in its frame, 0 to 1. */
  double rate(Attribution attribution) {
    if (attribution.lemma().equals("according")
        || attribution.lemma().equals(AttributionReader.LABEL)) {
      return 1;
    }
    String lemma = attribution.lemma();
    Count own = frames.getOrDefault(lemma + "\t" + attribution.frame(), Count.NONE);
    double expected = expected(lemma, attribution.frame());
    return (own.cues() + 2 * expected) / (own.all() + 2);
  }

  private double expected(String lemma, Frame frame) {
    if (isSpeech(lemma)) {
      return frame.isUtterance() ? 0.9 : 0.4;
    }
    Count all = lemmas.getOrDefault(active(lemma), Count.NONE);
    if (frame == Frame.QUOTE) {
      return (all.cues() + 0.2) / (all.all() + 1);
    }
    Count frameCount = ofFrame.getOrDefault(frame.name(), Count.NONE);
    double base = (frameCount.cues() + 0.1) / (frameCount.all() + 1);
    return (all.cues() + FRAME_WEIGHT * base) / (all.all() + FRAME_WEIGHT);
  }

  /** Whether {@code lemma} is a verb of saying. */
  boolean isSpeech(String lemma) {
    String plain = active(lemma);
    Count count = lemmas.getOrDefault(plain, Count.NONE);
    return speech.contains(plain) || (count.quoted() >= 3 && count.quoted() * 4 > count.cues());
  }

  /** Whether {@code lemma} is in our own list of verbs of saying. */
  boolean isListedSpeech(String lemma) {
    return speech.contains(active(lemma));
  }

  /** Whether the verb of {@code attribution} was seen to report in its very frame. */
  boolean isKnown(Attribution attribution) {
    Count own = frames.getOrDefault(attribution.lemma() + "\t" + attribution.frame(), Count.NONE);
    return own.cues() >= (attribution.frame() == Frame.THAT ? 1 : 5);
  }

  /** How often the content of {@code lemma} as a cue holds quotation marks, 0 to 1. */
  double quotedShare(String lemma) {
    Count count = lemmas.getOrDefault(active(lemma), Count.NONE);
    return (count.quoted() + (isSpeech(lemma) ? 1 : 0.1)) / (count.cues() + 2.0);
  }

  /**
   * Counts of one row.
   *
   * @param cues how often it was a cue
   * @param all how often it occurred
   * @param quoted how often its content held quotation marks
   */
  private record Count(int cues, int all, int quoted) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(cues + other.cues, all + other.all, quoted + other.quoted);
    }
  }
}
