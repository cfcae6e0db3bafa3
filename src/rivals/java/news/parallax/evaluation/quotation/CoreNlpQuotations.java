package news.parallax.evaluation.quotation;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's own quote annotator with coreference, set as its page advises, single-threaded. Time
 * expressions and fine-grained names, which it does not need, are off, so that it runs as fast as
 * it can.
 */
final class CoreNlpQuotations {
  private final StanfordCoreNLP pipeline;

  CoreNlpQuotations() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("threads", "1");
    this.pipeline = new StanfordCoreNLP(settings);
  }

  List<Quotation> quotations(Article article) {
    CoreDocument document = new CoreDocument(article.text());
    pipeline.annotate(document);
    return document.quotes().stream().map(quote -> quotation(quote, document.tokens())).toList();
  }

  private static Quotation quotation(CoreQuote quote, List<CoreLabel> tokens) {
    Span span = new Span(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second());
    return new Quotation(
        span,
        span,
        mention(quote, tokens),
        null,
        null,
        null,
        null,
        Quotation.Mode.DIRECT, Stance.ASSERTS,
        Explanation.of("corenlp-quote", "CoreNLP says so"));
  }

  /** The words it takes for the speaker; null when it names none. */
  private static @Nullable Span mention(CoreQuote quote, List<CoreLabel> tokens) {
    Integer first = quote.coreMap().get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quote.coreMap().get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    return first == null || last == null
        ? null
        : new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
  }
}
