package news.parallax.comparison.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.BodyName;
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
   * @param spellings what other spellings of the names have in common with them
   * @param states the states, or regions shortened in print, that the names stand for
   * @param letters the acronyms they may have
   * @param shorter keys they are shortened to
   */
  private record OtherForms(
      Set<String> spellings, Set<String> states, Set<String> letters, Set<String> shorter) {
    static OtherForms of(List<String> names, Set<String> keys) {
      OtherForms forms =
          new OtherForms(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
      names.forEach(name -> region(name).ifPresent(forms.states::add));
      for (String key : keys) {
        forms.spellings.add(BodyName.of(key).spelling());
        Gazetteer.english().state(key).ifPresent(forms.states::add);
        forms.letters.addAll(Acronym.lettersOf(key));
        forms.shorter.addAll(ShortForms.of(key));
      }
      return forms;
    }

    /** "Ariz." and "Arizona"; a name that a seat of government bears too is left alone. */
    private static Optional<String> region(String name) {
      Optional<String> full =
          name.endsWith(".")
              ? Atlas.world().shortened(name)
              : Optional.of(name).filter(Atlas.world()::isShortened);
      return full.filter(region -> Gazetteer.english().stateOfSeat(region).isEmpty());
    }
  }

  private LocalEntity(
      AnnotatedArticle article, Entity entity, PersonName person, String key, Set<String> keys) {
    this.article = article;
    this.entity = entity;
    this.person = person;
    this.key = key;
    this.keys = keys;
    this.others = OtherForms.of(entity.names(), keys);
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

  /** What other spellings have in common with the names, were it a body's. */
  Set<String> spellings() {
    return others.spellings();
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
