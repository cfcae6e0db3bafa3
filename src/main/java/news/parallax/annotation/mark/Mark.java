package news.parallax.annotation.mark;

/** The pairs of quotation marks in use, each with the characters that may open and close it. */
enum Mark {
  /** “like this”. */
  CURLY_DOUBLE("“", "”"),
  /** ‘like this’, where the closing mark is also the apostrophe. */
  CURLY_SINGLE("‘", "’"),
  /** "like this". */
  STRAIGHT_DOUBLE("\"", "\""),
  /** 'like this', where the mark is also the apostrophe. */
  STRAIGHT_SINGLE("'", "'"),
  /** Two single marks in place of a double one: ''like this'' and ``like this''. */
  TYPED_DOUBLE("''", "''"),
  /** «like this». */
  GUILLEMETS("«", "»"),
  /** „like this“. */
  LOW("„", "“");

  private final String opening;
  private final String closing;

  Mark(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** Whether the closing mark doubles as the apostrophe. */
  boolean isApostrophe() {
    return this == CURLY_SINGLE || this == STRAIGHT_SINGLE;
  }

  /** Marks of one kind are often closed by another: “like this". */
  private boolean isDouble() {
    return this == CURLY_DOUBLE || this == STRAIGHT_DOUBLE || this == LOW;
  }

  private static boolean isBehindWord(String text, int at) {
    boolean word = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    return word && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** Whether one and the same sign opens and closes. */
  boolean isSymmetric() {
    return opening.equals(closing);
  }

  /** Length of the opening sign at {@code at}, 0 when this mark does not stand there. */
  int opens(String text, int at) {
    if (this == TYPED_DOUBLE && text.startsWith("``", at)) {
      return 2;
    }
    return text.startsWith(opening, at) ? opening.length() : 0;
  }

  /** Length of the closing sign at {@code at}, 0 when this mark does not stand there. */
  int closes(String text, int at) {
    if (isDouble() && "”\"“".indexOf(text.charAt(at)) >= 0) {
      return text.startsWith(closing, at) || isBehindWord(text, at) ? 1 : 0;
    }
    return text.startsWith(closing, at) ? closing.length() : 0;
  }
}
