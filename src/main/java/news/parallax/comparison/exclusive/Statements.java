package news.parallax.comparison.exclusive;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;

/** The sentences of one article as statements, in text order. */
final class Statements {
  /** The first sentences of a report tell the event itself, in whatever words. */
  private static final int SHORT_OPENING = 2;

  private static final int LONG_OPENING = 4;

  private final List<Statement> all;

  private Statements(List<Statement> all) {
    this.all = all;
  }

  static Statements of(AnnotatedArticle article) {
    int opening = Math.clamp(article.sentences().size() / 4, SHORT_OPENING, LONG_OPENING);
    List<Statement> statements = new ArrayList<>();
    int body = 0;
    for (Sentence sentence : article.sentences()) {
      body += sentence.role() == Block.Role.PARAGRAPH ? 1 : 0;
      statements.add(Statement.of(article, sentence, body <= opening));
    }
    return new Statements(List.copyOf(statements));
  }

  List<Statement> all() {
    return all;
  }
}
