package news.parallax.view.markdown;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.StoryReport;
import news.parallax.view.Labels;
import news.parallax.view.SafeText;
import news.parallax.view.Section;
import news.parallax.view.Section.Entry;
import news.parallax.view.Wording;

/** Writes the parts of a report as Markdown: its head, its articles, its sections. */
final class MarkdownSheet {
  private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&$=:";

  private final Labels labels;
  private final StringBuilder out = new StringBuilder();

  MarkdownSheet(Labels labels) {
    this.labels = labels;
  }

  String text() {
    return out.toString();
  }

  void title(String title) {
    out.append("# ").append(escaped(title)).append("\n\n");
  }

  void head(ComparedStory story) {
    StoryReport report = story.report();
    out.append("# ").append(escaped(report.title().text()));
    out.append(chips(report.title().citations())).append("\n\n");
    out.append("**").append(Wording.weight(story.articles().size(), report)).append("**\n\n");
    articles(story.articles());
  }

  void articles(List<Article> articles) {
    out.append("| article | outlet | published | title | source |\n|---|---|---|---|---|\n");
    articles.forEach(this::article);
  }

  private void article(Article article) {
    String published = article.published() == null ? "" : article.published().toString();
    out.append(
        "| %s | %s | %s | %s | %s |\n"
            .formatted(
                labels.of(article.id()),
                escaped(article.outlet().name()),
                published,
                escaped(article.title()),
                escaped(article.source())));
  }

  void section(Section section) {
    out.append("\n## ").append(escaped(section.title())).append("\n\n");
    if (!section.note().isEmpty()) {
      out.append('*').append(escaped(section.note())).append("*\n\n");
    }
    section.entries().forEach(entry -> entry(0, entry));
  }

  private void entry(int depth, Entry entry) {
    out.repeat(' ', 2 * depth).append("- ");
    if (!entry.label().isEmpty()) {
      out.append("**").append(escaped(entry.label())).append(":** ");
    }
    out.append(escaped(entry.text())).append(chips(entry.receipts())).append('\n');
    entry.details().forEach(detail -> entry(depth + 1, detail));
  }

  private String chips(List<Citation> receipts) {
    return receipts.stream()
        .distinct()
        .map(receipt -> " `" + labels.of(receipt) + "`")
        .collect(Collectors.joining());
  }

  /** {@code words} on one line with every mark that Markdown or HTML could read escaped. */
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    SafeText.line(words)
        .codePoints()
        .forEach(c -> {
          if (SPECIAL.indexOf(c) >= 0 && isRead(c, safe)) {
            safe.append('\\');
          }
          safe.appendCodePoint(c);
        });
    return safe.toString();
  }

  /** Full stops, dashes, colons and round brackets are marks only in some places. */
  private static boolean isRead(int c, StringBuilder before) {
    return switch (c) {
      case '.', '(', ')' -> isNumbered(before);
      case '-', '+', '#', '=' -> before.isEmpty();
      case ':' -> endsInScheme(before);
      default -> true;
    };
  }

  private static boolean isNumbered(StringBuilder before) {
    return !before.isEmpty() && before.chars().allMatch(c -> '0' <= c && c <= '9');
  }

  private static boolean endsInScheme(StringBuilder before) {
    return ends(before, "http") || ends(before, "https");
  }

  private static boolean ends(StringBuilder text, String suffix) {
    int at = text.length() - suffix.length();
    return at >= 0 && text.indexOf(suffix, at) == at;
  }
}
