package news.parallax.comparison.alignment.embedding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.RecentlyUsed;

/**
 * The judge of clauses trained further to read two whole sentences (docs/judge.md). Only what that
 * changed is kept, as a product of two thin matrices for each of the judge's own (Hu et al. 2022);
 * the rest is taken from the judge and from the sentence model. The latest rulings are kept by
 * content. Safe for use by many threads.
 */
public final class MiniLmPointJudge implements PointJudge, AutoCloseable {
  private static final String MODEL = "points.onnx";

  private static final int LAYERS = 6;

  private static final int MOST_KEPT = 8192;

  private static final Conflict.Kind[] KINDS = Conflict.Kind.values();

  private final PairModel model;
  private final JudgeEncoder encoder;
  private final RecentlyUsed<Sentences, Ruling> rulings = new RecentlyUsed<>(MOST_KEPT, this::read);

  private MiniLmPointJudge(PairModel model, JudgeEncoder encoder) {
    this.model = model;
    this.encoder = encoder;
  }

  /** The matrices of a layer, the three of its attention in one. */
  private enum Matrix {
    THREE,
    OUTPUT,
    INNER,
    OUTER
  }

  private record Sentences(String earlier, String later) {}

  /**
   * Loads the model from the class path.
   *
   * @throws IllegalStateException when this platform has no ONNX Runtime
   */
  public static MiniLmPointJudge load() {
    byte[] table = ModelFiles.bytes(ModelFiles.SENTENCE_MODEL);
    byte[] own = ModelFiles.bytes(MODEL);
    byte[] judge = ModelFiles.bytes(MiniLmJudge.MODEL);
    byte[] model =
        OnnxFile.completed(
            OnnxFile.completed(own, judge, shared()), table, List.of(MiniLmJudge.TABLE));
    return new MiniLmPointJudge(PairModel.of(model), JudgeEncoder.load());
  }

  /** What it has in common with the judge: the whole of each matrix, its scale and its zero. */
  private static List<String> shared() {
    return IntStream.range(0, LAYERS)
        .boxed()
        .flatMap(layer ->
            Stream.of(Matrix.values())
                .map(matrix ->
                    "layers.%d.%s".formatted(layer, matrix.name().toLowerCase(Locale.ROOT))))
        .flatMap(name -> Stream.of(name + ".weight", name + ".scale", name + ".zero"))
        .toList();
  }

  @Override
  public Optional<Ruling> ruling(String earlier, String later) {
    return Optional.of(rulings.of(new Sentences(earlier, later)));
  }

  private Ruling read(Sentences two) {
    PairModel.Heads heads = model.read(encoder.sentences(two.earlier, two.later));
    float[] stand = heads.first();
    Conflict.Kind kind = KINDS[likeliest(heads.second())];
    return new Ruling(stand[0], stand[1], stand[2], stand[3], kind);
  }

  private static int likeliest(float[] chances) {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best;
  }

  @Override
  public void close() {
    model.close();
  }
}
