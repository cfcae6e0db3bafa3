package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clause and its best match in each other article. */
record Star(Unit centre, List<Match> rays) {
  double weight() {
    return rays.stream().mapToDouble(Match::score).sum();
  }

  /** Centre and matches, in the order of the articles. */
  List<Unit> members() {
    List<Unit> members = new ArrayList<>();
    members.add(centre);
    rays.forEach(ray -> members.add(ray.other(centre)));
    members.sort(Comparator.comparingInt(Unit::index));
    return members;
  }

  boolean holds(Match match) {
    List<Unit> members = members();
    return members.contains(match.a()) && members.contains(match.b());
  }
}
