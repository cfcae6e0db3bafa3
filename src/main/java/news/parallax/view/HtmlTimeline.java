package news.parallax.view;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Published;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;

/** When: what the reports date, drawn and listed; what cannot be dated beside it. */
final class HtmlTimeline {
  private final List<TimelineEntry> entries;
  private final List<Article> articles;
  private final HtmlParts parts;

  HtmlTimeline(StoryReport report, HtmlParts parts) {
    this.entries = told(report.timeline());
    this.articles =
        Outlets.articles(report).stream().filter(one -> one.published() != null).toList();
    this.parts = parts;
  }

  /** One entry of those that tell the same. */
  private static List<TimelineEntry> told(List<TimelineEntry> timeline) {
    Set<List<Object>> seen = new HashSet<>();
    return timeline.stream()
        .filter(entry ->
            entry.reports().size() < 2
                || seen.add(List.of(String.valueOf(entry.start()), entry.reports())))
        .toList();
  }

  DomContent section() {
    List<TimeSpot> dated = new ArrayList<>();
    List<TimelineEntry> undated = new ArrayList<>();
    for (TimelineEntry entry : entries) {
      String start = entry.start();
      if (start == null) {
        undated.add(entry);
      } else {
        dated.add(TimeSpot.of(entry, start));
      }
    }
    return HtmlParts.frame(
        "timeline",
        "Timeline",
        "When things happened, by what the reports say. A longer bar is a vaguer date; ▲ is when "
            + "reports came out.",
        dated.isEmpty()
            ? text("")
            : TimeChart.of(
                dated,
                articles.stream()
                    .map(Article::published)
                    .filter(Objects::nonNull)
                    .map(Published::day)
                    .toList()),
        div(list(dated), undated(undated)).withClass(undated.isEmpty() ? "when" : "when beside"),
        published());
  }

  private DomContent list(List<TimeSpot> dated) {
    ContainerTag<?> list = ol().withClass("moments");
    for (int i = 0; i < dated.size(); i++) {
      list.with(moment(dated.get(i).entry()).withId("moment-" + (i + 1)));
    }
    return list;
  }

  private ContainerTag<?> moment(TimelineEntry entry) {
    List<Citation> places = entry.reports().isEmpty() ? List.of(entry.anchor()) : entry.reports();
    return li(
        span(HtmlParts.words(Moments.label(entry, parts.dossier()))).withClass("date"),
        span(HtmlParts.words(entry.event().text()), text(" "), parts.receipts(places))
            .withClass("event"));
  }

  private DomContent undated(List<TimelineEntry> undated) {
    return undated.isEmpty()
        ? text("")
        : div(
            h3("Not datable"),
            p("Without a publication date, or too vague for a place on the line.")
                .withClass("note"),
            ul(each(undated, this::moment)).withClass("moments undated"));
  }

  private DomContent published() {
    return articles.isEmpty()
        ? text("")
        : div(
            h3("When the reports came out"),
            ol(each(articles, HtmlTimeline::publication)).withClass("moments publication"));
  }

  private static DomContent publication(Article article) {
    return li(
        span(Moments.readable(String.valueOf(article.published()))).withClass("date"),
        span(HtmlParts.words(article.outlet().name() + ": " + article.title())).withClass("event"));
  }
}
