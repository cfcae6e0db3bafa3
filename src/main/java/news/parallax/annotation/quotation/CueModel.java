package news.parallax.annotation.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.WordList;

/**
 * How likely a verb gives words or thoughts to somebody, from what stands around it: a logistic
 * regression over {@link CueFeatures}, its weights learned from PolNeAR's training part. Immutable.
 */
final class CueModel {
  private final Map<String, Double> weights;

  private CueModel(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** Reads the weights from the class path. */
  static CueModel english() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordList.of(CueModel.class, "cue-weights.tsv").entries()) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new CueModel(weights);
  }

  /** Between 0 and 1; a feature never met while learning weighs nothing. */
  double likelihood(List<String> features) {
    double sum =
        features.stream().distinct().mapToDouble(it -> weights.getOrDefault(it, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }
}
