package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.article.Article;
import news.parallax.article.Span;

/** An article's sentences with its quotation marks. */
public final class MarkedText {
  private final Article article;
  private final List<MarkedSentence> sentences;
  private final QuotationMarks marks;

  private MarkedText(Article article, List<MarkedSentence> sentences, QuotationMarks marks) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.marks = marks;
  }

  /** The text of {@code article} whose {@code sentences} and {@code marks} were found before. */
  public static MarkedText of(Article article, List<Sentence> sentences, QuotationMarks marks) {
    List<Span> pieces = marks.pieces();
    List<MarkedSentence> marked = new ArrayList<>();
    int from = 0;
    for (Sentence sentence : sentences) {
      while (from < pieces.size() && pieces.get(from).end() <= sentence.span().start()) {
        from++;
      }
      int to = from;
      while (to < pieces.size() && pieces.get(to).start() < sentence.span().end()) {
        to++;
      }
      marked.add(
          new MarkedSentence(sentence, pieces.subList(from, to), endsQuoted(marked, sentence)));
    }
    return new MarkedText(article, marked, marks);
  }

  /** Whose text it is. */
  public Article article() {
    return article;
  }

  /** In text order. */
  public List<MarkedSentence> sentences() {
    return sentences;
  }

  /**
   * Index of the sentence that ends behind {@code offset}, not before {@code from}; one past the
   * last when none does.
   */
  public int sentenceAt(int offset, int from) {
    int low = from;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).sentence().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of the whole article. */
  public QuotationMarks marks() {
    return marks;
  }

  private static boolean endsQuoted(List<MarkedSentence> before, Sentence sentence) {
    if (before.isEmpty() || before.getLast().sentence().block() != sentence.block()) {
      return false;
    }
    return before.getLast().isQuoted(before.getLast().size() - 1);
  }
}
