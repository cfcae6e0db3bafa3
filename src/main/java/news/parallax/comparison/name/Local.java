package news.parallax.comparison.name;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityType;
import news.parallax.annotation.name.NameKey;
import news.parallax.annotation.name.PersonName;

/** One article's entity on its way into the roster. */
record Local(AnnotatedArticle article, Entity entity) {
  /** The key of the fullest name. */
  String key() {
    return NameKey.of(entity.name());
  }

  /** The keys of all names. */
  Set<String> keys() {
    return entity.names().stream().map(NameKey::of).collect(Collectors.toSet());
  }

  boolean isPerson() {
    return entity.type() == EntityType.PERSON;
  }

  /** Whether the article gives more than one word of the name. */
  boolean isFull() {
    return key().indexOf(' ') > 0;
  }

  PersonName person() {
    return PersonName.of(entity.name());
  }
}
