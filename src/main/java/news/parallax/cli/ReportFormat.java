package news.parallax.cli;

import java.nio.file.Path;
import java.util.Locale;

/** How a comparison is printed. */
enum ReportFormat {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  CSV;

  /** The format the end of {@code file}'s name asks for; text when it asks for none. */
  static ReportFormat of(Path file) {
    String name = file.toString();
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "json" -> JSON;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm" -> HTML;
      case "csv" -> CSV;
      default -> TEXT;
    };
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
