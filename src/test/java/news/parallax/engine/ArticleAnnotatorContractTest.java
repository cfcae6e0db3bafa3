package news.parallax.engine;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Article;
import news.parallax.article.Span;

/** All annotators, each on what those before it found. */
class ArticleAnnotatorContractTest extends AnnotatorContractTest<AnnotatedArticle> {
  @Override
  protected List<AnnotatedArticle> annotate(Article article, Tagger tagger) {
    return List.of(new ArticleAnnotator(tagger).annotate(article));
  }

  @Override
  protected Span span(AnnotatedArticle article) {
    return new Span(0, article.article().text().length());
  }

  @Override
  protected List<Span> places(AnnotatedArticle article) {
    return Stream.of(
            article.mentions().stream().map(Mention::span),
            article.quotations().stream().map(Quotation::span),
            article.times().stream().map(TimeExpression::span),
            article.quantities().stream().map(Quantity::span),
            article.claims().stream().map(Claim::span))
        .flatMap(spans -> spans)
        .toList();
  }
}
