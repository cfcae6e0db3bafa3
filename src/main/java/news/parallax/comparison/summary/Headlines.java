package news.parallax.comparison.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;
import news.parallax.comparison.Line;

/**
 * The headline that says best what happened: it tells a deed, asks nothing, and others share it.
 */
final class Headlines {
  /** Fewer are a label. */
  private static final int FEWEST_WORDS = 6;

  private final List<AnnotatedArticle> articles;
  private final Leads leads;

  Headlines(List<AnnotatedArticle> articles) {
    this.articles = articles;
    this.leads = new Leads(articles);
  }

  /** Empty when no article has a headline that tells something. */
  Optional<Line> best() {
    List<Headline> fit = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      Leads.headlines(article).stream()
          .filter(sentence -> tells(article, sentence))
          .map(sentence -> Headline.of(article, sentence))
          .forEach(fit::add);
    }
    return fit.stream().max(Comparator.comparingDouble(this::worth)).map(Headline::line);
  }

  /** A longer headline says more, but not in proportion. */
  private double worth(Headline headline) {
    return leads.centrality(headline.sentence()) * Math.sqrt(headline.sentence().tokens().size());
  }

  private record Headline(Sentence sentence, Line line) {
    static Headline of(AnnotatedArticle article, Sentence sentence) {
      Span span = sentence.span();
      return new Headline(sentence, new Line(article.words(span), List.of(article.cite(span))));
    }
  }

  private static boolean tells(AnnotatedArticle article, Sentence sentence) {
    return sentence.tokens().size() >= FEWEST_WORDS
        && sentence.phrases(Phrase.Kind.VERB).findAny().isPresent()
        && !article.words(sentence.span()).endsWith("?")
        && !isMostlyQuoted(article, sentence);
  }

  private static boolean isMostlyQuoted(AnnotatedArticle article, Sentence sentence) {
    int quoted =
        article.quotations().stream()
            .filter(Quotation::isMarkedSpeech)
            .filter(quotation -> sentence.span().contains(quotation.span()))
            .mapToInt(quotation -> quotation.span().length())
            .sum();
    return 2 * quoted > sentence.span().length();
  }
}
