package news.parallax.source.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

  /**
   * What {@code page} says.
   *
   * @param faults takes what is wrong with it and costs something
   */
  WebPage(Document page, Consumer<String> faults) {
    this.page = page;
    this.linked = LinkedArticle.in(page, faults);
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
    List<String> named = linked.authors().stream().map(Byline::cased).toList();
    if (!named.isEmpty()) {
      return named;
    }
    return PLACES.section("author").stream()
        .map(this::authors)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** All the names at one place, each once. */
  private List<String> authors(String place) {
    return every(place)
        .filter(name -> !name.startsWith("http") && name.length() < LONGEST_BYLINE)
        .flatMap(name -> names(name).stream())
        .map(Byline::cased)
        .distinct()
        .toList();
  }

  /** The words of each element at one place: of a query, those beside the first it finds. */
  private Stream<String> every(String place) {
    String[] parts = place.split(" ", 2);
    return parts[0].equals("meta")
        ? metas(parts[1])
        : Optional.ofNullable(page.selectFirst(parts[1])).stream()
            .flatMap(WebPage::withSiblings)
            .filter(element -> element.is(parts[1]))
            .map(Element::text)
            .filter(words -> !words.isBlank());
  }

  private static Stream<Element> withSiblings(Element first) {
    return Stream.concat(Stream.of(first), first.siblingElements().stream());
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
    return metas(name).findFirst();
  }

  private Stream<String> metas(String name) {
    return metas.stream()
        .filter(element ->
            Stream.of("property", "name", "itemprop")
                .anyMatch(key ->
                    element
                        .attr(key)
                        .toLowerCase(Locale.ROOT)
                        .matches("(.* )?" + Pattern.quote(name) + "( .*)?")))
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty());
  }

  private Optional<String> attribute(String[] nameAndQuery) {
    return Optional.ofNullable(page.selectFirst(nameAndQuery[1]))
        .map(element -> element.attr(nameAndQuery[0]).strip());
  }

  private Optional<String> text(String query) {
    return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
  }
}
