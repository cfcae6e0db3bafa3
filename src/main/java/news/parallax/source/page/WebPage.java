package news.parallax.source.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: in JSON-LD, in OpenGraph and other {@code meta} elements, in {@code
 * time} and {@code link} elements, asked in this order.
 */
final class WebPage {
  private final Document page;
  private final LinkedArticle linked;

  WebPage(Document page) {
    this.page = page;
    this.linked = LinkedArticle.in(page);
  }

  ReportMetadata details() {
    return new ReportMetadata(outlet(), null, published(), url(), bylines(), language());
  }

  /** The article's title; empty when the page has none. */
  Optional<String> title() {
    return firstOf(
        linked.words("headline"),
        meta("og:title"),
        meta("twitter:title"),
        meta("dc.title"),
        meta("dcterms.title"),
        meta("title"),
        Optional.of(HeadTitle.of(page)));
  }

  private @Nullable String outlet() {
    return firstOf(meta("og:site_name"), linked.words("publisher"), meta("application-name"))
        .orElse(null);
  }

  private @Nullable Published published() {
    Stream<Optional<String>> places =
        Stream.of(
            linked.words("datePublished"),
            meta("article:published_time"),
            meta("og:article:published_time"),
            meta("datepublished"),
            meta("parsely-pub-date"),
            meta("sailthru.date"),
            meta("pubdate"),
            meta("publishdate"),
            meta("publish-date"),
            meta("dc.date.issued"),
            meta("dcterms.created"),
            meta("dc.date"),
            meta("date"),
            attribute("time[pubdate][datetime]", "datetime"),
            attribute("[itemprop=datePublished][datetime]", "datetime"),
            attribute("[itemprop=datePublished][content]", "content"),
            attribute("article time[datetime]", "datetime"),
            attribute("header time[datetime]", "datetime"));
    return places
        .flatMap(Optional::stream)
        .map(PublicationDate::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private @Nullable URI url() {
    return firstOf(attribute("link[rel=canonical]", "abs:href"), meta("og:url"))
        .map(JsonRecord::webAddress)
        .orElse(null);
  }

  /** The authors' names; an address of their page is no name. */
  private List<String> bylines() {
    List<String> named = linked.authors();
    if (!named.isEmpty()) {
      return named;
    }
    Stream<Optional<String>> places =
        Stream.of(
            meta("dc.creator"),
            meta("dcterms.creator"),
            meta("author"),
            meta("article:author"),
            meta("parsely-author"),
            meta("sailthru.author"),
            text("[itemprop=author] [itemprop=name]"),
            text("[itemprop=author]"),
            text("[rel=author]"),
            text("[class~=(?i)byline__?name|byline-?author|author-?name|author__name]"),
            text("[class~=(?i)byline]"));
    return places
        .flatMap(Optional::stream)
        .filter(name -> !name.startsWith("http") && name.length() < 100)
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
    return firstOf(attribute("html[lang]", "lang"), meta("og:locale"))
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty())
        .orElse(null);
  }

  /** The content of the first {@code meta} element of that name that has any. */
  private Optional<String> meta(String name) {
    for (Element element : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        List<String> names = List.of(element.attr(key).toLowerCase(Locale.ROOT).split("\\s+", -1));
        if (names.contains(name) && !element.attr("content").isBlank()) {
          return Optional.of(element.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String query, String name) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(name).strip())
        .filter(words -> !words.isEmpty());
  }

  private Optional<String> text(String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(Element::text)
        .filter(words -> !words.isBlank());
  }

  @SafeVarargs
  private static Optional<String> firstOf(Optional<String>... answers) {
    List<String> given = new ArrayList<>();
    for (Optional<String> answer : answers) {
      answer.filter(words -> !words.isBlank()).ifPresent(given::add);
    }
    return given.stream().findFirst();
  }
}
