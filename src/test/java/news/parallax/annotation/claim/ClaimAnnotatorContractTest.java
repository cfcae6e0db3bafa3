package news.parallax.annotation.claim;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.name.NameAnnotator;
import news.parallax.annotation.time.TimeAnnotator;
import news.parallax.article.Article;
import news.parallax.article.Span;

class ClaimAnnotatorContractTest extends AnnotatorContractTest<Claim> {
  @Override
  protected List<Claim> annotate(Article article, Tagger tagger) {
    List<Sentence> sentences = InventedSentences.chunked(article, tagger);
    List<TimeExpression> times = TimeAnnotator.annotate(article, sentences);
    return new ClaimAnnotator(
            NameAnnotator.annotate(article, sentences, QuotationMarks.of(article)).mentions(),
            List.of(),
            times)
        .claims(sentences);
  }

  @Override
  protected Span span(Claim claim) {
    return claim.span();
  }

  @Override
  protected List<Span> places(Claim claim) {
    return Stream.concat(
            Stream.of(claim.span(), claim.predicate()),
            claim.arguments().stream().map(Argument::span))
        .toList();
  }
}
