package news.parallax.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A word list or small table that ships with Parallax: UTF-8, one entry a line, {@code #} begins a
 * comment line, {@code [name]} alone on a line begins a section.
 */
public final class WordList {
  private static final String TAKES_IN = "= ";

  private final List<String> entries;
  private final Map<String, List<String>> sections;

  private WordList(List<String> entries, Map<String, List<String>> sections) {
    this.entries = entries;
    this.sections = sections;
  }

  /**
   * Reads the list {@code file} of this room.
   *
   * @throws IllegalStateException when the class path lacks it
   */
  public static WordList of(String file) {
    return of(WordList.class, file);
  }

  /**
   * Reads the list {@code file} that lies beside {@code owner}.
   *
   * @throws IllegalStateException when the class path lacks it
   */
  public static WordList of(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the class path lacks the word list " + file + " of " + owner.getPackageName());
      }
      return parsed(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
  }

  private static WordList parsed(BufferedReader lines) throws IOException {
    List<String> entries = new ArrayList<>();
    Map<String, List<String>> sections = new TreeMap<>();
    String section = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
      } else {
        entries.add(line);
        sections.computeIfAbsent(section, any -> new ArrayList<>()).add(line);
      }
    }
    return new WordList(List.copyOf(entries), sections);
  }

  /** Every entry in the order of the file, whatever its section; blanks around are kept. */
  public List<String> entries() {
    return entries;
  }

  /** The entries of {@code section} in order; empty for an unknown one. */
  public List<String> section(String section) {
    return List.copyOf(sections.getOrDefault(section, List.of()));
  }

  /** Entries of a name, a tab and a number, by name. */
  public Map<String, Double> weights() {
    return entries.stream()
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Double.valueOf(line[1])));
  }

  /** The names of its sections, sorted; entries before the first stand in one without a name. */
  public List<String> sections() {
    return List.copyOf(sections.keySet());
  }

  /** The blank-separated words of every entry, in order. */
  public List<String> words() {
    return words(entries);
  }

  /** The blank-separated words of {@code section} in order; empty for an unknown one. */
  public List<String> words(String section) {
    return words(section(section));
  }

  /**
   * The words of the class {@code constant}, which is the section of that name, lower case and with
   * blanks; a line {@code = other} takes in those of another section, an underscore joins the words
   * of one entry.
   *
   * @throws IllegalStateException when there is no such section
   */
  Set<String> wordClass(String constant) {
    return taken(constant.toLowerCase(Locale.ROOT).replace('_', ' ')).stream()
        .map(word -> word.replace('_', ' '))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<String> taken(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException("need a section [" + section + "], got " + sections.keySet());
    }
    return lines.stream()
        .flatMap(line ->
            line.startsWith(TAKES_IN)
                ? taken(line.substring(TAKES_IN.length())).stream()
                : words(List.of(line)).stream())
        .toList();
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().flatMap(line -> List.of(line.strip().split("\\s+")).stream()).toList();
  }
}
