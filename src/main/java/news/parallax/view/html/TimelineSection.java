package news.parallax.view.html;

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
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Published;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.TimelineEntry;
import news.parallax.view.Moments;
import news.parallax.view.Wording;
import org.jspecify.annotations.Nullable;

/** When: what the reports date, drawn and listed; what cannot be dated beside it. */
final class TimelineSection {
  private final PageStory page;
  private final List<Article> articles;

  TimelineSection(PageStory page) {
    this.page = page;
    this.articles = page.articles().stream().filter(one -> one.published() != null).toList();
  }

  DomContent content() {
    List<TimeSpot> dated = new ArrayList<>();
    List<TimelineEntry> undated = new ArrayList<>();
    for (TimelineEntry entry : Moments.told(page.report().timeline())) {
      String start = entry.start();
      if (start == null) {
        undated.add(entry);
      } else {
        dated.add(TimeSpot.of(entry, start));
      }
    }
    return Markup.frame(
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
        span(Markup.words(Moments.label(entry, page.dossier()))).withClass("date"),
        span(
                Markup.words(entry.event().text()),
                text(" "),
                page.receipts(places),
                order(entry.order()))
            .withClass("event"));
  }

  private DomContent order(@Nullable EventOrder order) {
    return order == null
        ? text("")
        : each(order.tellings(), telling -> beside(order.side(), telling));
  }

  private DomContent beside(EventOrder.Side side, EventOrder.Telling telling) {
    return span(
            Markup.words(Wording.words(side) + " " + Moments.beside(telling, page.dossier()) + " "),
            page.receipts(List.of(telling.other())))
        .withClass("order");
  }

  /** What is only known to come before or after something, then what is dated too vaguely. */
  private DomContent undated(List<TimelineEntry> undated) {
    List<TimelineEntry> ordered = undated.stream().filter(one -> one.order() != null).toList();
    List<TimelineEntry> vague = undated.stream().filter(one -> one.order() == null).toList();
    return undated.isEmpty()
        ? text("")
        : div(
            list("In order, without a date", "", ordered),
            list(
                "Not datable",
                "Without a publication date, or too vague for a place on the line.",
                vague));
  }

  private DomContent list(String title, String note, List<TimelineEntry> entries) {
    return entries.isEmpty()
        ? text("")
        : each(
            h3(title),
            note.isEmpty() ? text("") : p(note).withClass("note"),
            ul(each(entries, this::moment)).withClass("moments undated"));
  }

  private DomContent published() {
    return articles.isEmpty()
        ? text("")
        : div(
            h3("When the reports came out"),
            ol(each(articles, TimelineSection::publication)).withClass("moments publication"));
  }

  private static DomContent publication(Article article) {
    return li(
        span(Moments.readable(String.valueOf(article.published()))).withClass("date"),
        span(Markup.words(article.outlet().name() + ": " + article.title())).withClass("event"));
  }
}
