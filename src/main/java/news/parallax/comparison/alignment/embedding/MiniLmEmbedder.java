package news.parallax.comparison.alignment.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.parallax.comparison.RecentlyUsed;
import news.parallax.comparison.alignment.SentenceEmbedder;

/**
 * Word vectors of the quantised all-MiniLM-L6-v2 model (Reimers and Gurevych 2019): for each word
 * the sum of its pieces in the last layer, 384 numbers; a word past the model's reach gets zeros.
 * Each sentence runs alone, because a quantised vector depends on its batch; the latest vectors are
 * kept by content. Safe for use by many threads.
 */
public final class MiniLmEmbedder implements SentenceEmbedder, AutoCloseable {
  private static final int MOST_PIECES = 256;

  /** Sentences of some 40 kB each. */
  private static final int MOST_KEPT = 512;

  /** Means of sentences, of some 3 kB each with their words. */
  private static final int MOST_MEANS = 8192;

  private final OrtSession session;
  private final WordPieceTokenizer tokenizer;
  private final RecentlyUsed<List<String>, float[][]> vectors =
      new RecentlyUsed<>(MOST_KEPT, this::computed);

  private final RecentlyUsed<List<String>, float[]> means =
      new RecentlyUsed<>(MOST_MEANS, words -> SentenceEmbedder.mean(vectors.of(words)));

  private MiniLmEmbedder(OrtSession session, WordPieceTokenizer tokenizer) {
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * Loads the model from the class path.
   *
   * @throws IllegalStateException when this platform has no ONNX Runtime
   */
  public static MiniLmEmbedder load() {
    try {
      return new MiniLmEmbedder(
          ModelFiles.session(ModelFiles.bytes(ModelFiles.SENTENCE_MODEL)), ModelFiles.tokenizer());
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load the sentence model: " + e.getMessage(), e);
    }
  }

  @Override
  public float[][] vectors(List<String> words) {
    List<String> key = List.copyOf(words);
    float[][] found = vectors.of(key);
    means.of(key); // made while the vectors are at hand: it is asked for long after
    return found;
  }

  @Override
  public float[] vector(List<String> words) {
    return means.of(List.copyOf(words));
  }

  private float[][] computed(List<String> words) {
    WordPieceTokenizer.Pieces pieces = tokenizer.pieces(words, MOST_PIECES);
    float[][] rows = lastLayer(pieces.ids());
    float[][] vectors = new float[words.size()][rows[0].length];
    for (int i = 0; i < vectors.length; i++) {
      for (int row = pieces.firsts()[i]; row < pieces.firsts()[i + 1]; row++) {
        add(rows[row], vectors[i]);
      }
    }
    return vectors;
  }

  private float[][] lastLayer(long[] ids) {
    try {
      return NativeGate.ofProcess().through(() -> run(ids));
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model failed: " + e.getMessage(), e);
    }
  }

  private float[][] run(long[] ids) throws OrtException {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = ModelFiles.tensor(ids);
        OnnxTensor mask = ModelFiles.tensor(ones);
        OnnxTensor types = ModelFiles.tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  private static void add(float[] row, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  @Override
  public void close() {
    try {
      NativeGate.ofProcess().unlessEnding(session::close);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the sentence model", e);
    }
  }
}
