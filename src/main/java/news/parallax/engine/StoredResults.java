package news.parallax.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Digest;
import news.parallax.codec.Codec;
import news.parallax.codec.CodecException;
import news.parallax.codec.Codecs;
import news.parallax.codec.EngineDigest;
import news.parallax.codec.cache.Cache;
import news.parallax.codec.cache.Cache.Kind;
import news.parallax.comparison.PairComparison;

/**
 * Results kept on disk: an annotated article under the digest of the article, a comparison under
 * the digests of both, and either under that of the program too, so that another version of
 * Parallax asks for none of them. What cannot be read is worked out anew.
 */
public final class StoredResults implements ResultCache {
  private static final int KEY_BYTES = 16;

  private final Cache cache;
  private final String engine;
  private final Codec<Article> articles = Codec.of(Article.class);
  private final Codec<AnnotatedArticle> annotated = Codecs.annotated();
  private final Codec<PairComparison> pairs = Codecs.pairs();
  private final Map<Article, String> keys = new ConcurrentHashMap<>();

  private StoredResults(Cache cache, String engine) {
    this.cache = cache;
    this.engine = engine;
  }

  /** The results in {@code cache}; none are known or kept where the program's files are hidden. */
  public static ResultCache in(Cache cache) {
    return EngineDigest.current()
        .<ResultCache>map(engine -> new StoredResults(cache, engine))
        .orElse(NONE);
  }

  @Override
  public AnnotatedArticle annotated(Article article, Supplier<AnnotatedArticle> work) {
    String key = key(article);
    Optional<AnnotatedArticle> known = read(Kind.ANNOTATED, key, annotated);
    if (known.isPresent()) {
      return known.get();
    }
    AnnotatedArticle made = work.get();
    cache.put(Kind.ANNOTATED, key, annotated.write(made));
    return made;
  }

  @Override
  public PairComparison pair(AnnotatedArticle left, AnnotatedArticle right, Supplier<Result> work) {
    String key = Digest.of(KEY_BYTES, List.of(engine, key(left.article()), key(right.article())));
    Optional<PairComparison> known = read(Kind.PAIR, key, pairs);
    if (known.isPresent()) {
      return known.get();
    }
    Result made = work.get();
    if (made.whole()) {
      cache.put(Kind.PAIR, key, pairs.write(made.pair()));
    }
    return made.pair();
  }

  private String key(Article article) {
    return keys.computeIfAbsent(
        article,
        one -> Digest.of(KEY_BYTES, List.of(engine, Digest.of(KEY_BYTES, articles.write(one)))));
  }

  private <T> Optional<T> read(Kind kind, String key, Codec<T> codec) {
    return cache.get(kind, key).flatMap(bytes -> decoded(bytes, codec));
  }

  private static <T> Optional<T> decoded(byte[] bytes, Codec<T> codec) {
    try {
      return Optional.of(codec.read(bytes));
    } catch (CodecException e) {
      return Optional.empty(); // written by another version: worked out anew and replaced
    }
  }
}
