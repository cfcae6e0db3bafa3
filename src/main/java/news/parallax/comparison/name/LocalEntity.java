package news.parallax.comparison.name;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.PersonName;
import news.parallax.knowledge.name.ShortForms;

/**
 * One article's entity on its way into the roster. A handle with its article at hand, equal only to
 * itself.
 */
final class LocalEntity {
  private final AnnotatedArticle article;
  private final Entity entity;
  private final PersonName person;
  private final String key;
  private final Set<String> keys;
  private final OtherForms others;

  /**
   * Forms that another article may give the name of a body in.
   *
   * @param states the states that the names stand for
   * @param letters the acronyms they may have
   * @param shorter keys they are shortened to
   */
  private record OtherForms(Set<String> states, Set<String> letters, Set<String> shorter) {
    static OtherForms of(Set<String> keys) {
      OtherForms forms = new OtherForms(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
      for (String key : keys) {
        Gazetteer.english().state(key).ifPresent(forms.states::add);
        forms.letters.addAll(Acronym.lettersOf(key));
        forms.shorter.addAll(ShortForms.of(key));
      }
      return forms;
    }
  }

  private LocalEntity(
      AnnotatedArticle article, Entity entity, PersonName person, String key, Set<String> keys) {
    this.article = article;
    this.entity = entity;
    this.person = person;
    this.key = key;
    this.keys = keys;
    this.others = OtherForms.of(keys);
  }

  static LocalEntity of(AnnotatedArticle article, Entity entity) {
    Set<String> keys = entity.names().stream().map(NameKey::of).collect(Collectors.toSet());
    return new LocalEntity(
        article, entity, PersonName.of(entity.name()), NameKey.of(entity.name()), keys);
  }

  AnnotatedArticle article() {
    return article;
  }

  Entity entity() {
    return entity;
  }

  /** The fullest name in its parts. */
  PersonName person() {
    return person;
  }

  /** The key of the fullest name. */
  String key() {
    return key;
  }

  /** The keys of all names. */
  Set<String> keys() {
    return keys;
  }

  /** The states that the names stand for, were it a body. */
  Set<String> states() {
    return others.states();
  }

  /** The letters that may stand for them. */
  Set<String> letters() {
    return others.letters();
  }

  /** The keys they are shortened to. */
  Set<String> shorter() {
    return others.shorter();
  }

  boolean isPerson() {
    return entity.type() == EntityType.PERSON;
  }

  /** A person whose name is given in more than one word. */
  boolean isFullPerson() {
    return isPerson() && person.isFull();
  }
}
