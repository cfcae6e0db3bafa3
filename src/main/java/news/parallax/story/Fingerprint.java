package news.parallax.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;

/** One article as the clusterer sees it. */
final class Fingerprint {
  private final AnnotatedArticle article;
  private final TermCounts counts;
  private final TermVector vector;

  Fingerprint(AnnotatedArticle article, TermCounts counts, TermVector vector) {
    this.article = article;
    this.counts = counts;
    this.vector = vector;
  }

  AnnotatedArticle article() {
    return article;
  }

  TermVector vector() {
    return vector;
  }

  /** Whether both are the same article's. */
  boolean is(Fingerprint other) {
    return article.article().id().equals(other.article.article().id());
  }

  /** Days between the two publications; 0 when one is unknown. */
  long daysTo(Fingerprint other) {
    LocalDate one = article.article().day();
    LocalDate two = other.article.article().day();
    return one == null || two == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, two));
  }

  /** The first place of {@code term}; empty when the article lacks it. */
  Optional<Citation> place(String term) {
    return Optional.ofNullable(counts.places().get(term)).map(article::cite);
  }

  /** Pairs each article with its counts and vector in {@code vocabulary}. */
  static List<Fingerprint> of(
      List<AnnotatedArticle> articles, List<TermCounts> counts, Vocabulary vocabulary) {
    return IntStream.range(0, articles.size())
        .mapToObj(
            i -> new Fingerprint(articles.get(i), counts.get(i), vocabulary.vector(counts.get(i))))
        .toList();
  }
}
