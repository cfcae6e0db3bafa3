package news.parallax.evaluation.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Stance;
import news.parallax.annotation.Token;
import news.parallax.article.Explanation;
import news.parallax.article.Span;

/** The naive rival: a pair of double marks is a quotation, the nearest person its speaker. */
final class NearestName {
  private static final Pattern MARKED = Pattern.compile("[“\"][^“”\"\\n]{1,2000}[”\"]");

  private NearestName() {}

  static List<Quotation> quotations(AnnotatedArticle article) {
    List<Span> names = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.nameClass() == Token.NameClass.PERSON) {
          names.add(token.span());
        }
      }
    }
    List<Quotation> quotations = new ArrayList<>();
    Matcher marked = MARKED.matcher(article.article().text());
    while (marked.find()) {
      quotations.add(quotation(new Span(marked.start(), marked.end()), names));
    }
    return quotations;
  }

  private static Quotation quotation(Span span, List<Span> names) {
    Span nearest =
        names.stream()
            .filter(name -> !span.contains(name))
            .min(Comparator.comparingInt(name -> distance(name, span)))
            .orElse(null);
    return new Quotation(
        span,
        span,
        nearest,
        null,
        null,
        null,
        null,
        Quotation.Mode.DIRECT, Stance.ASSERTS,
        Explanation.of("nearest-name", "the person named nearest to it"));
  }

  private static int distance(Span name, Span span) {
    return name.end() <= span.start() ? span.start() - name.end() : name.start() - span.end();
  }
}
