package news.parallax.engine;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmJudge;
import news.parallax.comparison.alignment.embedding.MiniLmPointJudge;
import news.parallax.comparison.alignment.embedding.NativeGate;
import news.parallax.comparison.draft.DraftChecker;

/**
 * The language models of one engine, each loaded when it is first asked for: a run that finds all
 * it needs in a {@link ResultCache} loads none. Those that compare load side by side, and beside
 * the one that annotates when that is asked for: an article that was never annotated was never
 * compared. The judge of points, which few stories need, waits until it is asked. Safe for use by
 * many threads.
 */
public final class Models implements AutoCloseable {
  private final Loading<ArticleAnnotator> annotator;
  private final Loading<SentenceEmbedder> embedder;
  private final Loading<ClauseJudge> judge;
  private final Loading<PointJudge> points;
  private final Loading<PairComparer> pairs;

  /** The models that every comparison needs. */
  private final List<Loading<?>> comparing;

  private final boolean own;

  private Models(
      Supplier<ArticleAnnotator> annotator,
      Supplier<SentenceEmbedder> embedder,
      Supplier<ClauseJudge> judge,
      Supplier<PointJudge> points,
      boolean own) {
    this.own = own;
    this.annotator = new Loading<>(annotator);
    this.embedder = new Loading<>(embedder);
    this.judge = new Loading<>(judge);
    this.points = new Loading<>(points);
    this.pairs =
        new Loading<>(() ->
            new PairComparer(
                embedder(),
                (one, other) -> judge().verdict(one, other),
                (one, other) -> points().ruling(one, other)));
    this.comparing = List.of(this.embedder, this.judge);
  }

  /** Those for English. */
  public static Models english() {
    return new Models(
        () -> new ArticleAnnotator(CoreNlpTagger.english()),
        MiniLmEmbedder::load,
        MiniLmJudge::load,
        MiniLmPointJudge::load,
        true);
  }

  /** Those already at hand, which stay open when this is closed. */
  public static Models of(
      ArticleAnnotator annotator, SentenceEmbedder embedder, ClauseJudge judge, PointJudge points) {
    return new Models(() -> annotator, () -> embedder, () -> judge, () -> points, false);
  }

  /**
   * Returns when no thread of this process is at work in a model's native library; none will be
   * again. For whoever ends the process in the midst of a run.
   */
  public static void endCalls() {
    NativeGate.end();
  }

  /** What annotates articles. */
  public ArticleAnnotator annotator() {
    comparing.forEach(Loading::begin);
    return annotator.get();
  }

  /** What gives the sense of sentences. */
  public SentenceEmbedder embedder() {
    return embedder.get();
  }

  /** What decides whether two clauses tell the same. */
  public ClauseJudge judge() {
    return judge.get();
  }

  /** What decides whether two sentences tell one point differently. */
  public PointJudge points() {
    return points.get();
  }

  PairComparer pairs() {
    comparing.forEach(Loading::begin);
    return pairs.get();
  }

  DraftChecker drafts() {
    return new DraftChecker(embedder(), sense());
  }

  Sense sense() {
    return pairs().sense();
  }

  /** Closes what was loaded and holds memory outside the heap. */
  @Override
  public void close() {
    if (own) {
      Stream.concat(comparing.stream(), Stream.of(points))
          .forEach(model -> model.ifBegun().ifPresent(Models::close));
    }
  }

  private static void close(Object model) {
    if (model instanceof MiniLmEmbedder embedder) {
      embedder.close();
    }
    if (model instanceof MiniLmJudge judge) {
      judge.close();
    }
    if (model instanceof MiniLmPointJudge points) {
      points.close();
    }
  }
}
