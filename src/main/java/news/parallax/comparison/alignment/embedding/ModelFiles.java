package news.parallax.comparison.alignment.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the sentence model on the class path, and how a model is started. */
final class ModelFiles {
  /** The quantised all-MiniLM-L6-v2. */
  static final String SENTENCE_MODEL = "/all-minilm-l6-v2-q.onnx";

  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private ModelFiles() {}

  /**
   * The bytes of the resource {@code name}.
   *
   * @throws IllegalStateException when the class path lacks it
   */
  static byte[] bytes(String name) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The tokenizer of both models. */
  static WordPieceTokenizer tokenizer() {
    JsonNode pieces = new JsonMapper().readTree(bytes(TOKENIZER)).path("model").path("vocab");
    Map<String, Integer> vocabulary = new HashMap<>();
    pieces.properties().forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
    return new WordPieceTokenizer(vocabulary);
  }

  /** A session of {@code model} that runs on the thread that asks it. */
  static OrtSession session(byte[] model) throws OrtException {
    return NativeGate.ofProcess().through(() -> session(environment(), model));
  }

  /** One row of {@code numbers}; for a call that is through the gate. */
  static OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(environment(), new long[][] {numbers});
  }

  private static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      return environment.createSession(model, options);
    }
  }

  /** The one of this process; the first call loads the native libraries. */
  private static OrtEnvironment environment() {
    return Started.ENVIRONMENT;
  }

  private static final class Started {
    static final OrtEnvironment ENVIRONMENT = started();
  }

  private static OrtEnvironment started() {
    try {
      NativeLibraries libraries = NativeLibraries.unpacked();
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      libraries.close();
      environment.setTelemetry(false);
      return environment;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the libraries of the sentence model", e);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot start the sentence model: " + e.getMessage(), e);
    }
  }
}
