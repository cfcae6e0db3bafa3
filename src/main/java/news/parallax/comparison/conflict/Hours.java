package news.parallax.comparison.conflict;

import java.time.Duration;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;

/** Compares hours of one day. */
final class Hours {
  private Hours() {}

  /** Whether both are hours of one day that begin at least {@code least} from each other. */
  static boolean apart(TimeExpression left, TimeExpression right, Duration least) {
    TimeInterval a = left.interval();
    TimeInterval b = right.interval();
    return a != null
        && b != null
        && a.start().toLocalDate().equals(b.start().toLocalDate())
        && Duration.between(a.start(), b.start()).abs().compareTo(least) >= 0;
  }
}
