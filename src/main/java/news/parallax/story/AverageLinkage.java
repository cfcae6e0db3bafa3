package news.parallax.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hierarchical clustering: joins the two most alike groups, by the mean likeness of their members,
 * as long as it reaches a threshold.
 *
 * <p>Follows nearest neighbours until two groups are each other's nearest and joins them, which
 * gives the same groups as joining the most alike pair each time (Murtagh 1983) in time and space
 * quadratic in the number of members. A group whose nearest is below the threshold is finished: no
 * later joining can bring anything nearer to it.
 */
final class AverageLinkage {
  private final double[][] likeness;
  private final double threshold;
  private final SortedMap<Integer, List<Integer>> open = new TreeMap<>();
  private final List<List<Integer>> finished = new ArrayList<>();

  private AverageLinkage(double[][] likeness, double threshold) {
    this.likeness = likeness;
    this.threshold = threshold;
    for (int i = 0; i < likeness.length; i++) {
      open.put(i, List.of(i));
    }
  }

  /**
   * The groups, each sorted, by first member.
   *
   * @param likeness symmetric; overwritten
   */
  static List<List<Integer>> groups(double[][] likeness, double threshold) {
    AverageLinkage linkage = new AverageLinkage(likeness, threshold);
    linkage.run();
    return linkage.finished.stream()
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void run() {
    Deque<Integer> chain = new ArrayDeque<>();
    while (!open.isEmpty()) {
      if (chain.isEmpty()) {
        chain.push(open.firstKey());
      }
      int last = chain.pop();
      int before = chain.isEmpty() ? -1 : chain.peek();
      int nearest = nearest(last, before);
      if (nearest < 0 || likeness[last][nearest] < threshold) {
        finished.add(take(last));
      } else if (nearest == before) {
        chain.pop();
        join(last, nearest);
      } else {
        chain.push(last);
        chain.push(nearest);
      }
    }
  }

  /** The most alike open group, {@code before} among equals; -1 when there is no other. */
  private int nearest(int group, int before) {
    int nearest = before;
    for (int other : open.keySet()) {
      boolean nearer = nearest < 0 || likeness[group][other] > likeness[group][nearest];
      if (other != group && nearer) {
        nearest = other;
      }
    }
    return nearest;
  }

  private void join(int one, int other) {
    List<Integer> joined = new ArrayList<>(take(one));
    int ones = joined.size();
    List<Integer> others = take(other);
    joined.addAll(others);
    int kept = Math.min(one, other);
    for (int third : open.keySet()) {
      double mean =
          (likeness[one][third] * ones + likeness[other][third] * others.size()) / joined.size();
      likeness[kept][third] = mean;
      likeness[third][kept] = mean;
    }
    open.put(kept, joined);
  }

  private List<Integer> take(int group) {
    return Objects.requireNonNull(open.remove(group), "each group is taken once");
  }
}
