package news.parallax.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Cases that something gave scores, and whether each is so. */
final class Ranking {
  private final List<Case> cases = new ArrayList<>();

  private record Case(double score, boolean isSo) {}

  void add(double score, boolean isSo) {
    cases.add(new Case(score, isSo));
  }

  int size() {
    return cases.size();
  }

  /** The mean, over what is so, of the share of such cases among those with no less a score. */
  double averagePrecision() {
    List<Case> ranked =
        cases.stream().sorted(Comparator.comparingDouble(Case::score).reversed()).toList();
    int right = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).isSo) {
        right++;
        sum += (double) right / (i + 1);
      }
    }
    return sum / right;
  }

  /** Size and measure in words. */
  String words() {
    return String.format(
        Locale.ROOT,
        "%d pairs; on stories left out: average precision %.3f.",
        size(),
        averagePrecision());
  }
}
