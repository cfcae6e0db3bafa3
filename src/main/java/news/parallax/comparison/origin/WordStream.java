package news.parallax.comparison.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;

/**
 * The words of an article's paragraphs in order, as they stand among the articles of a story: what
 * one of these quotes counts as quoted wherever it stands, for a speech or a post that another
 * prints without marks is still no writing of its own.
 */
final class WordStream {
  /** Words in the smallest stretch two texts must share to be looked at. */
  static final int GRAM = ArticleWords.GRAM;

  private final ArticleWords own;
  private final List<Word> words;
  private final long plainWords;

  private WordStream(ArticleWords own, List<Word> words) {
    this.own = own;
    this.words = words;
    this.plainWords = words.stream().filter(word -> !word.quoted()).count();
  }

  /** The streams of the articles of {@code dossier}. */
  static List<WordStream> of(Dossier dossier) {
    List<ArticleWords> all =
        dossier.articles().stream()
            .map(one -> dossier.reading(one, ArticleWords.class, ArticleWords::of))
            .toList();
    Set<Long> spoken = new HashSet<>();
    all.forEach(one -> spoken.addAll(one.spoken()));
    return all.stream().map(one -> new WordStream(one, one.quoting(spoken))).toList();
  }

  /** The stream of {@code article} by itself. */
  static WordStream of(AnnotatedArticle article) {
    ArticleWords own = ArticleWords.of(article);
    return new WordStream(own, own.quoting(own.spoken()));
  }

  AnnotatedArticle article() {
    return own.article();
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** Those that lie in {@code span}. */
  List<Word> words(Span span) {
    int from = startingAt(span.start());
    int end = startingAt(span.end());
    return words.subList(
        from, end > from && !span.contains(words.get(end - 1).span()) ? end - 1 : end);
  }

  /** Index of the first that starts at {@code offset} or behind it. */
  private int startingAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Words outside quotation marks. */
  long plainWords() {
    return plainWords;
  }

  /** A hash of the words from {@code at}; equal words have equal hashes. */
  long gram(int at) {
    return own.gram(at);
  }

  /** Where a stretch with this hash begins, in order. */
  List<Integer> places(long gram) {
    return own.places(gram);
  }

  boolean beginsSentence(int index) {
    return index == 0 || words.get(index - 1).sentence() != words.get(index).sentence();
  }

  boolean endsSentence(int index) {
    return index == words.size() - 1
        || words.get(index + 1).sentence() != words.get(index).sentence();
  }

  /** The first word of the sentence that holds word {@code index}. */
  int sentenceStart(int index) {
    int start = index;
    while (!beginsSentence(start)) {
      start--;
    }
    return start;
  }

  /** The place after the last word of the sentence that holds word {@code index}. */
  int sentenceEnd(int index) {
    int last = index;
    while (!endsSentence(last)) {
      last++;
    }
    return last + 1;
  }

  /** A receipt of the words from {@code first} to before {@code end}, with a final mark. */
  Citation cite(int first, int end) {
    int from = words.get(first).span().start();
    Word last = words.get(end - 1);
    int to = last.span().end();
    if (endsSentence(end - 1)) {
      to = article().sentences().get(last.sentence()).span().end();
    }
    return article().cite(new Span(from, to));
  }
}
