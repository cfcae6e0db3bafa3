package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.WordBag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ComparerTest {
  private static final String POST =
      """
      A freight train left the rails near Aldery on Monday and spilled forty tons of grain.
      The mayor of Aldery closed the bridge over the river to all carts and lorries for a week.
      “We shall mend the rails before the harvest,” the mayor told the farmers at the station.
      """;
  private static final String HERALD =
      """
      Forty tons of grain were spilled when a freight train left the rails near Aldery on Monday.
      “We shall mend the rails before the harvest,” she told the farmers.
      Nobody was hurt.
      """;

  /** Counts what it is asked to work out, and keeps all of it. */
  private static final class Counting implements ResultCache {
    private final Map<List<String>, PairComparison> pairs = new ConcurrentHashMap<>();
    private final AtomicInteger worked = new AtomicInteger();

    @Override
    public AnnotatedArticle annotated(Article article, Supplier<AnnotatedArticle> work) {
      return work.get();
    }

    @Override
    public StoryReport report(List<AnnotatedArticle> articles, Supplier<Result<StoryReport>> work) {
      return work.get().value();
    }

    @Override
    public PairComparison pair(
        AnnotatedArticle left, AnnotatedArticle right, Supplier<Result<PairComparison>> work) {
      List<String> key = List.of(left.article().id().value(), right.article().id().value());
      return pairs.computeIfAbsent(
          key,
          any -> {
            worked.incrementAndGet();
            return work.get().value();
          });
    }
  }

  @Test
  void oneMoreArticleCostsItsOwnPairsOnly() {
    List<AnnotatedArticle> articles = reports(21);
    Counting cache = new Counting();
    try (Comparer comparer = new Comparer(models(new WordBag()), cache)) {
      compare(comparer, articles.subList(0, 20));
      int before = cache.worked.getAndSet(0);
      compare(comparer, articles);

      assertThat(before).as("20 articles, each with itself and every other").isEqualTo(210);
      assertThat(cache.worked).as("the 21st with itself and every other").hasValue(21);
    }
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() {
    List<AnnotatedArticle> articles = new ArrayList<>(reports(6));
    try (Comparer comparer = new Comparer(models(new WordBag()), ResultCache.NONE)) {
      StoryReport report = compare(comparer, articles).report();
      Collections.shuffle(articles, new Random(7));

      assertThat(compare(comparer, articles).report()).isEqualTo(report);
    }
  }

  @Test
  void aFindingKeepsItsIdWhenAnUnrelatedArticleJoins() {
    List<AnnotatedArticle> two = InventedStory.of(POST, HERALD).articles();
    String other = "The chess club of Selmouth has bought eleven new boards and twelve clocks.\n";
    List<AnnotatedArticle> three = InventedStory.of(POST, HERALD, other).articles();
    try (Comparer comparer = new Comparer(models(new WordBag()), ResultCache.NONE)) {
      StoryReport before = compare(comparer, two).report();
      StoryReport after = compare(comparer, three).report();

      assertThat(before.ledger().utterances()).isNotEmpty();
      assertThat(after.ledger()).isEqualTo(before.ledger());
      assertThat(after.reuse()).isEqualTo(before.reuse());
    }
  }

  private static Models models(SentenceEmbedder embedder) {
    return Models.of(
        new ArticleAnnotator(new NoTagger()), embedder, ClauseJudge.SILENT, PointJudge.SILENT);
  }

  private static ComparedStory compare(Comparer comparer, List<AnnotatedArticle> articles) {
    return comparer.compareAnnotated(articles, List.of(), new Faults(Progress.SILENT));
  }

  private static List<AnnotatedArticle> reports(int number) {
    return InventedStory.of(
            IntStream.range(0, number)
                .mapToObj(i -> (i % 2 == 0 ? POST : HERALD) + "Report number " + i + " ends.\n")
                .toArray(String[]::new))
        .articles();
  }
}
