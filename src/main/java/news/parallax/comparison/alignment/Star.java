package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;

/** A clause and its best match in each other article. */
record Star(Clause centre, List<ClauseMatch> rays) {
  double weight() {
    return rays.stream().mapToDouble(ClauseMatch::score).sum();
  }

  /** The clause of {@code match} that is not {@code clause}. */
  static Clause other(ClauseMatch match, Clause clause) {
    return match.left().equals(clause) ? match.right() : match.left();
  }

  /** Centre and matches in {@code order}. */
  List<Clause> members(Comparator<Clause> order) {
    List<Clause> members = new ArrayList<>();
    members.add(centre);
    rays.forEach(ray -> members.add(other(ray, centre)));
    members.sort(order);
    return members;
  }
}
