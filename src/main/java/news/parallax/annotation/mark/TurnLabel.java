package news.parallax.annotation.mark;

/** The part that opens a turn of a transcript: "RUIZ: Who steered?". */
public final class TurnLabel {
  /** How long a part may be, in code units. */
  private static final int LONGEST = 30;

  private TurnLabel() {}

  /** Index of the colon behind the part that begins at {@code at}; -1 when none does. */
  public static int colon(String text, int at) {
    int capitals = 0;
    for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return capitals > 1 ? i : -1;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (" .'’-".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }
}
