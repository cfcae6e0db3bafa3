package news.parallax.comparison.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Reuse;

/**
 * How much of an article's own words stands in another article too. What any article of the story
 * quotes is nobody's own writing, wherever it stands.
 */
final class Coverage {
  private record Pair(ArticleId article, ArticleId other) {}

  private final Map<ArticleId, WordStream> streams = new HashMap<>();
  private final Map<Pair, Long> shared = new HashMap<>();

  Coverage(Dossier dossier, List<Reuse> reuse) {
    for (WordStream stream : WordStream.of(dossier)) {
      streams.put(stream.article().article().id(), stream);
    }
    for (Reuse passage : reuse) {
      add(passage.a(), passage.b().article());
      add(passage.b(), passage.a().article());
    }
  }

  private void add(Citation place, ArticleId other) {
    WordStream stream = streams.get(place.article());
    if (stream != null) {
      long plain = stream.words(place.span()).stream().filter(word -> !word.quoted()).count();
      shared.merge(new Pair(place.article(), other), plain, Long::sum);
    }
  }

  /** The share of the one that the other has, whichever is more. */
  double most(ArticleId one, ArticleId other) {
    return Math.max(of(one, other), of(other, one));
  }

  /** Share of {@code article}'s own words that {@code other} has too, 0 to 1. */
  double of(ArticleId article, ArticleId other) {
    WordStream stream = streams.get(article);
    long whole = stream == null ? 0 : stream.plainWords();
    long part = shared.getOrDefault(new Pair(article, other), 0L);
    return whole == 0 ? 0 : Math.min(1.0, (double) part / whole);
  }
}
