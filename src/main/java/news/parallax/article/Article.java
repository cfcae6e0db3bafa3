package news.parallax.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report as it was read. The text is never rewritten; everything else points into it.
 *
 * @param id names the article in this run
 * @param source path or URL as the user gave it
 * @param outlet who published it
 * @param url where it was published; null when unknown
 * @param blocks headline, headings and paragraphs in reading order, not overlapping, without
 *     furniture
 * @param furniture captions, credits, adverts and the like, in reading order
 * @param bylines the authors' names as printed, without "By"; empty when none is given
 * @param published when it was published; null when unknown, and then relative dates stay
 *     unanchored
 * @param language of the running text
 * @param text the stored text; for a plain text file the file decoded, a byte order mark dropped
 */
public record Article(
    ArticleId id,
    String source,
    Outlet outlet,
    @Nullable URI url,
    List<Block> blocks,
    List<Furniture> furniture,
    List<String> bylines,
    @Nullable Published published,
    Locale language,
    String text) {

  /** Copies the lists and refuses places outside the text. */
  public Article {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    bylines = List.copyOf(bylines);
    for (Block block : blocks) {
      requireInside(block.span(), text);
    }
    for (Furniture piece : furniture) {
      requireInside(piece.span(), text);
    }
  }

  private static void requireInside(Span span, String text) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "need a span inside the text of %d code units, got %s".formatted(text.length(), span));
    }
  }

  /** The headline's block; empty when the text has none. */
  public Optional<Block> headline() {
    return blocks.stream().filter(block -> block.role() == Block.Role.HEADLINE).findFirst();
  }

  /** The words of the headline, else the start of the first block, else the source's name. */
  public String title() {
    return headline()
        .or(() -> blocks.stream().findFirst())
        .map(block -> firstLine(block.span().of(text)))
        .orElse(source);
  }

  private static String firstLine(String words) {
    int end = words.indexOf('\n');
    return end < 0 ? words : words.substring(0, end);
  }

  /** The day of publication in the outlet's own time; null when unknown. */
  public @Nullable LocalDate day() {
    return published == null ? null : published.day();
  }

  /** Whether {@code span} touches a piece of furniture. */
  public boolean isFurniture(Span span) {
    return furniture.stream().anyMatch(piece -> piece.span().overlaps(span));
  }

  /** The same, read from {@code other}. */
  public Article withSource(String other) {
    return new Article(
        id, other, outlet, url, blocks, furniture, bylines, published, language, text);
  }

  /** A receipt for {@code span} of this article. */
  public Citation cite(Span span) {
    requireInside(span, text);
    return new Citation(id, span);
  }
}
