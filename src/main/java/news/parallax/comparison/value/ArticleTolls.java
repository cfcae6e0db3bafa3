package news.parallax.comparison.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;

/** The tolls of one article, by the sentence that gives them. */
final class ArticleTolls {
  private final Map<Span, List<Toll>> bySentence = new LinkedHashMap<>();
  private final Map<String, Toll> firsts = new LinkedHashMap<>();

  private ArticleTolls(AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      List<Toll> tolls = TollReader.tolls(article, sentence);
      if (!tolls.isEmpty()) {
        bySentence.put(sentence.span(), tolls);
        tolls.forEach(toll -> firsts.putIfAbsent(toll.kind(), toll));
      }
    }
  }

  static ArticleTolls of(AnnotatedArticle article) {
    return new ArticleTolls(article);
  }

  /** In text order. */
  Stream<Toll> all() {
    return bySentence.values().stream().flatMap(List::stream);
  }

  /** Those in {@code sentence}. */
  List<Toll> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.span(), List.of());
  }

  /** The first toll of {@code kind}; reports open with the count of their own event. */
  Optional<Toll> first(String kind) {
    return Optional.ofNullable(firsts.get(kind));
  }
}
