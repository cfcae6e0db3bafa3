package news.parallax.comparison.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.name.Description;

/** What one article brings to a roster: whom it names, and whom it describes without a name. */
final class ArticleNames {
  private final AnnotatedArticle article;
  private final List<LocalEntity> entities;
  private final List<Description> open;

  private ArticleNames(
      AnnotatedArticle article, List<LocalEntity> entities, List<Description> open) {
    this.article = article;
    this.entities = entities;
    this.open = open;
  }

  static ArticleNames of(AnnotatedArticle article) {
    return new ArticleNames(
        article,
        article.entities().stream().map(entity -> LocalEntity.of(article, entity)).toList(),
        open(article));
  }

  private static List<Description> open(AnnotatedArticle article) {
    Set<Integer> taken = new TreeSet<>();
    article.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .forEach(mention -> taken.add(mention.span().end()));
    List<Description> open = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Description.of(sentence).stream()
          .filter(description -> !taken.contains(description.span().end()))
          .forEach(open::add);
    }
    return List.copyOf(open);
  }

  AnnotatedArticle article() {
    return article;
  }

  /** In the order of the article. */
  List<LocalEntity> entities() {
    return entities;
  }

  /** Descriptions by office that the article ties to nobody, in text order. */
  List<Description> open() {
    return open;
  }
}
