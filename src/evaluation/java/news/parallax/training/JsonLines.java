package news.parallax.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a Python script reads: an object of JSON a line. */
final class JsonLines {
  private JsonLines() {}

  /** Writes {@code lines} to {@code file}, the keys of each in their order. */
  static void write(List<Map<String, Object>> lines, Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map<String, Object> line : lines) {
        out.write(mapper.writeValueAsString(line));
        out.newLine();
      }
    }
  }
}
