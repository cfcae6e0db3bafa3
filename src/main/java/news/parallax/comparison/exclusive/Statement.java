package news.parallax.comparison.exclusive;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.knowledge.StoryWords;

/** One sentence of one article with the words that carry its sense. */
final class Statement {
  private static final int FEWEST_WORDS = 5;

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Set<String> words;
  private final boolean opening;
  private final String text;
  private final boolean told;

  private Statement(
      AnnotatedArticle article, Sentence sentence, Set<String> words, boolean opening) {
    this.article = article;
    this.sentence = sentence;
    this.words = words;
    this.opening = opening;
    this.text = sentence.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
    this.told = tells();
  }

  /** The statement of {@code sentence}, which is one of the report's first when {@code opening}. */
  static Statement of(AnnotatedArticle article, Sentence sentence, boolean opening) {
    Set<String> words = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean content =
          token.isTag("NN") || token.isTag("VB") || token.isTag("JJ") || token.isTag("CD");
      if (content && !StoryWords.LIGHT_STATEMENT_WORDS.hasAsWritten(lemma)) {
        words.add(lemma);
      }
    }
    return new Statement(article, sentence, words, opening);
  }

  Citation citation() {
    return article.cite(sentence.span());
  }

  /** Lower-case lemmas, sorted. */
  Set<String> words() {
    return words;
  }

  /** Whose statement it is. */
  ArticleId source() {
    return article.article().id();
  }

  /** Its words and marks, parted by blanks. */
  String text() {
    return text;
  }

  /** Whether it is running text of the outlet's own: no head, question, fragment or quotation. */
  boolean isTold() {
    return told;
  }

  private boolean tells() {
    return !opening
        && sentence.role() == Block.Role.PARAGRAPH
        && !article.article().isFurniture(sentence.span())
        && words.size() >= FEWEST_WORDS
        && sentence.tokens().stream().anyMatch(Statement::isFinite)
        && article.words(sentence.span()).endsWith(".")
        && !addressesReader()
        && 3 * quoted() <= sentence.span().length();
  }

  /** An offer, a letter or a column speaks of "you" and "I". */
  private boolean addressesReader() {
    return sentence.tokens().stream()
        .filter(token -> StoryWords.FIRST_AND_SECOND_PERSON.has(token.word()))
        .anyMatch(token -> !article.isQuoted(token.span()));
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
  }

  private int quoted() {
    int quoted = 0;
    for (Quotation quotation : article.quotations()) {
      if (quotation.isMarkedSpeech()) {
        Span span = sentence.span();
        int from = Math.max(span.start(), quotation.span().start());
        quoted += Math.max(0, Math.min(span.end(), quotation.span().end()) - from);
      }
    }
    return quoted;
  }
}
