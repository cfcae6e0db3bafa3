package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.annotation.EntityType;
import news.parallax.annotation.Sentence;

/**
 * Ties the names of one article to each other: equal forms first, then spellings and shortenings of
 * full names, then single words to the one full name that bears them. A short form with two bearers
 * goes to the one it was established for, else stays alone: a wrong link is worse than none.
 */
final class NameLinker {
  private final List<FoundName> names;
  private final List<Sentence> sentences;
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, String> canonical = new TreeMap<>();
  private final Map<String, String> rules = new HashMap<>();
  private final Map<String, String> established = new HashMap<>();

  private NameLinker(List<FoundName> names, List<Sentence> sentences) {
    this.names = names;
    this.sentences = sentences;
  }

  /**
   * A name tied to its entity.
   *
   * @param entity key of the entity: the key of one of its full forms
   * @param rule what tied it
   */
  record Link(FoundName name, String entity, EntityType type, String rule) {}

  /** The names with their entities, in the given order. */
  static List<Link> links(
      List<FoundName> names, List<Sentence> sentences, Map<String, String> glosses) {
    return new NameLinker(names, sentences).links(glosses);
  }

  private List<Link> links(Map<String, String> glosses) {
    chooseTypes();
    joinPersons();
    joinOthers(glosses);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      links.add(link(i, links));
    }
    return links;
  }

  /** Each form is of the kind that most of its places tell. */
  private void chooseTypes() {
    Map<String, Map<EntityType, Integer>> votes = new LinkedHashMap<>();
    for (FoundName name : names) {
      int weight = name.type() == EntityType.OTHER ? 1 : name.hasTitle() ? 6 : 2;
      votes
          .computeIfAbsent(name.key(), any -> new TreeMap<>())
          .merge(name.type(), weight, Integer::sum);
    }
    votes.forEach((key, counts) -> types.put(key, mostVoted(counts)));
    types.forEach((key, type) -> canonical.put(key, key));
  }

  private static EntityType mostVoted(Map<EntityType, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private EntityType type(String key) {
    return types.getOrDefault(key, EntityType.OTHER);
  }

  private List<String> keys(EntityType type) {
    return canonical.keySet().stream().filter(key -> type(key) == type).toList();
  }

  /** Joins spellings and shortenings of full names where only one longer name fits. */
  private void joinPersons() {
    List<String> full =
        keys(EntityType.PERSON).stream()
            .filter(key -> key.indexOf(' ') > 0)
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int i = 0; i < full.size(); i++) {
      String form = full.get(i);
      List<String> fitting =
          full.subList(0, i).stream()
              .filter(longer -> PersonName.of(longer).compatible(PersonName.of(form)))
              .map(this::root)
              .distinct()
              .toList();
      if (fitting.size() == 1) {
        join(form, fitting.getFirst(), "name-variant");
      }
    }
  }

  private void join(String form, String into, String rule) {
    if (!root(form).equals(root(into))) {
      canonical.put(root(form), root(into));
      rules.put(form, rule);
    }
  }

  private String root(String key) {
    String at = key;
    for (String next = canonical.get(at);
        next != null && !next.equals(at);
        next = canonical.get(at)) {
      at = next;
    }
    return at;
  }

  private void joinOthers(Map<String, String> glosses) {
    glosses.forEach((form, meaning) -> {
      if (canonical.containsKey(form) && canonical.containsKey(meaning)) {
        join(form, meaning, "gloss");
      }
    });
    joinStates();
    joinShortened();
    joinAcronyms();
  }

  /** Names of one state in the table of states. */
  private void joinStates() {
    Map<String, String> first = new HashMap<>();
    for (String key : List.copyOf(canonical.keySet())) {
      if (type(key) != EntityType.PERSON) {
        Gazetteer.english()
            .state(key)
            .ifPresent(state ->
                join(key, first.computeIfAbsent(state, any -> key), "other-name-of-state"));
      }
    }
  }

  /** "Vostok Group" and "Vostok"; "UN Security Council" and "Security Council". */
  private void joinShortened() {
    List<String> bodies = canonical.keySet().stream().filter(key -> isBody(type(key))).toList();
    for (String form : List.copyOf(canonical.keySet())) {
      List<String> longer =
          bodies.stream().filter(body -> shortens(form, body)).map(this::root).distinct().toList();
      if (longer.size() == 1 && !isBorneByPerson(form)) {
        join(form, longer.getFirst(), "shortened-name");
      }
    }
  }

  private static boolean isBody(EntityType type) {
    return type == EntityType.ORGANIZATION
        || type == EntityType.FACILITY
        || type == EntityType.OTHER;
  }

  private boolean isBorneByPerson(String form) {
    return keys(EntityType.PERSON).stream()
        .anyMatch(key -> key.indexOf(' ') > 0 && PersonName.of(key).bears(form));
  }

  private boolean shortens(String form, String body) {
    if (body.length() <= form.length() || Gazetteer.english().pointsTo(form).isPresent()) {
      return false;
    }
    HeadNouns heads = HeadNouns.english();
    if (body.startsWith(form + " ")) {
      String rest = body.substring(form.length() + 1);
      return rest.indexOf(' ') < 0 && heads.type(rest).isPresent() && heads.type(form).isEmpty();
    }
    if (body.endsWith(" " + form) && form.indexOf(' ') > 0 && isBody(type(form))) {
      String rest = body.substring(0, body.length() - form.length() - 1);
      return rest.indexOf(' ') < 0
          && (rest.length() <= 3 || Gazetteer.english().pointsTo(rest).isPresent());
    }
    return false;
  }

  /** Acronyms whose letters one longer name of the article spells. */
  private void joinAcronyms() {
    for (String form : List.copyOf(canonical.keySet())) {
      if (form.indexOf(' ') < 0
          && form.length() >= 2
          && form.length() <= 6
          && type(form) != EntityType.PERSON) {
        List<String> spelled =
            canonical.keySet().stream()
                .filter(key -> Acronym.of(form).spells(key))
                .map(this::root)
                .distinct()
                .toList();
        if (spelled.size() == 1) {
          join(form, spelled.getFirst(), "acronym");
        }
      }
    }
  }

  private Link link(int index, List<Link> before) {
    FoundName name = names.get(index);
    String key = name.key();
    EntityType type = type(key);
    boolean single = key.indexOf(' ') < 0;
    if (single
        && canonical.get(key) != null
        && root(key).equals(key)
        && mayBePerson(name, type, key)) {
      String bearer = bearer(name, key, before);
      if (!bearer.isEmpty()) {
        established.putIfAbsent(key, bearer);
        return new Link(name, bearer, EntityType.PERSON, "surname");
      }
    }
    String root = root(key);
    String rule = root.equals(key) ? "same-name" : rules.getOrDefault(key, "same-name");
    return new Link(name, root, type(root), rule);
  }

  private static boolean mayBePerson(FoundName name, EntityType type, String key) {
    if (type != EntityType.PERSON && NameFinder.isAcronym(name.text())) {
      return false;
    }
    return type == EntityType.PERSON
        || name.hasTitle()
        || Gazetteer.english().pointsTo(key).isEmpty();
  }

  /** The full name that {@code key} stands for at {@code name}; empty when that is not clear. */
  private String bearer(FoundName name, String key, List<Link> before) {
    List<String> surnamed = bearers(key, true);
    List<String> bearers = surnamed.isEmpty() ? bearers(key, false) : surnamed;
    if (bearers.size() < 2) {
      return bearers.isEmpty() ? "" : bearers.getFirst();
    }
    List<String> introduced =
        before.stream()
            .filter(link -> bearers.contains(link.entity()) && link.name().isLong())
            .map(Link::entity)
            .distinct()
            .toList();
    if (introduced.size() == 1) {
      return introduced.getFirst();
    }
    return inParagraph(name, key, bearers, before);
  }

  private String inParagraph(FoundName name, String key, List<String> bearers, List<Link> before) {
    int block = sentences.get(name.sentence()).block();
    List<Link> here =
        before.stream()
            .filter(link ->
                sentences.get(link.name().sentence()).block() == block
                    && bearers.contains(link.entity()))
            .toList();
    String owner = established.getOrDefault(key, "");
    List<String> others =
        here.stream().filter(link -> link.name().isLong()).map(Link::entity).toList();
    if (others.isEmpty()) {
      return owner;
    }
    boolean clash = here.stream().map(Link::entity).distinct().count() > 1;
    return clash && !owner.isEmpty() && here.getLast().entity().equals(owner)
        ? owner
        : clash ? "" : others.getLast();
  }

  private List<String> bearers(String key, boolean surname) {
    return keys(EntityType.PERSON).stream()
        .filter(form -> form.indexOf(' ') > 0)
        .filter(form -> surname ? isCalled(form, key) : PersonName.of(form).given().equals(key))
        .map(this::root)
        .distinct()
        .toList();
  }

  /** By surname; family names of one syllable stand first in East Asian names. */
  private static boolean isCalled(String form, String key) {
    PersonName name = PersonName.of(form);
    boolean familyFirst = name.given().equals(key) && !GivenNames.english().isGiven(key);
    return name.surname().equals(key) || familyFirst;
  }
}
