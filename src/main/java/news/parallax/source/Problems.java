package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Problem;

/** Collects what went wrong, in the order met. Not safe for use by two threads. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Something worth knowing about an input that was used. */
  public void note(String source, String reason) {
    found.add(new Problem(source, reason, Problem.Severity.NOTE));
  }

  /** An input that could not be used. */
  public void unreadable(String source, String reason) {
    found.add(new Problem(source, reason, Problem.Severity.UNREADABLE));
  }

  /** What was met so far, in its order. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
