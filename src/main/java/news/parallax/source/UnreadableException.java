package news.parallax.source;

/** An input that cannot be used; the message says why and what the user may do. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a reason in the user's words. */
  public UnreadableException(String reason) {
    super(reason);
  }

  /** The reason in the user's words. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
