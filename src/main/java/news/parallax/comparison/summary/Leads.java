package news.parallax.comparison.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;

/** What the tops of the articles, headline and first sentences, have in common: the core event. */
final class Leads {
  /** With the headline. */
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

  /** The sentences of the headline. */
  static List<Sentence> headlines(AnnotatedArticle article) {
    return article.sentences().stream()
        .filter(sentence -> sentence.role() == Block.Role.HEADLINE)
        .toList();
  }

  /** The first {@code most} sentences of running text. */
  static List<Sentence> paragraphs(AnnotatedArticle article, int most) {
    return article.sentences().stream()
        .filter(sentence -> sentence.role() == Block.Role.PARAGRAPH)
        .filter(sentence -> !article.article().isFurniture(sentence.span()))
        .limit(most)
        .toList();
  }

  /** The headline and the first {@code most} sentences of running text. */
  static List<Sentence> opening(AnnotatedArticle article, int most) {
    return Stream.concat(headlines(article).stream(), paragraphs(article, most).stream()).toList();
  }

  /** In how many further leads a word of {@code sentence} stands, on average over its words. */
  double centrality(Sentence sentence) {
    Set<String> words = Concepts.words(sentence);
    int shared = words.stream().mapToInt(word -> articlesWith.getOrDefault(word, 1) - 1).sum();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }

  /** What share of the words of its article's headline {@code place} has too; 0 without one. */
  static double headlineShare(CandidateSentence place) {
    Set<String> words = new HashSet<>();
    headlines(place.article()).forEach(sentence -> words.addAll(Concepts.words(sentence)));
    int all = words.size();
    words.retainAll(Concepts.words(place.sentence()));
    return all == 0 ? 0 : (double) words.size() / all;
  }
}
