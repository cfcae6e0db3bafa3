package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Problem;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.StoryReport;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Comparer;
import news.parallax.engine.Models;
import news.parallax.engine.ResultCache;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every two articles of a story share, and its report, are read back as they were. */
@Tag("models")
class FindingsRoundTripTest {
  private static final Codec<PairComparison> PAIRS = Codecs.pairs();
  private static final Codec<StoryReport> REPORTS = Codecs.reports();

  /** Keeps every pair that is compared. */
  private static final class Listening implements ResultCache {
    private final List<PairComparison> pairs = new ArrayList<>();

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
      PairComparison pair = work.get().value();
      synchronized (pairs) {
        pairs.add(pair);
      }
      return pair;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples/harbour-bridge", "examples/water-levy", "../shared/seeds"})
  void readsPairsAndReportBackExactly(String folder) throws CodecException {
    assumeTrue(Files.isDirectory(Path.of(folder)), () -> folder + " is not here");
    Listening heard = new Listening();
    Models models =
        Models.of(
            new ArticleAnnotator(EnglishModels.tagger()),
            EnglishModels.embedder(),
            EnglishModels.judge(),
            EnglishModels.points());
    try (Comparer comparer = new Comparer(models, heard)) {
      List<Article> articles =
          ArticleReader.read(List.of(folder), ReaderSettings.DEFAULT).articles();
      Problem problem = new Problem("a.txt", "is empty", Problem.Severity.NOTE);
      StoryReport report = comparer.compare(articles, List.of(problem)).report();

      exact(REPORTS, report);
      assertThat(heard.pairs).hasSize(articles.size() * (articles.size() + 1) / 2);
      for (PairComparison pair : heard.pairs) {
        exact(PAIRS, pair);
      }
    }
  }

  private static <T> void exact(Codec<T> codec, T value) throws CodecException {
    byte[] bytes = codec.write(value);

    assertThat(codec.read(bytes)).isEqualTo(value);
    assertThat(codec.write(codec.read(bytes))).isEqualTo(bytes);
  }
}
