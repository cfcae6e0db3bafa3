package news.parallax.evaluation;

import java.util.Locale;

/** One measured number, exactly as it was counted. */
public sealed interface Figure {
  /** The number to compare by: a share of one, a rate, a count. */
  double value();

  /** As a table shows it; {@link #parse} reads it back. */
  String text();

  /**
   * So many of so many.
   *
   * @param of zero when there was nothing to find
   */
  record Share(int hits, int of) implements Figure {
    /** None of none, to begin counting with. */
    public static final Share NONE = new Share(0, 0);

    /** This and one more, which hits or not. */
    public Share and(boolean hit) {
      return new Share(hits + (hit ? 1 : 0), of + 1);
    }

    /** Both together. */
    public Share plus(Share other) {
      return new Share(hits + other.hits, of + other.of);
    }

    @Override
    public double value() {
      return of == 0 ? 0 : (double) hits / of;
    }

    @Override
    public String text() {
      return hits + "/" + of;
    }
  }

  /** A number of things. */
  record Count(int count) implements Figure {
    @Override
    public double value() {
      return count;
    }

    @Override
    public String text() {
      return Integer.toString(count);
    }
  }

  /** A rate, usually 0 to 1: an F1, a precision. Shown to three decimals. */
  record Rate(double value) implements Figure {
    /** The harmonic mean of {@code precision} and {@code recall}. */
    public static Rate f1(Share precision, Share recall) {
      double sum = precision.value() + recall.value();
      return new Rate(sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum);
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @param found how many were found
     * @param right how many of those are right
     * @param gold how many there are
     */
    public static Rate f1(int found, int right, int gold) {
      return new Rate(found + gold == 0 ? 0 : 2.0 * right / (found + gold));
    }

    @Override
    public String text() {
      return String.format(Locale.ROOT, "%.3f", value);
    }
  }

  /**
   * The figure that {@link #text} wrote.
   *
   * @throws NumberFormatException when it is none
   */
  static Figure parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new Share(
          Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
    return text.indexOf('.') >= 0
        ? new Rate(Double.parseDouble(text))
        : new Count(Integer.parseInt(text));
  }
}
