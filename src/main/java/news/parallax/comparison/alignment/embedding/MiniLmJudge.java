package news.parallax.comparison.alignment.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.comparison.RecentlyUsed;
import news.parallax.comparison.alignment.ClauseInSentence;
import news.parallax.comparison.alignment.ClauseJudge;

/**
 * The sentence model trained further to read two clauses at once (a cross-encoder, Nogueira and Cho
 * 2019; docs/judge.md). It reads one pair at a time, because what is quantised depends on its
 * batch, and asks for the other order too unless the first one leaves no doubt. The latest verdicts
 * are kept by content. Safe for use by many threads.
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

  private final OrtSession session;
  private final JudgeEncoder encoder;
  private final RecentlyUsed<Sides, Verdict> verdicts =
      new RecentlyUsed<>(MOST_KEPT, this::computed);

  private MiniLmJudge(OrtSession session, JudgeEncoder encoder) {
    this.session = session;
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
    try {
      return new MiniLmJudge(ModelFiles.session(model), JudgeEncoder.load());
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load the judge: " + e.getMessage(), e);
    }
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
    JudgeEncoder.Pair pair = encoder.pair(sides.one, sides.other);
    try {
      return NativeGate.ofProcess().through(() -> run(pair));
    } catch (OrtException e) {
      throw new IllegalStateException("the judge failed: " + e.getMessage(), e);
    }
  }

  private Verdict run(JudgeEncoder.Pair pair) throws OrtException {
    try (OnnxTensor ids = ModelFiles.tensor(pair.ids());
        OnnxTensor segments = ModelFiles.tensor(pair.segments());
        OnnxTensor inside = ModelFiles.tensor(pair.inside());
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "segments", segments, "inside", inside))) {
      float same = ((float[][]) result.get(0).getValue())[0][0];
      float[] follows = ((float[][]) result.get(1).getValue())[0];
      return new Verdict(same, follows[0], follows[1], follows[2]);
    }
  }

  @Override
  public void close() {
    try {
      NativeGate.ofProcess().unlessEnding(session::close);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the judge", e);
    }
  }
}
