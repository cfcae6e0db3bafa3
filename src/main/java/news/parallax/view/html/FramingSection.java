package news.parallax.view.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Outlet;
import news.parallax.comparison.Framing;
import news.parallax.comparison.StoryEntity;

/** What each outlet calls whom, and loaded words in its own voice. */
final class FramingSection {
  private final PageStory page;

  FramingSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    Map<EntityId, List<Framing>> named = new LinkedHashMap<>();
    List<Framing> loaded = new ArrayList<>();
    for (Framing one : page.report().framing()) {
      if (one.device() == Framing.Device.NAMING && one.about() != null) {
        named.computeIfAbsent(one.about(), id -> new ArrayList<>()).add(one);
      } else {
        loaded.add(one);
      }
    }
    return Markup.frame(
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
    return div(table(Markup.headings(first, "Outlet", "Words"), tbody(each(rows, row -> row)))
            .withClass("framing"))
        .withClass("scroll");
  }

  private DomContent row(String subject, Outlet outlet, List<Citation> places) {
    return tr(
        th(Markup.words(subject)).withScope("row"),
        td(Markup.words(outlet.name())),
        td(each(byWords(places).entrySet(), one -> words(one.getKey(), one.getValue()))));
  }

  private DomContent words(String words, List<Citation> places) {
    return span(text("“"), Markup.words(words), text("” "), page.receipts(places), text(" "));
  }

  private Map<String, List<Citation>> byWords(List<Citation> places) {
    return places.stream()
        .collect(Collectors.groupingBy(page::words, LinkedHashMap::new, Collectors.toList()));
  }

  private String name(EntityId id) {
    return page.dossier().roster().entity(id).map(StoryEntity::name).orElse(id.value());
  }

  private Map<Outlet, List<Citation>> byOutlet(List<Framing> framing) {
    return framing.stream()
        .collect(
            Collectors.groupingBy(
                one -> page.dossier().article(one.citation().article()).article().outlet(),
                LinkedHashMap::new,
                Collectors.flatMapping(one -> one.citations().stream(), Collectors.toList())));
  }
}
