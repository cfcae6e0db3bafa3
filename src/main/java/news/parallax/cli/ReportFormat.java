package news.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a comparison is printed. */
enum ReportFormat {
  TEXT("txt"),
  JSON("json"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm"),
  CSV("csv");

  private final List<String> extensions;

  ReportFormat(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** The format the end of {@code file}'s name asks for; empty when it asks for none. */
  static Optional<ReportFormat> of(Path file) {
    String name = file.toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
