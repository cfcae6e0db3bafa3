package news.parallax.annotation.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A word list of this package: one entry a line, {@code #} begins a comment line, {@code [name]}
 * begins a section.
 */
final class WordList {
  private final Map<String, List<String>> sections;

  private WordList(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  /** Reads the list {@code file} that lies beside this class. */
  static WordList of(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + file + " is missing");
      }
      return parsed(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
  }

  private static WordList parsed(BufferedReader lines) throws IOException {
    Map<String, List<String>> sections = new TreeMap<>();
    String section = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sections.computeIfAbsent(section, any -> new ArrayList<>()).add(line.strip());
      }
    }
    return new WordList(sections);
  }

  /** The entries of {@code section}, in order; empty for an unknown one. */
  List<String> section(String section) {
    return List.copyOf(sections.getOrDefault(section, List.of()));
  }

  /** The entries before any section head. */
  List<String> entries() {
    return section("");
  }
}
