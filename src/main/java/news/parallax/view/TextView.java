package news.parallax.view;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.StoryReport;
import news.parallax.view.Section.Entry;

/**
 * A report for the terminal: wrapped to a width, every line with its receipts, {@code [a1:120]} for
 * the place that begins at code unit 120 of article a1.
 */
public final class TextView {
  private static final int LONGEST_LIST = 12;

  private final Options options;
  private final int longest;
  private final Labels labels;
  private final TextPage page;

  private TextView(Options options, int longest, Labels labels) {
    this.labels = labels;
    this.options = options;
    this.longest = longest;
    this.page = new TextPage(options.width(), options.colour(), labels);
  }

  /**
   * How the text is laid out.
   *
   * @param width in columns, 40 or more
   */
  public record Options(int width, Colour colour, Reasons reasons) {
    /** Plain text of 100 columns without reasons. */
    public static final Options PLAIN = new Options(100, Colour.NEVER, Reasons.HIDDEN);

    /** Refuses a width in which nothing can be laid out. */
    public Options {
      if (width < 40) {
        throw new IllegalArgumentException("need a width of 40 columns or more, got " + width);
      }
    }
  }

  /** Whether ANSI colours are used. */
  public enum Colour {
    /** Plain text. */
    NEVER,
    /** Bold, dim and colour escapes. */
    ALWAYS
  }

  /** Whether the reasons of each judgement are shown. */
  public enum Reasons {
    /** No. */
    HIDDEN,
    /** Below each line. */
    SHOWN
  }

  /** {@code story} as text, ending in a line break. */
  public static String of(ComparedStory story, Options options) {
    Labels labels = Labels.of(story);
    TextView view = new TextView(options, LONGEST_LIST, labels);
    view.head(story);
    Outline.of(story, labels).forEach(view::section);
    return view.page.text();
  }

  /** The uncut {@code sections} of some articles below one line of {@code summary}. */
  static String of(
      String summary,
      List<Article> articles,
      List<Section> sections,
      Labels labels,
      Options options) {
    TextView view = new TextView(options, Integer.MAX_VALUE, labels);
    view.page.line(0, summary);
    articles.forEach(view::article);
    sections.forEach(view::section);
    return view.page.text();
  }

  private void head(ComparedStory story) {
    StoryReport report = story.report();
    page.title(report.title().text(), report.title().citations());
    List<Article> articles = story.articles();
    page.line(0, Wording.weight(articles.size(), report));
    page.gap();
    articles.forEach(this::article);
  }

  private void article(Article article) {
    String published = article.published() == null ? "undated" : article.published().toString();
    page.entry(
        1,
        labels.of(article.id()),
        "%s, %s: %s".formatted(article.outlet().name(), published, article.title()),
        List.of());
  }

  private void section(Section section) {
    page.heading(section.title(), section.note());
    section.entries().stream().limit(longest).forEach(entry -> entry(1, entry));
    int more = section.entries().size() - longest;
    if (more > 0) {
      page.line(1, "… and %d more (--format html shows all)".formatted(more));
    }
  }

  private void entry(int depth, Entry entry) {
    page.entry(depth, entry.label(), entry.text(), entry.receipts());
    Explanation why = entry.why();
    if (why != null && options.reasons() == Reasons.SHOWN) {
      reason(depth + 1, why);
    }
    entry.details().stream().limit(longest).forEach(detail -> entry(depth + 1, detail));
    int more = entry.details().size() - longest;
    if (more > 0) {
      page.line(depth + 1, "… and %d more (--format html shows all)".formatted(more));
    }
  }

  private void reason(int depth, Explanation why) {
    List<Citation> evidence = why.evidence();
    page.reason(depth, "%s: %s".formatted(why.rule(), why.because()), evidence);
    why.steps().forEach(step -> reason(depth + 1, step));
  }
}
