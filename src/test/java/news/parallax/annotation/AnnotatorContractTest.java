package news.parallax.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import news.parallax.EnglishModels;
import news.parallax.article.Article;
import news.parallax.article.RandomNews;
import news.parallax.article.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every annotator must stand: articles no reporter would write. It throws nothing, finds
 * places that lie in the text and in its order, the same ones twice, and is done in time.
 *
 * @param <T> what the annotator finds
 */
public abstract class AnnotatorContractTest<T> {
  private static final int QUICK_SEEDS = 15;
  private static final int SEEDS = 2;
  private static final int ARTICLES_A_SEED = 10;
  private static final Duration DEADLINE = Duration.ofMinutes(10);

  /** What the annotator finds in {@code article}, whose words {@code tagger} reads. */
  protected abstract List<T> annotate(Article article, Tagger tagger);

  /** The whole place of {@code found}. */
  protected abstract Span span(T found);

  /** Every place that {@code found} names; within the text, wherever it is. */
  protected List<Span> places(T found) {
    return List.of(span(found));
  }

  /** Whether what is found may lie over one another. */
  protected boolean mayOverlap() {
    return true;
  }

  @Test
  void standsAnyTextUnderAnyTags() {
    assertTimeoutPreemptively(
        DEADLINE,
        () ->
            LongStream.range(0, QUICK_SEEDS).forEach(seed -> stands(seed, new RandomTagger(seed))));
  }

  @Tag("models")
  @Test
  void standsAnyText() {
    Tagger tagger = EnglishModels.tagger();
    assertTimeoutPreemptively(
        DEADLINE, () -> LongStream.range(1000, 1000 + SEEDS).forEach(seed -> stands(seed, tagger)));
  }

  private void stands(long seed, Tagger tagger) {
    RandomNews news = new RandomNews(seed);
    for (int i = 0; i < ARTICLES_A_SEED; i++) {
      Article article = news.next();
      String name = "seed %d, article %d: %s".formatted(seed, i, article.text());
      List<T> found = found(article, tagger, name);
      assertThat(found).as(name).isEqualTo(annotate(article, tagger));
      assertThat(disorder(found)).as(name).isEmpty();
      Span whole = new Span(0, article.text().length());
      assertThat(found.stream().flatMap(one -> places(one).stream()))
          .as(name)
          .allMatch(whole::contains);
    }
  }

  private List<T> found(Article article, Tagger tagger, String name) {
    try {
      return annotate(article, tagger);
    } catch (RuntimeException e) {
      throw new AssertionError(name, e);
    }
  }

  /** What stands before its forerunner, or over it where that may not be. */
  private List<T> disorder(List<T> found) {
    List<T> disorder = new ArrayList<>();
    for (int i = 1; i < found.size(); i++) {
      Span before = span(found.get(i - 1));
      Span span = span(found.get(i));
      boolean isBehind = mayOverlap() ? before.compareTo(span) <= 0 : before.end() <= span.start();
      if (!isBehind) {
        disorder.add(found.get(i));
      }
    }
    return disorder;
  }
}
