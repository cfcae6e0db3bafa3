package news.parallax.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import news.parallax.view.CheckFormat;
import news.parallax.view.OutputFormat;
import news.parallax.view.QuoteFormat;
import news.parallax.view.csv.CsvQuotes;
import news.parallax.view.csv.CsvView;
import news.parallax.view.html.HtmlCheck;
import news.parallax.view.html.HtmlView;
import news.parallax.view.json.JsonCheck;
import news.parallax.view.json.JsonQuotes;
import news.parallax.view.json.JsonView;
import news.parallax.view.markdown.MarkdownView;
import news.parallax.view.text.TextCheck;
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
   * {@code asked}; where nothing is, what the end of {@code file}'s name asks for, if there is one.
   */
  static ReportFormat of(@Nullable ReportFormat asked, @Nullable Path file) {
    return asked != null ? asked : file == null ? TEXT : of(file);
  }

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

  /** What writes so what reports make of a draft; empty when nothing does. */
  Optional<CheckFormat> checks() {
    return switch (this) {
      case TEXT -> Optional.of(new TextCheck());
      case JSON -> Optional.of(new JsonCheck());
      case HTML -> Optional.of(new HtmlCheck());
      case MARKDOWN, CSV -> Optional.empty();
    };
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
