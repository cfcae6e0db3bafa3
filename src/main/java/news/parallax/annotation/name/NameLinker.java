package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.Gender;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.PersonName;
import news.parallax.knowledge.name.TitleWords;

/**
 * Ties the names of one article to each other: forms that are the same anywhere first, then single
 * words to the one full name that bears them. A short form with two bearers goes to the one it was
 * established for, else stays alone: a wrong link is worse than none. Linear in the names.
 */
final class NameLinker {
  private final List<Sentence> sentences;
  private final NameFormIndex book;
  private final Map<String, Set<String>> bySurname = new TreeMap<>();
  private final Map<String, Set<String>> byGiven = new TreeMap<>();
  private final Map<String, String> established = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();
  private final List<Link> inBlock = new ArrayList<>();
  private int block = -1;

  private NameLinker(NameFormIndex book, List<Sentence> sentences) {
    this.book = book;
    this.sentences = sentences;
    for (String form : book.fullNames()) {
      if (PersonName.isSuffixedSurname(form)) {
        continue;
      }
      PersonName name = PersonName.of(form);
      boolean familyFirst = !GivenNames.english().isGiven(name.given());
      index(bySurname, name.surname(), form);
      index(familyFirst ? bySurname : byGiven, name.given(), form);
    }
  }

  private void index(Map<String, Set<String>> index, String word, String form) {
    index.computeIfAbsent(word, any -> new TreeSet<>()).add(book.root(form));
  }

  /**
   * A name tied to its entity.
   *
   * @param entity key of the entity: the key of one of its full forms
   * @param rule what tied it
   */
  record Link(FoundName name, String entity, EntityType type, String rule) {}

  /** The names, which come in text order, with their entities. */
  static List<Link> links(
      List<FoundName> names, List<Sentence> sentences, Map<String, String> glosses) {
    NameFormIndex book = new NameFormIndex(names);
    FormJoiner.join(book, glosses);
    NameLinker linker = new NameLinker(book, sentences);
    return names.stream().map(linker::link).toList();
  }

  private Link link(FoundName name) {
    enter(sentences.get(name.sentence()).block());
    String key = name.key();
    Link link = surnameLink(name, key);
    inBlock.add(link);
    if (name.isLong()) {
      introduced.add(link.entity());
    }
    return link;
  }

  private void enter(int next) {
    if (next != block) {
      block = next;
      inBlock.clear();
    }
  }

  private Link surnameLink(FoundName name, String key) {
    String root = book.root(key);
    if (root.equals(key) && PersonName.isSuffixedSurname(key)) {
      String[] parts = key.split(" ", 2);
      String bearer = bearer(parts[0], titleGender(name), parts[1]);
      if (isOf(parts[1], bearer)) {
        return new Link(name, bearer, EntityType.PERSON, "surname");
      }
    }
    if (root.equals(key) && !name.isLong() && mayBePerson(name, key)) {
      String bearer = bearer(key, titleGender(name), generation(name));
      if (!bearer.isEmpty()) {
        established.putIfAbsent(key, bearer);
        return new Link(name, bearer, EntityType.PERSON, "surname");
      }
    }
    return new Link(name, root, book.type(root), root.equals(key) ? "same-name" : book.rule(key));
  }

  /** What "Mr" or "Mrs" before the name tells. */
  private Gender titleGender(FoundName name) {
    return sentences.get(name.sentence()).tokens().subList(name.title(), name.first()).stream()
        .map(token -> TitleWords.english().gender(token.word()))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** "the younger Ruiz": which suffix the word before the name stands for; empty for none. */
  private String generation(FoundName name) {
    List<Token> tokens = sentences.get(name.sentence()).tokens();
    String before =
        name.title() == 0 ? "" : tokens.get(name.title() - 1).word().toLowerCase(Locale.ROOT);
    return switch (before) {
      case "younger", "junior" -> "jr";
      case "elder", "older", "senior" -> "sr";
      default -> "";
    };
  }

  private static boolean isOf(String generation, String full) {
    return PersonName.of(full).suffix().equals(generation);
  }

  private boolean mayBePerson(FoundName name, String key) {
    if (!book.isPerson(key) && book.isAcronym(key)) {
      return false;
    }
    return book.isPerson(key) || name.hasTitle() || Gazetteer.english().pointsTo(key).isEmpty();
  }

  /** The full name that {@code key} stands for here; empty when that is not clear. */
  private String bearer(String key, Gender gender, String generation) {
    Set<String> bearers =
        new TreeSet<>(bySurname.getOrDefault(key, byGiven.getOrDefault(key, Set.of())));
    if (book.type(key) == EntityType.PLACE) {
      bearers.removeIf(full -> !PersonName.of(full).surname().equals(key));
    }
    bearers.removeIf(full -> !GivenNames.english().gender(full).agrees(gender));
    if (!generation.isEmpty() && bearers.stream().anyMatch(full -> isOf(generation, full))) {
      bearers.removeIf(full -> !isOf(generation, full));
    }
    if (bearers.size() < 2) {
      return bearers.isEmpty() ? "" : bearers.iterator().next();
    }
    List<String> known = bearers.stream().filter(introduced::contains).limit(2).toList();
    return known.size() == 1 ? known.getFirst() : inBlock(key, bearers);
  }

  /** Among several bearers: the only one of this paragraph, else the one already called so. */
  private String inBlock(String key, Set<String> bearers) {
    List<Link> here = inBlock.stream().filter(link -> bearers.contains(link.entity())).toList();
    String owner = established.getOrDefault(key, "");
    List<String> named =
        here.stream().filter(link -> link.name().isLong()).map(Link::entity).toList();
    if (named.isEmpty()) {
      return owner;
    }
    boolean clash = here.stream().map(Link::entity).distinct().count() > 1;
    if (!clash) {
      return named.getLast();
    }
    return here.getLast().entity().equals(owner) ? owner : "";
  }
}
