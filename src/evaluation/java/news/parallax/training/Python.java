package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the project's Python scripts, which need PyTorch and onnx as Debian has them. */
final class Python {
  private static final String MISSING =
      "needs python3 with torch, numpy and onnx:"
          + " apt-get install python3-torch python3-onnx libopenblas0-pthread";

  private final Path script;

  /** Runs {@code script}. */
  Python(Path script) {
    this.script = script;
  }

  /**
   * Refuses a machine that lacks Python or a library.
   *
   * @throws IOException with the command that installs them
   */
  void check() throws IOException {
    try {
      if (end(start(List.of("-c", "import torch, numpy, onnx"))) != 0) {
        throw new IOException(MISSING);
      }
    } catch (IOException e) {
      throw new IOException(MISSING, e);
    }
  }

  /** Runs the script once for each of {@code calls}, all at the same time; waits for the last. */
  void run(List<List<String>> calls) throws IOException {
    List<Process> running = new ArrayList<>();
    for (List<String> call : calls) {
      List<String> words = new ArrayList<>(List.of(script.toString()));
      words.addAll(call);
      running.add(start(words));
    }
    for (int i = 0; i < calls.size(); i++) {
      int code = end(running.get(i));
      if (code != 0) {
        running.forEach(Process::destroy);
        throw new IOException(
            "%s %s failed with code %d".formatted(script, String.join(" ", calls.get(i)), code));
      }
    }
  }

  /** What it prints goes where the errors of this program go. */
  private static Process start(List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(words);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int end(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
