package news.parallax.comparison.draft;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is counted in a whole draft to tell how likely reports bear it out; each speaks against it.
 */
enum DraftSignal {
  /** What a report contradicts and none bears out. */
  CONTRADICTED,
  /** Quotations altered, or given to another. */
  MISQUOTED,
  /** Names, numbers, dates and quotations that no report prints. */
  UNPRINTED,
  /** Words that nothing in the reports bears out. */
  UNBACKED;

  /** How many of {@code flaws} count for it. */
  private long count(List<Flaw> flaws) {
    return flaws.stream().filter(flaw -> this == of(flaw)).count();
  }

  private static @Nullable DraftSignal of(Flaw flaw) {
    return switch (flaw) {
      case Flaw.Contradicted one -> CONTRADICTED;
      case Flaw.Disputed one -> null;
      case Flaw.Altered one -> MISQUOTED;
      case Flaw.OtherSpeaker one -> MISQUOTED;
      case Flaw.Unprinted one -> UNPRINTED;
      case Flaw.Unbacked one -> UNBACKED;
    };
  }

  /** One number a signal, in their order. */
  static double[] measured(List<SentenceCheck> sentences) {
    List<Flaw> flaws = sentences.stream().flatMap(one -> one.flaws().stream()).toList();
    double[] measured = new double[values().length];
    for (DraftSignal signal : values()) {
      measured[signal.index()] = signal.count(flaws);
    }
    return measured;
  }

  /** Its place among all. */
  @SuppressWarnings("EnumOrdinal") // the place in an array, which nothing keeps
  int index() {
    return ordinal();
  }

  /** The name in the file of weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
