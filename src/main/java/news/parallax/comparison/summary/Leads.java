package news.parallax.comparison.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;

/** What the tops of the articles, headline and first sentences, have in common: the core event. */
final class Leads {
  private static final int LEAD_SENTENCES = 4;

  private final Map<String, Integer> articlesWith = new HashMap<>();

  Leads(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle article : articles) {
      Set<String> words = new HashSet<>();
      article.sentences().stream()
          .limit(LEAD_SENTENCES)
          .forEach(sentence -> words.addAll(Concepts.words(sentence)));
      words.forEach(word -> articlesWith.merge(word, 1, Integer::sum));
    }
  }

  /** In how many further leads a word of {@code place} stands, on average over its words. */
  double centrality(Place place) {
    Set<String> words = Concepts.words(place.sentence());
    int shared = words.stream().mapToInt(word -> articlesWith.getOrDefault(word, 1) - 1).sum();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }
}
