package news.parallax.source.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.knowledge.WordList;
import news.parallax.source.ReportDates;
import news.parallax.source.ReportMetadata;
import news.parallax.source.date.DateReader;
import news.parallax.source.json.JsonRecord;
import news.parallax.source.layout.Byline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself, at the places of {@code places.txt}, asked in their order. */
final class WebPage {
  private static final WordList PLACES = WordList.of(WebPage.class, "places.txt");

  /** In UTF-16 code units: three names are shorter; a longer text is a biography. */
  private static final int LONGEST_BYLINE = 100;

  private final Document page;
  private final LinkedArticle linked;
  private final List<Element> metas;

  WebPage(Document page) {
    this.page = page;
    this.linked = LinkedArticle.in(page);
    this.metas = page.select("meta[content]");
  }

  ReportMetadata metadata() {
    URI url = at("address").findFirst().map(JsonRecord::webAddress).orElse(null);
    String outlet = at("outlet").findFirst().orElse(null);
    return new ReportMetadata(outlet, null, dates(url), url, bylines(), language());
  }

  private ReportDates dates(@Nullable URI url) {
    return DateReader.read(at("published").toList(), at("changed").toList(), url);
  }

  /** The article's title; empty when the page has none. */
  Optional<String> title() {
    return at("title").findFirst().or(() -> Optional.of(HeadTitle.of(page)));
  }

  /** The authors' names; an address of their page is no name. */
  private List<String> bylines() {
    List<String> named = linked.authors();
    if (!named.isEmpty()) {
      return named;
    }
    return at("author")
        .filter(name -> !name.startsWith("http") && name.length() < LONGEST_BYLINE)
        .map(WebPage::names)
        .findFirst()
        .orElse(List.of());
  }

  /** The names a byline holds, else all of it without “By”. */
  private static List<String> names(String byline) {
    String bare = byline.replaceFirst("^(?i:by) +", "");
    return Byline.named("By " + bare).orElse(List.of(bare));
  }

  private @Nullable Locale language() {
    return at("language")
        .findFirst()
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty())
        .orElse(null);
  }

  /** What stands at the places of {@code section}, one after the other, blank ones left out. */
  private Stream<String> at(String section) {
    return PLACES.section(section).stream()
        .map(this::words)
        .flatMap(Optional::stream)
        .filter(words -> !words.isBlank());
  }

  /** The words at one place of the list. */
  private Optional<String> words(String place) {
    String[] parts = place.split(" ", 2);
    return switch (parts[0]) {
      case "linked" -> linked.words(parts[1]);
      case "meta" -> meta(parts[1]);
      case "text" -> text(parts[1]);
      case "attribute" -> attribute(parts[1].split(" ", 2));
      default -> throw new IllegalStateException("need a kind of place, got “" + place + "”");
    };
  }

  /** The content of the first {@code meta} element of that name that has any. */
  private Optional<String> meta(String name) {
    for (Element element : metas) {
      for (String key : List.of("property", "name", "itemprop")) {
        List<String> names = List.of(element.attr(key).toLowerCase(Locale.ROOT).split("\\s+", -1));
        if (names.contains(name) && !element.attr("content").isBlank()) {
          return Optional.of(element.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String[] nameAndQuery) {
    return Optional.ofNullable(page.selectFirst(nameAndQuery[1]))
        .map(element -> element.attr(nameAndQuery[0]).strip());
  }

  private Optional<String> text(String query) {
    return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
  }
}
