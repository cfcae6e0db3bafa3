package news.parallax.engine;

import news.parallax.article.Problem;
import news.parallax.article.Problem.Severity;

/**
 * A failure of Parallax itself that cost a part of the result; the rest went on.
 *
 * @param step during which it arose
 * @param subject the sources it was busy with, as the user named them
 * @param part what is missing: {@code conflicts}
 * @param cause what was thrown
 */
public record Fault(Step step, String subject, String part, Throwable cause) {
  /** What the user is told. */
  public Problem problem() {
    String fault = ", which is a fault of Parallax: " + cause;
    return step == Step.ANNOTATE
        ? new Problem(subject, "could not be understood" + fault, Severity.UNREADABLE)
        : new Problem(subject, part + " could not be found" + fault, Severity.INCOMPLETE);
  }
}
