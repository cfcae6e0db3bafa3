package news.parallax.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.abbr;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.annotation.EntityId;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Outlet;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Framing;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryReport;

/** The middle of the page: who covers what, what one tells alone, in which words. */
final class HtmlCoverage {
  private final StoryReport report;
  private final HtmlParts parts;
  private final List<Article> articles;

  HtmlCoverage(ComparedStory story, HtmlParts parts) {
    this.report = story.report();
    this.parts = parts;
    this.articles = story.articles();
  }

  DomContent matrix() {
    return HtmlParts.frame(
        "matrix",
        "Coverage",
        "● told in the outlet’s own voice  ◐ attributed to somebody  ○ as possible or expected  "
            + "✕ denied  · not mentioned  – published before any report told it. "
            + "Shaded: words shared with another report.",
        div(table(
                thead(tr(th("Fact").withScope("col"), each(articles, this::column))),
                tbody(each(report.facts(), this::row))))
            .withClass("scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "Which article tells which fact"));
  }

  private DomContent column(Article article) {
    return th(abbr(parts.labels().of(article.id())).withTitle(parts.outlet(article.id())))
        .withScope("col");
  }

  private DomContent row(Fact fact) {
    return tr(
        th(a(HtmlParts.words(words(fact))).withHref("#" + parts.labels().of(fact)))
            .withScope("row"),
        each(articles, article -> cell(fact, article)));
  }

  private String words(Fact fact) {
    return parts.dossier().words(ToldSentence.part(fact));
  }

  private DomContent cell(Fact fact, Article article) {
    Optional<Fact.Report> told =
        fact.reports().stream()
            .filter(one -> one.citation().article().equals(article.id()))
            .findFirst();
    return told.map(this::told)
        .orElseGet(() ->
            isTooEarly(article, fact)
                ? absent("–", "published before any report told it")
                : absent("·", "not mentioned"));
  }

  private static DomContent absent(String sign, String meaning) {
    return td(sign).withClass("absent").attr("aria-label", meaning);
  }

  /** Whether {@code article} came out before every report that tells {@code fact}. */
  private boolean isTooEarly(Article article, Fact fact) {
    return fact.citations().stream()
        .map(told -> parts.dossier().article(told.article()).article().published())
        .allMatch(told -> PublicationTimes.isBefore(article.published(), told));
  }

  private DomContent told(Fact.Report told) {
    DomContent mark =
        a(mark(told)).withHref("#" + parts.anchors().id(told.citation())).withTitle(meaning(told));
    return td(mark).withClass(isShared(told.citation()) ? "shared" : "told");
  }

  private static String mark(Fact.Report told) {
    return switch (told.certainty()) {
      case DENIED -> "✕";
      case POSSIBLE, EXPECTED -> "○";
      case PROBABLE, CERTAIN -> told.attributedTo() == null ? "●" : "◐";
    };
  }

  private static String meaning(Fact.Report told) {
    String certainty = Wording.words(told.certainty());
    return told.attributedTo() == null
        ? certainty
        : certainty + ", according to " + SafeText.line(told.attributedTo());
  }

  private boolean isShared(Citation place) {
    return report.reuse().stream()
        .flatMap(reuse -> reuse.citations().stream())
        .anyMatch(shared ->
            shared.article().equals(place.article()) && shared.span().overlaps(place.span()));
  }

  DomContent exclusives() {
    return HtmlParts.frame(
        "exclusives",
        "Told by one article alone",
        "",
        ul(each(report.exclusives(), this::exclusive)).withClass("facts"));
  }

  private DomContent exclusive(Exclusive exclusive) {
    Citation place = exclusive.citation();
    return li(
        HtmlParts.words(parts.dossier().words(place)),
        text(" "),
        parts.receipts(List.of(place)),
        span(parts.outlet(place.article())).withClass("count"));
  }

  DomContent framing() {
    Map<EntityId, List<Framing>> named = new LinkedHashMap<>();
    List<Framing> loaded = new ArrayList<>();
    for (Framing one : report.framing()) {
      if (one.device() == Framing.Device.NAMING && one.about() != null) {
        named.computeIfAbsent(one.about(), id -> new ArrayList<>()).add(one);
      } else {
        loaded.add(one);
      }
    }
    return HtmlParts.frame(
        "framing",
        "Framing",
        "What each outlet calls whom, and loaded words outside quotations.",
        named.isEmpty() ? text("") : namingTable(named),
        loaded.isEmpty() ? text("") : loadedTable(loaded));
  }

  private DomContent namingTable(Map<EntityId, List<Framing>> named) {
    List<DomContent> rows = new ArrayList<>();
    named.forEach((id, namings) ->
        byOutlet(namings).forEach((outlet, places) -> rows.add(row(name(id), outlet, places))));
    return framingTable("Who", rows);
  }

  private DomContent loadedTable(List<Framing> loaded) {
    List<DomContent> rows = new ArrayList<>();
    byOutlet(loaded).forEach((outlet, places) -> rows.add(row("Loaded words", outlet, places)));
    return framingTable("Device", rows);
  }

  private static DomContent framingTable(String first, List<DomContent> rows) {
    return div(table(
                thead(
                    tr(
                        th(first).withScope("col"),
                        th("Outlet").withScope("col"),
                        th("Words").withScope("col"))),
                tbody(each(rows, row -> row)))
            .withClass("framing"))
        .withClass("scroll");
  }

  private DomContent row(String subject, Outlet outlet, List<Citation> places) {
    return tr(
        th(HtmlParts.words(subject)).withScope("row"),
        td(HtmlParts.words(outlet.name())),
        td(each(byWords(places).entrySet(), one -> words(one.getKey(), one.getValue()))));
  }

  private DomContent words(String words, List<Citation> places) {
    return span(text("“"), HtmlParts.words(words), text("” "), parts.receipts(places), text(" "));
  }

  private Map<String, List<Citation>> byWords(List<Citation> places) {
    return places.stream()
        .collect(
            Collectors.groupingBy(parts.dossier()::words, LinkedHashMap::new, Collectors.toList()));
  }

  private String name(EntityId id) {
    return parts.dossier().roster().entity(id).map(StoryEntity::name).orElse(id.value());
  }

  private Map<Outlet, List<Citation>> byOutlet(List<Framing> framing) {
    return framing.stream()
        .collect(
            Collectors.groupingBy(
                one -> parts.dossier().article(one.citation().article()).article().outlet(),
                LinkedHashMap::new,
                Collectors.flatMapping(one -> one.citations().stream(), Collectors.toList())));
  }
}
