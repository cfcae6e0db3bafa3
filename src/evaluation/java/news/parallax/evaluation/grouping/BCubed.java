package news.parallax.evaluation.grouping;

import java.util.List;
import news.parallax.evaluation.Figure;

/**
 * B-cubed F1 of a clustering (Bagga and Baldwin 1998): for each item, how much of its cluster
 * belongs with it and how much of what belongs with it is in its cluster, averaged over the items.
 */
final class BCubed {
  private BCubed() {}

  static Figure.Rate f1(List<?> found, List<?> gold) {
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      int together = 0;
      int both = 0;
      int belonging = 0;
      for (int j = 0; j < gold.size(); j++) {
        boolean inCluster = found.get(i).equals(found.get(j));
        boolean inStory = gold.get(i).equals(gold.get(j));
        together += inCluster ? 1 : 0;
        belonging += inStory ? 1 : 0;
        both += inCluster && inStory ? 1 : 0;
      }
      precision += (double) both / together / gold.size();
      recall += (double) both / belonging / gold.size();
    }
    return new Figure.Rate(2 * precision * recall / (precision + recall));
  }
}
