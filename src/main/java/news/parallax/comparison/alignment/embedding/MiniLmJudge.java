package news.parallax.comparison.alignment.embedding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.parallax.comparison.RecentlyUsed;
import news.parallax.comparison.alignment.ClauseInSentence;
import news.parallax.comparison.alignment.ClauseJudge;

/**
 * The sentence model trained further to read two clauses at once (a cross-encoder, Nogueira and Cho
 * 2019; docs/judge.md). It asks for the other order too unless the first one leaves no doubt. The
 * latest verdicts are kept by content. Safe for use by many threads.
 */
public final class MiniLmJudge implements ClauseJudge, AutoCloseable {
  /** The judge's own file. */
  static final String MODEL = "judge.onnx";

  /** The vectors of the pieces, which the judge has in common with the sentence model. */
  static final String TABLE = "embeddings.word_embeddings.weight_quantized";

  private static final int MOST_KEPT = 8192;

  /** Between these the other order is asked for. */
  private static final double LEAST_DOUBTFUL = 0.3;

  private static final double MOST_DOUBTFUL = 0.7;

  private final PairModel model;
  private final JudgeEncoder encoder;
  private final RecentlyUsed<Sides, Verdict> verdicts =
      new RecentlyUsed<>(MOST_KEPT, this::computed);

  private MiniLmJudge(PairModel model, JudgeEncoder encoder) {
    this.model = model;
    this.encoder = encoder;
  }

  /** Both sides by their pieces. */
  private record Sides(List<Integer> one, List<Integer> other) {
    /** In an order that does not depend on who is named first. */
    static Sides of(List<Integer> one, List<Integer> other) {
      boolean ordered = Arrays.compare(numbers(one), numbers(other)) <= 0;
      return ordered ? new Sides(one, other) : new Sides(other, one);
    }

    private static int[] numbers(List<Integer> side) {
      return side.stream().mapToInt(Integer::intValue).toArray();
    }

    Sides swapped() {
      return new Sides(other, one);
    }
  }

  /**
   * Loads the model from the class path.
   *
   * @throws IllegalStateException when this platform has no ONNX Runtime
   */
  public static MiniLmJudge load() {
    byte[] table = ModelFiles.bytes(ModelFiles.SENTENCE_MODEL);
    byte[] model = OnnxFile.completed(ModelFiles.bytes(MODEL), table, List.of(TABLE));
    return new MiniLmJudge(PairModel.of(model), JudgeEncoder.load());
  }

  @Override
  public Optional<Verdict> verdict(ClauseInSentence one, ClauseInSentence other) {
    return Optional.of(verdicts.of(Sides.of(encoder.side(one), encoder.side(other))));
  }

  private Verdict computed(Sides sides) {
    Verdict first = read(sides);
    return first.same() < LEAST_DOUBTFUL || first.same() > MOST_DOUBTFUL
        ? first
        : mean(first, read(sides.swapped()));
  }

  private static Verdict mean(Verdict one, Verdict other) {
    return new Verdict(
        (one.same() + other.same()) / 2,
        (one.entailment() + other.entailment()) / 2,
        (one.neutral() + other.neutral()) / 2,
        (one.contradiction() + other.contradiction()) / 2);
  }

  private Verdict read(Sides sides) {
    PairModel.Heads heads = model.read(encoder.pair(sides.one, sides.other));
    float[] follows = heads.second();
    return new Verdict(heads.first()[0], follows[0], follows[1], follows[2]);
  }

  @Override
  public void close() {
    model.close();
  }
}
