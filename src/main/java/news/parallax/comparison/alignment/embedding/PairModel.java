package news.parallax.comparison.alignment.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

/**
 * A model that reads two sides at once, one pair at a time, because what is quantised depends on
 * its batch. Safe for use by many threads.
 */
final class PairModel implements AutoCloseable {
  private final OrtSession session;

  private PairModel(OrtSession session) {
    this.session = session;
  }

  /**
   * Starts {@code model}.
   *
   * @throws IllegalStateException when this platform has no ONNX Runtime
   */
  static PairModel of(byte[] model) {
    try {
      return new PairModel(ModelFiles.session(model));
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load a judge: " + e.getMessage(), e);
    }
  }

  /** What its two heads give for {@code pair}. */
  Heads read(JudgeEncoder.Pair pair) {
    try {
      return NativeGate.ofProcess().through(() -> run(pair));
    } catch (OrtException e) {
      throw new IllegalStateException("a judge failed: " + e.getMessage(), e);
    }
  }

  private Heads run(JudgeEncoder.Pair pair) throws OrtException {
    try (OnnxTensor ids = ModelFiles.tensor(pair.ids());
        OnnxTensor segments = ModelFiles.tensor(pair.segments());
        OnnxTensor inside = ModelFiles.tensor(pair.inside());
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "segments", segments, "inside", inside))) {
      return new Heads(row(result, 0), row(result, 1));
    }
  }

  private static float[] row(OrtSession.Result result, int head) throws OrtException {
    return ((float[][]) result.get(head).getValue())[0];
  }

  /** The chances that each head gives. */
  @SuppressWarnings("ArrayRecordComponent") // read once, right where it was made
  record Heads(float[] first, float[] second) {}

  @Override
  public void close() {
    try {
      NativeGate.ofProcess().unlessEnding(session::close);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close a judge", e);
    }
  }
}
