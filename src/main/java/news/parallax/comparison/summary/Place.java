package news.parallax.comparison.summary;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;
import news.parallax.article.Citation;

/**
 * One sentence of one article.
 *
 * @param index into the article's sentences
 */
record Place(AnnotatedArticle article, int index) {
  private static final int OPENING_SENTENCES = 3;

  Sentence sentence() {
    return article.sentences().get(index);
  }

  Citation citation() {
    return article.cite(sentence().span());
  }

  String words() {
    return article.words(sentence().span());
  }

  /** Whether it is one of the article's first sentences after the heads. */
  boolean isOpening() {
    return article.sentences().subList(0, index).stream()
            .filter(before -> before.role() == Block.Role.PARAGRAPH)
            .limit(OPENING_SENTENCES)
            .count()
        < OPENING_SENTENCES;
  }

  /** How far into the article it stands, 0 to 1. */
  double depth() {
    return (double) index / article.sentences().size();
  }

  /** Whether half of {@code citation} or more lies in this sentence. */
  boolean holds(Citation citation) {
    if (!citation.article().equals(article.article().id())) {
      return false;
    }
    int from = Math.max(citation.span().start(), sentence().span().start());
    int to = Math.min(citation.span().end(), sentence().span().end());
    return 2 * (to - from) >= citation.span().length();
  }
}
