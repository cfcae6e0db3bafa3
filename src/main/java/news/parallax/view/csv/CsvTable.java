package news.parallax.view.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.view.Labels;
import news.parallax.view.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table as RFC 4180 has it, so that no spreadsheet takes a cell for a formula.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or a carriage return gets an apostrophe before
 * it, as OWASP advises.
 */
final class CsvTable {
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private final Dossier dossier;
  private final Labels labels;
  private final StringBuilder out = new StringBuilder();

  /** A table under {@code header}, the line of its columns; without one it goes on another. */
  CsvTable(Dossier dossier, Labels labels, String header) {
    this.labels = labels;
    this.dossier = dossier;
    out.append(header.isEmpty() ? "" : header + "\r\n");
  }

  String text() {
    return out.toString();
  }

  /**
   * Null stands for an empty cell; a citation fills four, article, start, end and text; a list one
   * for each item.
   */
  void row(@Nullable Object... cells) {
    out.append(Arrays.stream(cells).map(this::cells).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  private String cells(@Nullable Object value) {
    if (value instanceof Citation place) {
      return "%s,%d,%d,%s"
          .formatted(
              cell(labels.of(place.article())),
              place.span().start(),
              place.span().end(),
              cell(dossier.words(place)));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(this::cells).collect(Collectors.joining(","));
    }
    return value == null ? "" : cell(value.toString());
  }

  private static String cell(String words) {
    boolean isFormula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    String safe = (isFormula ? "'" : "") + SafeText.visible(words);
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
