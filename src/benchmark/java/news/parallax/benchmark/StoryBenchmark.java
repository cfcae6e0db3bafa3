package news.parallax.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.article.Article;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmJudge;
import news.parallax.comparison.alignment.embedding.MiniLmPointJudge;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Comparer;
import news.parallax.engine.Models;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one comparison costs when everything is warm: a story of {@code articles} reports, taken
 * from {@code data} in order and, where it has too few, printed again with some sentences left out.
 * Beside it, since machines differ, what comparing every sentence with every other by their vectors
 * costs, without anything else: read the one as so many times the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class StoryBenchmark {
  /** Folders or files with the reports, commas between. */
  @Param("examples/harbour-bridge")
  public String data = "";

  /** How many reports. */
  @Param({"5", "100"})
  public int articles;

  private final SentenceEmbedder embedder = MiniLmEmbedder.load();
  private final ArticleAnnotator annotator = new ArticleAnnotator(CoreNlpTagger.english());
  private final AnnotatedOnce known = new AnnotatedOnce();
  private final Comparer comparer = new Comparer(Models.of(annotator, embedder, MiniLmJudge.load(), MiniLmPointJudge.load()), known);
  private List<Article> reports = List.of();
  private List<AnnotatedArticle> annotated = List.of();

  /** Reads and annotates. */
  @Setup
  public void read() {
    List<Article> read =
        ArticleReader.read(List.of(data.split(",", -1)), ReaderSettings.DEFAULT).articles();
    List<Article> all = new ArrayList<>(read.subList(0, Math.min(articles, read.size())));
    Random random = new Random(1);
    while (all.size() < articles) {
      Article again = read.get(all.size() % read.size());
      all.add(Reprint.of(again, all.size(), random));
    }
    reports = List.copyOf(all);
    comparer.compare(reports, List.of());
    annotated = known.of(reports);
  }

  /** Reading what each report says, one after the other. */
  @Benchmark
  public List<AnnotatedArticle> annotate() {
    return reports.stream().map(annotator::annotate).toList();
  }

  /** Comparing annotated reports: every pair, and the report folded over them. */
  @Benchmark
  public ComparedStory compare() {
    return comparer.compare(reports, List.of());
  }

  /** The naive rival: the cosine of every two sentences of different reports. */
  @Benchmark
  public int everyTwoSentences() {
    List<List<float[]>> vectors = new ArrayList<>();
    for (AnnotatedArticle article : annotated) {
      vectors.add(
          article.sentences().stream()
              .map(Sentence::span)
              .map(span -> embedder.vector(article.words(span)))
              .toList());
    }
    int alike = 0;
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = i + 1; j < vectors.size(); j++) {
        alike += alike(vectors.get(i), vectors.get(j));
      }
    }
    return alike;
  }

  private static int alike(List<float[]> some, List<float[]> others) {
    int alike = 0;
    for (float[] one : some) {
      for (float[] other : others) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
          sum += one[i] * other[i];
        }
        alike += sum > 0.6 ? 1 : 0;
      }
    }
    return alike;
  }
}
