package news.parallax.view.html;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Furniture;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.view.Labels;

/** Where on the page the words of a receipt stand: at their sentence, else at their paragraph. */
final class Anchors {
  private final Labels labels;
  private final Map<ArticleId, TreeMap<Integer, Span>> places = new HashMap<>();

  Anchors(Dossier dossier, Labels labels) {
    this.labels = labels;
    for (AnnotatedArticle one : dossier.articles()) {
      TreeMap<Integer, Span> spans = new TreeMap<>();
      one.article().furniture().stream().map(Furniture::span).forEach(s -> spans.put(s.start(), s));
      one.article().blocks().stream().map(Block::span).forEach(s -> spans.put(s.start(), s));
      one.sentences().stream().map(Sentence::span).forEach(s -> spans.put(s.start(), s));
      places.put(one.article().id(), spans);
    }
  }

  /** The sentence or paragraph that {@code citation} begins in; itself when it begins in none. */
  Citation around(Citation citation) {
    TreeMap<Integer, Span> spans = places.getOrDefault(citation.article(), new TreeMap<>());
    Map.Entry<Integer, Span> found = spans.floorEntry(citation.span().start());
    return found == null ? citation : new Citation(citation.article(), found.getValue());
  }

  /** The id of the element that shows {@code citation}. */
  String id(Citation citation) {
    return id(citation.article(), around(citation).span());
  }

  /** The id of the element that shows {@code span} of {@code article}. */
  String id(ArticleId article, Span span) {
    return labels.of(article) + "-" + span.start();
  }
}
