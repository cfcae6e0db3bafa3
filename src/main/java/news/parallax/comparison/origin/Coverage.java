package news.parallax.comparison.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Reuse;

/** How much of an article's own words, quotations left out, stands in another article too. */
final class Coverage {
  private record Pair(ArticleId article, ArticleId other) {}

  private final Map<Pair, Integer> shared = new HashMap<>();
  private final Map<ArticleId, Integer> plain = new HashMap<>();

  Coverage(Dossier dossier, List<Reuse> reuse) {
    Map<ArticleId, Unquoted> texts = new HashMap<>();
    for (AnnotatedArticle article : dossier.articles()) {
      Unquoted text = new Unquoted(article);
      texts.put(article.article().id(), text);
      plain.put(article.article().id(), text.length(article));
    }
    ToIntFunction<Citation> length =
        place -> texts.getOrDefault(place.article(), Unquoted.NONE).length(place.span());
    for (Reuse passage : reuse) {
      add(passage.a(), passage.b().article(), length);
      add(passage.b(), passage.a().article(), length);
    }
  }

  private void add(Citation place, ArticleId other, ToIntFunction<Citation> length) {
    shared.merge(new Pair(place.article(), other), length.applyAsInt(place), Integer::sum);
  }

  /** Share of {@code article}'s unquoted characters that {@code other} has too, 0 to 1. */
  double of(ArticleId article, ArticleId other) {
    int whole = plain.getOrDefault(article, 0);
    int part = shared.getOrDefault(new Pair(article, other), 0);
    return whole == 0 ? 0 : Math.min(1.0, (double) part / whole);
  }

  /** Counts characters outside quotations. */
  private record Unquoted(List<Span> quotations) {
    static final Unquoted NONE = new Unquoted(List.of());

    Unquoted(AnnotatedArticle article) {
      this(
          article.quotations().stream()
              .filter(Quotation::isMarkedSpeech)
              .map(Quotation::span)
              .toList());
    }

    int length(AnnotatedArticle article) {
      return article.sentences().stream()
          .filter(sentence -> sentence.role() == Block.Role.PARAGRAPH)
          .map(Sentence::span)
          .mapToInt(this::length)
          .sum();
    }

    int length(Span span) {
      int quoted = 0;
      for (Span quotation : quotations) {
        int from = Math.max(span.start(), quotation.start());
        int to = Math.min(span.end(), quotation.end());
        quoted += Math.max(0, to - from);
      }
      return span.length() - quoted;
    }
  }
}
