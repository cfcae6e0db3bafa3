package news.parallax.engine;

import java.util.function.Supplier;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmJudge;
import org.jspecify.annotations.Nullable;

/**
 * The language models of one engine, each loaded when it is first asked for: a run that finds all
 * it needs in a {@link ResultCache} loads none. Safe for use by many threads.
 */
public final class Models implements AutoCloseable {
  private final Loaded<ArticleAnnotator> annotator;
  private final Loaded<SentenceEmbedder> embedder;
  private final Loaded<ClauseJudge> judge;
  private final Loaded<PairComparer> pairs;

  private final boolean own;

  private Models(
      Supplier<ArticleAnnotator> annotator,
      Supplier<SentenceEmbedder> embedder,
      Supplier<ClauseJudge> judge,
      boolean own) {
    this.own = own;
    this.annotator = new Loaded<>(annotator);
    this.embedder = new Loaded<>(embedder);
    this.judge = new Loaded<>(judge);
    this.pairs =
        new Loaded<>(() ->
            new PairComparer(embedder(), (one, other) -> judge().verdict(one, other)));
  }

  /** Those for English. */
  public static Models english() {
    return new Models(
        () -> new ArticleAnnotator(CoreNlpTagger.english()),
        MiniLmEmbedder::load,
        MiniLmJudge::load,
        true);
  }

  /** Those already at hand, which stay open when this is closed. */
  public static Models of(
      ArticleAnnotator annotator, SentenceEmbedder embedder, ClauseJudge judge) {
    return new Models(() -> annotator, () -> embedder, () -> judge, false);
  }

  /** What annotates articles. */
  public ArticleAnnotator annotator() {
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

  PairComparer pairs() {
    return pairs.get();
  }

  Sense sense() {
    return pairs().sense();
  }

  /** Closes what was loaded and holds memory outside the heap. */
  @Override
  public void close() {
    if (own && embedder.value instanceof MiniLmEmbedder model) {
      model.close();
    }
    if (own && judge.value instanceof MiniLmJudge model) {
      model.close();
    }
  }

  /** A model or what is made of one. */
  private static final class Loaded<T> implements Supplier<T> {
    private final Supplier<T> loader;
    private volatile @Nullable T value;

    Loaded(Supplier<T> loader) {
      this.loader = loader;
    }

    @Override
    public T get() {
      T known = value;
      return known != null ? known : load();
    }

    private synchronized T load() {
      T known = value;
      if (known == null) {
        known = loader.get();
        value = known;
      }
      return known;
    }
  }
}
