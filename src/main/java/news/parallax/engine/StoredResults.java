package news.parallax.engine;

import java.util.ArrayList;
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
import news.parallax.comparison.StoryReport;

/**
 * Results kept on disk: an annotated article under the digest of the article, a comparison or a
 * report under the digests of its articles, and each under that of the program too, so that another
 * version of Parallax asks for none of them. What cannot be read is worked out anew.
 */
public final class StoredResults implements ResultCache {
  private static final int KEY_BYTES = 16;

  private final Cache cache;
  private final String engine;
  private final Codec<Article> articles = Codec.of(Article.class);
  private final Codec<AnnotatedArticle> annotated = Codecs.annotated();
  private final Codec<PairComparison> pairs = Codecs.pairs();
  private final Codec<StoryReport> reports = Codecs.reports();
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
    return kept(Kind.ANNOTATED, key(article), annotated, () -> new Result<>(work.get(), true));
  }

  @Override
  public PairComparison pair(
      AnnotatedArticle left, AnnotatedArticle right, Supplier<Result<PairComparison>> work) {
    return kept(Kind.PAIR, key(List.of(left, right)), pairs, work);
  }

  @Override
  public StoryReport report(List<AnnotatedArticle> story, Supplier<Result<StoryReport>> work) {
    return kept(Kind.REPORT, key(story), reports, work);
  }

  private <T> T kept(Kind kind, String key, Codec<T> codec, Supplier<Result<T>> work) {
    Optional<T> known = read(kind, key, codec);
    if (known.isPresent()) {
      return known.get();
    }
    Result<T> made = work.get();
    if (made.whole()) {
      encoded(made.value(), codec).ifPresent(bytes -> cache.put(kind, key, bytes));
    }
    return made.value();
  }

  private static <T> Optional<byte[]> encoded(T value, Codec<T> codec) {
    try {
      return Optional.of(codec.write(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // larger than a codec writes: worked out anew each time
    }
  }

  private String key(List<AnnotatedArticle> articles) {
    List<String> parts = new ArrayList<>(List.of(engine));
    articles.forEach(one -> parts.add(key(one.article())));
    return Digest.of(KEY_BYTES, parts);
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
