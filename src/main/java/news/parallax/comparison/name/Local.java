package news.parallax.comparison.name;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.PersonName;

/**
 * One article's entity on its way into the roster.
 *
 * @param person the fullest name in its parts
 * @param keys the keys of all names
 */
record Local(AnnotatedArticle article, Entity entity, PersonName person, Set<String> keys) {

  static Local of(AnnotatedArticle article, Entity entity) {
    Set<String> keys = entity.names().stream().map(NameKey::of).collect(Collectors.toSet());
    return new Local(article, entity, PersonName.of(entity.name()), keys);
  }

  boolean isPerson() {
    return entity.type() == EntityType.PERSON;
  }

  /** A person whose name is given in more than one word. */
  boolean isFullPerson() {
    return isPerson() && person.isFull();
  }
}
