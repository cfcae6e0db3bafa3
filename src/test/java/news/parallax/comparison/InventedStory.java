package news.parallax.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;

/**
 * Dossiers of invented reports: sentences, phrases and what stands between curly double marks,
 * without names and times. Article {@code a1} is of outlet {@code Outlet 1}, and so on.
 */
public final class InventedStory {
  private static final Pattern QUOTED = Pattern.compile("“[^”\\n]*”");

  private InventedStory() {}

  /** A story of one article a text, one block a line. */
  public static Dossier of(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(annotated(InventedArticle.of(articles.size() + 1, text.strip(), null)));
    }
    return new Dossier(articles, new Roster(List.of(), Map.of()));
  }

  /** {@code article} with its sentences and what stands between curly marks. */
  public static AnnotatedArticle annotated(Article article) {
    List<Sentence> sentences = InventedSentences.chunked(article);
    return new AnnotatedArticle(
        article,
        sentences,
        List.of(),
        List.of(),
        List.of(),
        quotations(article.text()),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Quotation> quotations(String text) {
    List<Quotation> quotations = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      quotations.add(
          InventedQuotation.between(
              new Span(quoted.start(), quoted.end()),
              Explanation.of("between-marks", "stands between quotation marks")));
    }
    return quotations;
  }
}
