package news.parallax.engine;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Entity;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.claim.ClaimAnnotator;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.name.FirstPerson;
import news.parallax.annotation.name.NameAnnotator;
import news.parallax.annotation.name.NamedTimes;
import news.parallax.annotation.name.Names;
import news.parallax.annotation.quantity.QuantityAnnotator;
import news.parallax.annotation.quotation.QuotationAnnotator;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.annotation.time.TimeAnnotator;
import news.parallax.article.Article;

/**
 * The step {@link Step#ANNOTATE}: runs the annotators over one article, each on what those before
 * it found.
 */
public final class ArticleAnnotator {
  private final SentenceSplitter splitter;
  private final QuotationAnnotator quoter = new QuotationAnnotator();

  /** An annotator for English on top of {@code tagger}. */
  public ArticleAnnotator(Tagger tagger) {
    this.splitter = new SentenceSplitter(tagger);
  }

  /** {@code article} with all that was found in it. */
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = splitter.sentences(article).stream().map(Chunker::chunked).toList();
    List<Sentence> captions = splitter.captions(article).stream().map(Chunker::chunked).toList();
    List<Sentence> legible = Stream.of(sentences, captions).flatMap(List::stream).toList();
    QuotationMarks marks = QuotationMarks.of(article);
    List<TimeExpression> times = TimeAnnotator.annotate(article, legible);
    Names names = NamedTimes.without(NameAnnotator.annotate(article, legible, marks), times);
    List<Entity> entities = names.entities();
    List<Quotation> quotations =
        quoter.annotate(article, sentences, marks, entities, names.mentions());
    List<Mention> mentions = FirstPerson.with(names.mentions(), article, sentences, quotations);
    List<Quantity> quantities = QuantityAnnotator.annotate(article, sentences, times);
    List<Claim> claims = new ClaimAnnotator(mentions, quotations, times).claims(sentences);
    return new AnnotatedArticle(
        article, sentences, captions, entities, mentions, quotations, times, quantities, claims);
  }
}
