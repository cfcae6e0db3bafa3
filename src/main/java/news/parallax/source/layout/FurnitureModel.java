package news.parallax.source.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.article.Furniture;
import news.parallax.knowledge.LogisticModel;

/**
 * What a line is, from its {@link LineFeatures}: whether it is furniture, and of which kind it is
 * most likely then. One file of weights holds both; those of a kind have its name in front.
 */
public final class FurnitureModel {
  /** The model that ships, learned by {@code ./parallax train furniture}. */
  static final FurnitureModel SHIPPED =
      new FurnitureModel(LogisticModel.of(FurnitureModel.class, "furniture-weights.tsv"));

  /**
   * A sentence of the report that vanishes is worse than a caption that stays; chosen on articles
   * left out of the training (`evaluate furniture`).
   */
  private static final double THRESHOLD = 0.6;

  private static final List<Furniture.Kind> KINDS = List.of(Furniture.Kind.values());

  private final LogisticModel weights;

  /** A model with {@code weights}. */
  public FurnitureModel(LogisticModel weights) {
    this.weights = weights;
  }

  /** The kind of furniture; empty when the line is, or may well be, the report. */
  public Optional<Furniture.Kind> kind(List<String> features) {
    return likelihood(features) < THRESHOLD ? Optional.empty() : Optional.of(likeliest(features));
  }

  /** How likely the line is no part of the report, from 0 to 1. */
  public double likelihood(List<String> features) {
    return weights.likelihood(features);
  }

  private Furniture.Kind likeliest(List<String> features) {
    Furniture.Kind best = KINDS.getFirst();
    double most = -1;
    for (Furniture.Kind kind : KINDS) {
      double likelihood = weights.likelihood(of(kind, features));
      if (likelihood > most) {
        most = likelihood;
        best = kind;
      }
    }
    return best;
  }

  /** The features whose weights speak for {@code kind} among other furniture. */
  public static List<String> of(Furniture.Kind kind, List<String> features) {
    return features.stream().map(feature -> kind.name() + " " + feature).toList();
  }

  /** Every kind the model tells apart. */
  public static Stream<Furniture.Kind> kinds() {
    return KINDS.stream();
  }
}
