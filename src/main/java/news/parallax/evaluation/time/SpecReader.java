package news.parallax.evaluation.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.annotation.Lexeme;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.quantity.QuantityAnnotator;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.annotation.time.TimeAnnotator;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.article.Span;
import news.parallax.evaluation.time.SpecKind.Reader;

/** Tells whether Parallax reads an expression of recognizers-specs as it is meant. */
final class SpecReader {
  private final SentenceSplitter splitter;

  SpecReader(Tagger tagger) {
    this.splitter = new SentenceSplitter(tagger);
  }

  /** Whether something we find where {@code one} lies has its value, or for an age nothing. */
  boolean handles(SpecCase one, Reader reader) {
    Article article = article(one);
    List<Sentence> sentences = splitter.sentences(article).stream().map(Chunker::chunked).toList();
    return switch (reader) {
      case TIME ->
          TimeAnnotator.annotate(article, sentences).stream()
              .filter(time -> time.span().overlaps(one.span()))
              .anyMatch(time -> SpecValues.equal(one, time));
      case LEXEME ->
          lexemes(one, sentences).anyMatch(lexeme -> hasNumber(one, lexeme))
              || amounts(one, article, sentences).anyMatch(amount -> SpecValues.equal(one, amount));
      case AMOUNT ->
          amounts(one, article, sentences).anyMatch(amount -> SpecValues.equal(one, amount));
      case NO_COUNT -> amounts(one, article, sentences).findAny().isEmpty();
    };
  }

  private static Stream<Lexeme> lexemes(SpecCase one, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Lexeme.of(sentence).stream())
        .filter(lexeme -> lexeme.span().overlaps(one.span()));
  }

  private static boolean hasNumber(SpecCase one, Lexeme lexeme) {
    BigDecimal number = lexeme.number();
    Form form = one.type().startsWith("ordinal") ? Form.ORDINAL : Form.CARDINAL;
    return number != null
        && lexeme.form() == form
        && one.values().stream().anyMatch(value -> SpecValues.equal(value, number));
  }

  private static Stream<Quantity> amounts(SpecCase one, Article article, List<Sentence> sentences) {
    List<TimeExpression> times = TimeAnnotator.annotate(article, sentences);
    return QuantityAnnotator.annotate(article, sentences, times).stream()
        .filter(amount -> amount.span().overlaps(one.span()));
  }

  private static Article article(SpecCase one) {
    return new Article(
        new ArticleId("a1"),
        "specs",
        new Outlet("specs", "specs", null),
        null,
        List.of(new Block(new Span(0, one.input().length()), Block.Role.PARAGRAPH)),
        List.of(),
        List.of(),
        one.today() == null ? null : Published.on(one.today()),
        Locale.ENGLISH,
        one.input());
  }
}
