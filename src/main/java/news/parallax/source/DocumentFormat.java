package news.parallax.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a report is read from, told by the end of the file's name. */
enum Format {
  TEXT("txt", "text"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm", "xhtml"),
  JSON("json"),
  JSON_LINES("jsonl", "ndjson");

  private final String extensions;

  Format(String... extensions) {
    this.extensions = "," + String.join(",", extensions) + ",";
  }

  /** The format of {@code file}; empty when its name says nothing. */
  static Optional<Format> of(Path file) {
    String name = file.toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.extensions.contains("," + extension + ",")) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
