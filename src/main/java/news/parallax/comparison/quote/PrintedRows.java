package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.ArticleId;

/**
 * An index of every four words in a row that one article prints. Its size and the work are linear
 * in the text.
 */
final class PrintedRows {
  /** Words in a row. */
  static final int LENGTH = 4;

  private final AnnotatedArticle article;
  private final Map<String, List<Place>> places = new HashMap<>();

  /** The words of one sentence, without its marks, and the same as they are compared. */
  record Line(List<Token> tokens, List<String> folded) {}

  /** The word at {@code word} of a sentence. */
  record Place(Line line, int word) {}

  private PrintedRows(AnnotatedArticle article) {
    this.article = article;
  }

  static PrintedRows of(AnnotatedArticle article) {
    PrintedRows rows = new PrintedRows(article);
    article.sentences().forEach(rows::add);
    return rows;
  }

  private void add(Sentence sentence) {
    List<Token> tokens = sentence.tokens().stream().filter(SayingWords::isWord).toList();
    Line line = new Line(tokens, tokens.stream().map(SayingWords::folded).toList());
    for (int i = 0; i + LENGTH <= tokens.size(); i++) {
      places
          .computeIfAbsent(key(line.folded(), i), any -> new ArrayList<>(1))
          .add(new Place(line, i));
    }
  }

  /** The row of {@code words} that begins at {@code from}. */
  static String key(List<String> words, int from) {
    return String.join(" ", words.subList(from, from + LENGTH));
  }

  AnnotatedArticle article() {
    return article;
  }

  ArticleId id() {
    return article.article().id();
  }

  /** Where the row {@code key} begins, in text order. */
  List<Place> places(String key) {
    return places.getOrDefault(key, List.of());
  }
}
