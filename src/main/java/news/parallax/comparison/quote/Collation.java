package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Utterance;

/**
 * The wordings of one utterance set side by side: each row's words against the first row's.
 *
 * @param rows one a passage, in the utterance's order
 */
public record Collation(List<Row> rows) {
  /** Copies the list. */
  public Collation {
    rows = List.copyOf(rows);
  }

  /** One wording; a word the first row has and this one lacks stands in its place as dropped. */
  public record Row(Citation passage, List<Word> words) {
    /** Copies the list. */
    public Row {
      words = List.copyOf(words);
    }
  }

  /**
   * A word of a wording, or of the first one when dropped.
   *
   * @param citation where it stands
   */
  public record Word(String text, Citation citation, Change change) {}

  /** How a word stands to the first row. */
  public enum Change {
    /** In both. */
    SAME,
    /** In this row alone. */
    ADDED,
    /** In the first row alone. */
    DROPPED,
    /** In place of other words of the first row. */
    CHANGED
  }

  /** The collation of {@code utterance}, whose articles are in {@code dossier}. */
  public static Collation of(Utterance utterance, Dossier dossier) {
    List<Row> rows = new ArrayList<>();
    List<Word> first = words(utterance.passages().getFirst(), dossier);
    for (Citation passage : utterance.passages()) {
      List<Word> words = rows.isEmpty() ? first : against(first, words(passage, dossier));
      rows.add(new Row(passage, words));
    }
    return new Collation(rows);
  }

  private static List<Word> words(Citation passage, Dossier dossier) {
    AnnotatedArticle article = dossier.article(passage.article());
    List<Word> words = new ArrayList<>();
    article.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(passage.span()))
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::span)
        .filter(passage.span()::contains)
        .filter(span -> isWord(article.words(span)))
        .forEach(span -> words.add(word(article, span)));
    return words;
  }

  private static Word word(AnnotatedArticle article, Span span) {
    return new Word(article.words(span), article.cite(span), Change.SAME);
  }

  private static boolean isWord(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static List<Word> against(List<Word> first, List<Word> own) {
    List<Word> row = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : WordAlignment.pairs(folded(first), folded(own))) {
      gap(first.subList(i, pair[0]), own.subList(j, pair[1]), row);
      row.add(own.get(pair[1]));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    gap(first.subList(i, first.size()), own.subList(j, own.size()), row);
    return row;
  }

  private static void gap(List<Word> missing, List<Word> extra, List<Word> row) {
    boolean both = !missing.isEmpty() && !extra.isEmpty();
    missing.forEach(word -> row.add(with(word, Change.DROPPED)));
    extra.forEach(word -> row.add(with(word, both ? Change.CHANGED : Change.ADDED)));
  }

  private static Word with(Word word, Change change) {
    return new Word(word.text(), word.citation(), change);
  }

  private static List<String> folded(List<Word> words) {
    return words.stream().map(word -> AlignedText.fold(word.text()).text()).toList();
  }
}
