package news.parallax.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import news.parallax.view.OutputFormat;
import news.parallax.view.QuoteFormat;
import news.parallax.view.csv.CsvQuotes;
import news.parallax.view.csv.CsvView;
import news.parallax.view.html.HtmlView;
import news.parallax.view.json.JsonQuotes;
import news.parallax.view.json.JsonView;
import news.parallax.view.markdown.MarkdownView;
import news.parallax.view.text.TextView;
import org.jspecify.annotations.Nullable;

/** How a comparison is printed. */
enum ReportFormat {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  CSV;

  /**
   * {@code asked}; where nothing is, what the end of {@code file}'s name asks for, and text where
   * there is no file or its name has no end.
   *
   * @throws CommandException when no format's files end so
   */
  static ReportFormat of(@Nullable ReportFormat asked, @Nullable Path file)
      throws CommandException {
    return asked != null ? asked : file == null ? TEXT : of(file);
  }

  private static ReportFormat of(Path file) throws CommandException {
    String name = String.valueOf(file.getFileName());
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (name.indexOf('.') < 0 ? "" : end) {
      case "", "txt", "text" -> TEXT;
      case "json" -> JSON;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm" -> HTML;
      case "csv" -> CSV;
      default ->
          throw new CommandException(
              ExitCode.USAGE,
              "nothing is written that ends in .%s: let it end in .txt, .json, .md, .html or .csv, or"
                      .formatted(end)
                  + " name the --format");
    };
  }

  /** What writes reports so. */
  OutputFormat output() {
    return switch (this) {
      case TEXT -> new TextView();
      case JSON -> new JsonView();
      case MARKDOWN -> new MarkdownView();
      case HTML -> new HtmlView();
      case CSV -> new CsvView();
    };
  }

  /** What writes quotations alone so; empty when nothing does. */
  Optional<QuoteFormat> quotes() {
    return switch (this) {
      case TEXT -> Optional.of(new TextView());
      case JSON -> Optional.of(new JsonQuotes());
      case MARKDOWN -> Optional.of(new MarkdownView());
      case CSV -> Optional.of(new CsvQuotes());
      case HTML -> Optional.empty();
    };
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
