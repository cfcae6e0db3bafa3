package news.parallax.comparison.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Furniture;
import news.parallax.article.Span;

/**
 * An article's own word that it is agency copy: a byline, a dateline, a copyright or sign-off line.
 * A photo credit, and "contributed to this report", are none.
 *
 * @param where the crediting words; the article's first words when the byline stands outside it
 */
record Credit(String agency, Citation where) {
  private static final int LONGEST_LINE = 160;
  private static final int LINES_AT_HEAD = 6;
  private static final int LINES_AT_EDGE = 2;
  private static final int LONGEST_DATELINE = 80;

  private static final Pattern DATELINE =
      Pattern.compile("^[^().]{0,40}[^()]{0,40}\\(([^()]{2,40})\\) ?(?:[-–—―]|--)");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)^(?:copyright|©|\\(c\\)) ?[\\d ,-]*(?:by )?(?<name>.{2,60}?)(?:\\.|,|$)");
  private static final Pattern BY = Pattern.compile("^(?:By|BY|Source|SOURCE):? (?<name>.{2,80})$");
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^\\(?(?:Additional )?[Rr]eporting by .{2,120}(?:[Ee]diting|[Ww]riting) by .*");

  /** The credit of {@code article}; empty when it names no agency as its author. */
  static Optional<Credit> of(AnnotatedArticle article) {
    return inBylines(article.article())
        .or(() ->
            lines(article.article()).flatMap(line -> inLine(article, line).stream()).findFirst());
  }

  private static Optional<Credit> inBylines(Article article) {
    return article.bylines().stream()
        .flatMap(byline -> Agencies.in(byline).stream())
        .findFirst()
        .map(agency -> new Credit(agency, article.cite(firstWords(article))));
  }

  private static Span firstWords(Article article) {
    return article.blocks().isEmpty()
        ? new Span(0, article.text().length())
        : article.blocks().getFirst().span();
  }

  private static Stream<Span> lines(Article article) {
    Stream<Span> blocks = article.blocks().stream().map(Block::span);
    Stream<Span> furniture =
        article.furniture().stream()
            .filter(piece -> piece.kind() != Furniture.Kind.CAPTION)
            .map(Furniture::span);
    return Stream.concat(blocks, furniture).sorted();
  }

  private static Optional<Credit> inLine(AnnotatedArticle article, Span line) {
    String words = article.words(line);
    Optional<Credit> dateline =
        isNearHead(article.article(), line)
            ? inDateline(words).map(agency -> new Credit(agency, article.cite(opening(line))))
            : Optional.empty();
    if (dateline.isPresent() || words.length() > LONGEST_LINE) {
      return dateline;
    }
    return inShortLine(words)
        .or(() -> isAtEdge(article.article(), line) ? Agencies.named(words) : Optional.empty())
        .map(agency -> new Credit(agency, article.cite(line)));
  }

  private static boolean isNearHead(Article article, Span line) {
    int last = Math.min(LINES_AT_HEAD, article.blocks().size()) - 1;
    return last >= 0 && line.start() <= article.blocks().get(last).span().start();
  }

  /** A bare agency name between paragraphs is the credit of a picture. */
  private static boolean isAtEdge(Article article, Span line) {
    List<Block> blocks = article.blocks();
    int size = blocks.size();
    return size == 0
        || line.start() <= blocks.get(Math.min(LINES_AT_EDGE, size) - 1).span().start()
        || line.start() >= blocks.get(Math.max(0, size - LINES_AT_EDGE)).span().start();
  }

  private static Span opening(Span line) {
    return new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_DATELINE));
  }

  private static Optional<String> inDateline(String words) {
    Matcher dateline =
        DATELINE.matcher(words.substring(0, Math.min(words.length(), LONGEST_DATELINE + 40)));
    return dateline.find() ? Agencies.in(dateline.group(1)) : Optional.empty();
  }

  private static Optional<String> inShortLine(String words) {
    if (SIGN_OFF.matcher(words).matches()) {
      return Optional.of("Reuters");
    }
    for (Pattern pattern : List.of(COPYRIGHT, BY)) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        return Agencies.in(matcher.group("name"));
      }
    }
    return Optional.empty();
  }
}
