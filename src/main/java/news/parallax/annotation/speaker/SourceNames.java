package news.parallax.annotation.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.name.Role;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.DividedWord;
import news.parallax.article.Span;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.HeadNouns;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.TitleWords;

/** Finds the persons that a source names, or that stand beside it. */
final class SourceNames {
  private final Article article;
  private final List<Mention> mentions;
  private final Map<EntityId, Entity> entities;

  /**
   * The names of {@code article}.
   *
   * @param mentions of single entities, in text order
   */
  SourceNames(Article article, List<Mention> mentions, Map<EntityId, Entity> entities) {
    this.article = article;
    this.mentions = mentions;
    this.entities = entities;
  }

  /** "ACLU of Lomas Director Ana Ruiz", "Chair and Governor Ana Ruiz": a name behind its titles. */
  Optional<Mention> titled(Span source, Span head) {
    String words = words(source, head);
    int end = source.start() + words.length();
    List<Mention> persons =
        personsIn(source).stream().filter(one -> one.span().end() <= end).toList();
    Mention person = persons.size() == 1 ? persons.getFirst() : null;
    if (person == null || person.span().end() != end || person.span().start() <= head.start()) {
      return Optional.empty();
    }
    String before = article.text().substring(source.start(), person.span().start()).strip();
    String title = before.substring(before.lastIndexOf(' ') + 1);
    String name = person.span().of(article.text());
    return isTitle(title) || isTitle(name.substring(0, Math.max(0, name.indexOf(' '))))
        ? Optional.of(person)
        : Optional.empty();
  }

  private static boolean isTitle(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && SpeakerNouns.english().has(word);
  }

  /** "the minister, Ana Ruiz": a person's name set beside the head, not hung on it by "of". */
  Optional<Mention> apposed(Span source, Span head) {
    return from(source.start(), source.end()).stream()
        .filter(this::isPersonName)
        .filter(mention -> source.contains(mention.span()))
        .filter(mention -> mention.span().start() >= head.end())
        .filter(mention -> isBesides(head.end(), mention.span()))
        .findFirst();
  }

  /**
   * "A lawyer for Peter Okoye, Ana Ruiz": the name set beside a person without one, whom the words
   * before the comma tie to somebody else.
   */
  Optional<Mention> apposedToHolder(Span source) {
    String words = source.of(article.text());
    int comma = words.indexOf(", ");
    if (comma < 0 || !isHolder(words.substring(0, comma))) {
      return Optional.empty();
    }
    int name = source.start() + comma + 2;
    return from(name, name + 1).stream().filter(this::isPersonName).findFirst();
  }

  /** A small noun for a person, with "for" or "of" and a name behind it. */
  private static boolean isHolder(String words) {
    String[] sides = words.split(" (?:for|of|to) ", 2);
    String noun = sides[0].substring(sides[0].lastIndexOf(' ') + 1);
    return sides.length == 2
        && TitleWords.english().isPersonNoun(noun)
        && Character.isLowerCase(noun.codePointAt(0))
        && sides[1].chars().anyMatch(Character::isUpperCase);
  }

  /** "Ana Ruiz, the mayor of Lomas, who": the name that the whole source is set beside. */
  Optional<Mention> apposedTo(Span source) {
    String text = article.text();
    boolean closes = source.end() < text.length() && text.charAt(source.end()) == ',';
    boolean asides = closes || source.of(text).indexOf(',') > 0;
    return from(source.start() - 200, source.start()).stream()
        .filter(
            mention -> asides && mention.span().end() <= source.start() && isPersonName(mention))
        .filter(mention -> text.substring(mention.span().end(), source.start()).equals(", "))
        .findFirst();
  }

  private boolean isBesides(int from, Span name) {
    String between = article.text().substring(from, name.start());
    int comma = between.lastIndexOf(',');
    return comma >= 0 && between.substring(comma + 1).isBlank();
  }

  /** "the department": the only body named before {@code offset} of that kind. */
  Optional<Mention> body(String noun, int offset) {
    if (HeadNouns.english().type(noun).filter(EntityType.ORGANIZATION::equals).isEmpty()) {
      return Optional.empty();
    }
    List<Mention> bodies =
        from(0, offset).stream()
            .filter(one -> one.form() == Mention.Form.NAME && isOfKind(one, noun))
            .toList();
    return bodies.stream().map(Mention::entity).distinct().count() == 1
        ? Optional.of(bodies.getLast())
        : Optional.empty();
  }

  /** "Ferry late, mayor says": the only person who holds the office that a heading speaks of. */
  Optional<Entity> holder(Span source) {
    String words = source.of(article.text());
    boolean heading =
        article.blocks().stream()
            .filter(block -> block.role() != Block.Role.PARAGRAPH)
            .anyMatch(block -> block.span().contains(source));
    Role office = heading ? Role.of(new Entity.Role(words, source)) : null;
    if (office == null || !TitleWords.english().isOffice(office.noun())) {
      return Optional.empty();
    }
    List<Entity> holders =
        entities.values().stream()
            .filter(one -> one.type() == EntityType.PERSON)
            .filter(one -> one.roles().stream().map(Role::of).anyMatch(office::sharesOffice))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  private boolean isOfKind(Mention one, String noun) {
    Entity entity = entities.get(one.entity());
    List<String> words = entity == null ? List.of() : NameKey.words(entity.name());
    return entity != null
        && entity.type() == EntityType.ORGANIZATION
        && words.size() > 1
        && (words.getFirst().equals(noun) || words.getLast().equals(noun));
  }

  /** Whether {@code mention} names a person. */
  boolean isPersonName(Mention mention) {
    Entity entity = entities.get(mention.entity());
    return mention.form() == Mention.Form.NAME
        && entity != null
        && entity.type() == EntityType.PERSON;
  }

  /** The mentions that begin from {@code start} on and before {@code end}. */
  List<Mention> from(int start, int end) {
    return Annotation.starting(mentions, start, end);
  }

  /** The names of persons within {@code source}. */
  List<Mention> personsIn(Span source) {
    return from(source.start(), source.end()).stream()
        .filter(this::isPersonName)
        .filter(mention -> source.contains(mention.span()))
        .toList();
  }

  /** The words of {@code source} up to the first comma behind its head. */
  String words(Span source, Span head) {
    String words = source.of(article.text());
    int comma = words.indexOf(',', Math.max(0, head.end() - source.start()));
    String named = (comma < 0 ? words : words.substring(0, comma)).strip();
    String line = DividedWord.joined(named).replaceAll("\\s+", " ");
    return withoutDay(line.replaceFirst("[.,]([”\"’'])$", "$1"));
  }

  /** "the council Monday", where the day is that of the statement. */
  private static String withoutDay(String named) {
    int space = named.lastIndexOf(' ');
    boolean day =
        space > 0
            && Character.isUpperCase(named.codePointAt(space + 1))
            && NounClass.TIMES.has(named.substring(space + 1));
    return day ? named.substring(0, space) : named;
  }
}
