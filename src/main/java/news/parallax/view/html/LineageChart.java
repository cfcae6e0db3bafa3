package news.parallax.view.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Published;
import news.parallax.comparison.Descent;
import news.parallax.comparison.Origin;
import news.parallax.view.Moments;
import news.parallax.view.SafeText;
import news.parallax.view.Wording;

/**
 * The picture of who got it from whom: bodies and texts on the left, reports on the right, the
 * earliest on top; a line for each step, drawn through when it is certain.
 */
final class LineageChart {
  private static final int WIDTH = 680;
  private static final int ROW = 46;
  private static final int BOX = 34;
  private static final int BODY_WIDTH = 220;
  private static final int REPORTS_AT = 380;
  private static final int REPORT_WIDTH = 230;
  private static final int LONGEST_NAME = 25;

  private static final Comparator<Article> BY_TIME = Comparator.comparing(LineageChart::time);

  private final PageStory page;
  private final List<Article> articles;
  private final List<Origin> bodies;
  private final Map<Descent.Source, Integer> heights = new HashMap<>();

  LineageChart(PageStory page) {
    this.page = page;
    this.articles = page.articles().stream().sorted(BY_TIME).toList();
    this.bodies = page.report().origins().stream().filter(this::isDrawn).toList();
    for (int i = 0; i < articles.size(); i++) {
      heights.put(new Descent.FromReport(articles.get(i).id()), ROW * i + ROW / 2);
    }
    place(bodies);
  }

  private static String time(Article article) {
    Published published = article.published();
    return published == null ? "~" : published.toString();
  }

  /** Whatever one report alone cites is only listed below. */
  private boolean isDrawn(Origin origin) {
    long reports =
        page.report().lineage().descents().stream()
            .filter(one -> one.source().equals(source(origin)))
            .count();
    return reports > 1 || (reports == 1 && origin.kind() == Origin.Kind.AGENCY);
  }

  /** Each beside the middle of its reports, none on another. */
  private void place(List<Origin> origins) {
    List<Origin> sorted =
        origins.stream().sorted(Comparator.comparingDouble(this::middle)).toList();
    int free = ROW / 2;
    for (Origin origin : sorted) {
      int y = Math.max(free, (int) Math.round(middle(origin)));
      heights.put(source(origin), y);
      free = y + ROW;
    }
  }

  private static Descent.Source source(Origin origin) {
    return new Descent.FromOrigin(origin.id());
  }

  private int height(ArticleId report) {
    return height(new Descent.FromReport(report));
  }

  private int height(Descent.Source source) {
    return heights.getOrDefault(source, 0);
  }

  private double middle(Origin origin) {
    return origin.articles().stream().mapToInt(this::height).average().orElse(0);
  }

  DomContent content() {
    List<Descent> drawn =
        page.report().lineage().descents().stream()
            .filter(one -> heights.containsKey(one.source()))
            .toList();
    if (drawn.isEmpty()) {
      return text("");
    }
    int height = heights.values().stream().mapToInt(y -> y).max().orElse(0) + ROW / 2;
    ContainerTag<?> svg =
        tag("svg")
            .attr("class", "lineage")
            .attr("viewBox", "0 0 %d %d".formatted(WIDTH, height))
            .attr("role", "img")
            .attr("aria-label", "Who got it from whom: " + inWords(drawn));
    svg.with(each(drawn, this::step));
    svg.with(each(bodies, this::body));
    svg.with(each(articles, this::reportBox));
    return div(
        p("Who got it from whom, the earliest report on top. Drawn through: the report says so or"
                + " prints nearly all of it; dashed: probable; dotted: possible.")
            .withClass("note"),
        div(svg).withClass("scroll"));
  }

  private String inWords(List<Descent> drawn) {
    List<String> steps = new ArrayList<>();
    for (Descent one : drawn) {
      steps.add(
          "%s (%s) from %s, %s"
              .formatted(
                  page.outlet(one.article()),
                  page.labels().of(one.article()),
                  name(one.source()),
                  one.certainty().name().toLowerCase(Locale.ROOT)));
    }
    return String.join("; ", steps);
  }

  private String name(Descent.Source source) {
    return switch (source) {
      case Descent.FromReport from -> page.outlet(from.report());
      case Descent.FromOrigin from ->
          page.report().origins().stream()
              .filter(origin -> origin.id().equals(from.id()))
              .map(origin -> SafeText.line(origin.name()))
              .findFirst()
              .orElse(from.id());
    };
  }

  private DomContent step(Descent descent) {
    int from = height(descent.source());
    int to = height(descent.article());
    String certainty = descent.certainty().name().toLowerCase(Locale.ROOT);
    return switch (descent.source()) {
      case Descent.FromOrigin origin -> line("step " + certainty, across(from, to));
      case Descent.FromReport earlier ->
          tag("g").with(line("step " + certainty, around(from, to)), line("step", head(to)));
    };
  }

  private static DomContent line(String role, String path) {
    return tag("path").attr("class", role).attr("d", path);
  }

  private static String across(int from, int to) {
    int middle = (BODY_WIDTH + REPORTS_AT) / 2;
    return "M%d %d C%d %d %d %d %d %d"
        .formatted(BODY_WIDTH, from, middle, from, middle, to, REPORTS_AT, to);
  }

  private static String around(int from, int to) {
    int edge = REPORTS_AT + REPORT_WIDTH;
    int out = edge + Math.min(WIDTH - edge - 4, 24 + Math.abs(to - from) / 6);
    return "M%d %d C%d %d %d %d %d %d".formatted(edge, from, out, from, out, to, edge, to);
  }

  /** The point of an arrow at a report's right side. */
  private static String head(int y) {
    int edge = REPORTS_AT + REPORT_WIDTH;
    return "M%d %d L%d %d L%d %d".formatted(edge + 7, y - 4, edge, y, edge + 7, y + 4);
  }

  private DomContent body(Origin origin) {
    int y = height(source(origin));
    return box(
        0,
        y,
        BODY_WIDTH,
        page.palette().of(origin),
        origin.kind() == Origin.Kind.SHARED ? "author unknown" : SafeText.line(origin.name()),
        Wording.words(origin.kind()));
  }

  private DomContent reportBox(Article article) {
    int y = height(article.id());
    Published published = article.published();
    String when = published == null ? "undated" : Moments.readable(published.toString());
    return box(
        REPORTS_AT,
        y,
        REPORT_WIDTH,
        page.palette().of(article.id()),
        page.outlet(article.id()),
        page.labels().of(article.id()) + " · " + when);
  }

  private static DomContent box(
      int x, int y, int width, String colour, String name, String detail) {
    return tag("g")
        .with(
            rect("box", x + 1, y - BOX / 2, width - 2, 5),
            rect(colour, x + 1, y - BOX / 2, 5, 2),
            words(x + 14, y - 2, "name", name),
            words(x + 14, y + 12, "detail", detail));
  }

  private static DomContent rect(String role, int x, int y, int width, int radius) {
    return tag("rect")
        .attr("class", role)
        .attr("x", x)
        .attr("y", y)
        .attr("width", width)
        .attr("height", BOX)
        .attr("rx", radius);
  }

  private static DomContent words(int x, int y, String role, String words) {
    String shown =
        words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME - 1) + "…";
    return tag("text").attr("class", role).attr("x", x).attr("y", y).with(text(shown));
  }
}
