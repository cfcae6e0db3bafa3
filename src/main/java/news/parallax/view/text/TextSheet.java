package news.parallax.view.text;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Line;
import news.parallax.view.Labels;
import news.parallax.view.Section;
import news.parallax.view.Section.Entry;
import news.parallax.view.TextLayout;
import news.parallax.view.TextLayout.Reasons;
import news.parallax.view.Wording;

/** Writes the parts of a report on a {@link TextPage}: its head, its articles, its sections. */
final class TextSheet {
  private final Reasons reasons;
  private final int longest;
  private final Labels labels;
  private final TextPage page;

  /**
   * An empty sheet.
   *
   * @param longest how many entries of one list are shown
   */
  TextSheet(TextLayout layout, int longest, Labels labels) {
    this.reasons = layout.reasons();
    this.longest = longest;
    this.labels = labels;
    this.page = new TextPage(layout.width(), layout.colour(), labels);
  }

  String text() {
    return page.text();
  }

  void line(String text) {
    page.line(0, text);
  }

  void head(ComparedStory story) {
    Line title = story.report().title();
    page.title(title.text(), title.citations());
    page.line(0, Wording.weight(story.articles().size(), story.report()));
    page.gap();
    story.articles().forEach(this::article);
  }

  void article(Article article) {
    String published = article.published() == null ? "undated" : article.published().toString();
    page.entry(
        1,
        labels.of(article.id()),
        "%s, %s: %s".formatted(article.outlet().name(), published, article.title()),
        List.of());
  }

  void section(Section section) {
    page.heading(section.title(), section.note());
    entries(1, section.entries());
  }

  private void entries(int depth, List<Entry> entries) {
    entries.stream().limit(longest).forEach(entry -> entry(depth, entry));
    int more = entries.size() - longest;
    if (more > 0) {
      page.line(depth, "… and %d more (--format html shows all)".formatted(more));
    }
  }

  private void entry(int depth, Entry entry) {
    page.entry(depth, entry.label(), entry.text(), entry.receipts());
    Explanation why = entry.why();
    if (why != null && reasons == Reasons.SHOWN) {
      reason(depth + 1, why);
    }
    entries(depth + 1, entry.details());
  }

  private void reason(int depth, Explanation why) {
    page.reason(depth, "%s: %s".formatted(why.rule(), why.because()), why.evidence());
    why.steps().forEach(step -> reason(depth + 1, step));
  }
}
