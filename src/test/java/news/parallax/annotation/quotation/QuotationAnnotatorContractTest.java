package news.parallax.annotation.quotation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.name.NameAnnotator;
import news.parallax.annotation.name.Names;
import news.parallax.article.Article;
import news.parallax.article.Span;

class QuotationAnnotatorContractTest extends AnnotatorContractTest<Quotation> {
  private final QuotationAnnotator annotator = new QuotationAnnotator();

  @Override
  protected List<Quotation> annotate(Article article, Tagger tagger) {
    List<Sentence> sentences = InventedSentences.chunked(article, tagger);
    Names names = NameAnnotator.annotate(article, sentences, QuotationMarks.of(article));
    return annotator.annotate(
        article, sentences, QuotationMarks.of(article), names.entities(), names.mentions());
  }

  @Override
  protected Span span(Quotation quotation) {
    return quotation.span();
  }

  @Override
  protected List<Span> places(Quotation quotation) {
    return Stream.of(
            quotation.span(),
            quotation.content(),
            quotation.source(),
            quotation.cue(),
            quotation.channel())
        .filter(Objects::nonNull)
        .toList();
  }
}
