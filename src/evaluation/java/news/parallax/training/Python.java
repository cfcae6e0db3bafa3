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

  /** The one of the user's choice, then Debian's. */
  private static final List<String> COMMANDS = List.of("python3", "/usr/bin/python3");

  private final String command;
  private final Path script;

  private Python(String command, Path script) {
    this.command = command;
    this.script = script;
  }

  /**
   * One that runs {@code script}.
   *
   * @throws MissingToolException with the command that installs Python and its libraries, when
   *     these are not there
   */
  static Python of(Path script) throws IOException {
    for (String command : COMMANDS) {
      if (hasLibraries(command)) {
        return new Python(command, script);
      }
    }
    throw new MissingToolException(MISSING);
  }

  private static boolean hasLibraries(String command) throws IOException {
    ProcessBuilder probe =
        new ProcessBuilder(command, "-c", "import torch, numpy, onnx")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = probe.start();
    } catch (IOException e) {
      // There is no such command.
      return false;
    }
    return end(process) == 0;
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
  private Process start(List<String> words) throws IOException {
    List<String> whole = new ArrayList<>(List.of(command));
    whole.addAll(words);
    return new ProcessBuilder(whole)
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
