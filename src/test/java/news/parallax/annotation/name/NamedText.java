package news.parallax.annotation.name;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import news.parallax.engine.ArticleAnnotator;

/** Invented news with its names as readable lines. */
final class NamedText {
  private final Article article;
  private final Names names;

  private NamedText(Article article, Names names) {
    this.article = article;
    this.names = names;
  }

  /** Each line of {@code text} is a paragraph. */
  static NamedText of(String text) {
    Article article = InventedArticle.of(text);
    AnnotatedArticle read = new ArticleAnnotator(EnglishModels.tagger()).annotate(article);
    return new NamedText(article, new Names(read.entities(), read.mentions()));
  }

  /** One line an entity: kind, names, then its mentions other than by name. */
  String entities() {
    return names.entities().stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private String line(Entity entity) {
    String others =
        names.mentions().stream()
            .filter(mention -> mention.entity().equals(entity.id()))
            .filter(mention -> mention.form() != Mention.Form.NAME)
            .map(mention -> mention.span().of(article.text()))
            .collect(Collectors.joining(" | "));
    return entity.type()
        + " "
        + String.join(" | ", entity.names())
        + (others.isEmpty() ? "" : " <- " + others);
  }

  /** One line a role: name and role. */
  String roles() {
    return names.entities().stream()
        .flatMap(entity -> entity.roles().stream().map(role -> entity.name() + ": " + role.text()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The rule that tied the mention at the first place of {@code words}. */
  String why(String words) {
    return names.mentions().stream()
        .filter(mention -> mention.span().of(article.text()).equals(words))
        .map(mention -> mention.why().rule() + ": " + mention.why().because())
        .findFirst()
        .orElse("no mention");
  }

  /** The name of what {@code name} stands for. */
  String standsFor(String name) {
    Set<EntityId> states =
        names.entities().stream()
            .filter(entity -> entity.name().equals(name) && entity.standsFor() != null)
            .map(Entity::standsFor)
            .collect(Collectors.toSet());
    return names.entities().stream()
        .filter(entity -> states.contains(entity.id()))
        .map(Entity::name)
        .findFirst()
        .orElse("nothing");
  }
}
