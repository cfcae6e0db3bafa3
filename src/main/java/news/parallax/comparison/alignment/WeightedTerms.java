package news.parallax.comparison.alignment;

/**
 * The different terms of a clause or a sentence, by their numbers in the {@link StoryTerms}.
 *
 * @param ids ascending
 * @param weights how much of the clause each carries; their squares sum to one
 * @param rarity how much rarer each is in the story than a common term, 0 for common ones
 * @param sentences how many sentences of the article hold each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record WeightedTerms(int[] ids, double[] weights, double[] rarity, int[] sentences) {
  /** Terms of this weight, one clause in seven, say nothing about what a sentence tells. */
  private static final double COMMON_WEIGHT = 2;

  /**
   * What two clauses have in common.
   *
   * @param covered how much of the better covered one the shared terms carry, 0 to 1
   * @param unique how many of them stand in one sentence only of either article
   * @param fewest in how many sentences of both articles the rarest stands; none for no term
   * @param rarity the sum over the shared terms
   */
  record Shared(double covered, int unique, int fewest, double rarity) {}

  /** Of {@code ids}, {@code counts} times each, in the article at {@code position}. */
  static WeightedTerms of(int[] ids, int[] counts, int position, StoryTerms vocabulary) {
    double[] weights = new double[ids.length];
    double[] rarity = new double[ids.length];
    int[] sentences = new int[ids.length];
    double squares = 0;
    for (int i = 0; i < ids.length; i++) {
      double weight = vocabulary.weight(ids[i]);
      weights[i] = counts[i] * weight;
      rarity[i] = Math.max(0, weight - COMMON_WEIGHT);
      sentences[i] = vocabulary.sentences(ids[i], position);
      squares += weights[i] * weights[i];
    }
    for (int i = 0; i < ids.length; i++) {
      weights[i] /= Math.sqrt(squares);
    }
    return new WeightedTerms(ids, weights, rarity, sentences);
  }

  int size() {
    return ids.length;
  }

  /** What this and {@code other} share, in time of both lengths. */
  Shared shared(WeightedTerms other) {
    double ours = 0;
    double theirs = 0;
    double rare = 0;
    int unique = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0, j = 0; i < ids.length && j < other.ids.length; ) {
      if (ids[i] == other.ids[j]) {
        int places = sentences[i] + other.sentences[j];
        ours += weights[i] * weights[i];
        theirs += other.weights[j] * other.weights[j];
        rare += rarity[i];
        unique += places <= 2 ? 1 : 0;
        fewest = Math.min(fewest, places);
        i++;
        j++;
      } else if (ids[i] < other.ids[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Shared(Math.max(ours, theirs), unique, fewest, rare);
  }
}
