package news.parallax.source.parser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.RawDocument;
import news.parallax.source.UnreadableException;
import news.parallax.source.date.DateHabit;
import news.parallax.source.document.OfficeFormat;
import news.parallax.source.document.PdfFormat;
import news.parallax.source.json.JsonFormat;
import news.parallax.source.message.MessageFormat;
import news.parallax.source.page.HtmlFormat;
import news.parallax.source.text.TextFormat;

/**
 * Turns documents into articles, whatever their format and wherever they come from. Pure and
 * immutable: the same document gives the same articles.
 */
public final class ArticleParser {
  private final DocumentFormat plainText;
  private final List<DocumentFormat> formats;

  /**
   * A parser for every format we know.
   *
   * @param maxCharacters a longer article of text is cut there, in UTF-16 code units
   */
  public ArticleParser(int maxCharacters) {
    this.plainText = TextFormat.plain(maxCharacters);
    this.formats = new ArrayList<>(List.of(plainText, TextFormat.markdown(maxCharacters)));
    formats.add(new HtmlFormat());
    formats.addAll(List.of(JsonFormat.values()));
    formats.add(new PdfFormat());
    formats.addAll(List.of(OfficeFormat.values()));
    formats.addAll(List.of(MessageFormat.values()));
  }

  /**
   * The article of one web page, whatever its language.
   *
   * @param name of the page in the article and in messages
   */
  public static Article page(String name, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    try {
      ParsedReport report = new HtmlFormat().read(name, bytes, new Problems()).getFirst();
      ParsedArticle article = parsed(report, OutletName.ofFile(OutletName.stem(name), ""));
      return article.article(DateHabit.published(report, Set.of()).orElse(null));
    } catch (UnreadableException e) {
      throw new IllegalArgumentException("need a page, got what " + e.reason(), e);
    }
  }

  /** The formats that are read, those of plain text first. */
  public List<DocumentFormat> formats() {
    return List.copyOf(formats);
  }

  /** The format that the end of {@code name} tells; empty when it tells none. */
  public Optional<DocumentFormat> format(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return formats.stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }

  /** As {@link #format}, plain text where the name tells nothing. */
  public DocumentFormat formatOrText(String name) {
    return format(name).orElse(plainText);
  }

  /**
   * The articles in {@code document}, in its order.
   *
   * @param problems takes what could not be used, or only in part
   */
  public List<ParsedArticle> parse(RawDocument document, Problems problems) {
    String name = document.name();
    try {
      List<ParsedArticle> articles = new ArrayList<>();
      for (ParsedReport report : formatOrText(name).read(name, document.bytes(), problems)) {
        ParsedReport whole = report.with(document.said().or(report.metadata()));
        articles.add(parsed(whole, document.fallback()));
      }
      return articles;
    } catch (UnreadableException e) {
      problems.unreadable(name, e.reason());
      return List.of();
    }
  }

  private static ParsedArticle parsed(ParsedReport report, Outlet fallback) {
    Outlet known = OutletName.known(report.metadata());
    Outlet named = known != null ? known : OutletName.told(report).orElse(null);
    return new ParsedArticle(
        report, named == null ? fallback : named, named != null, language(report));
  }

  /** What the text shows, with the region the source declares for that language. */
  private static Locale language(ParsedReport report) {
    Locale found = LanguageGuess.of(report.words());
    Locale declared = report.metadata().language();
    return declared != null && declared.getLanguage().equals(found.getLanguage())
        ? declared
        : found;
  }
}
