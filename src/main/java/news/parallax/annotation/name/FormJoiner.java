package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.BodyName;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.PersonName;
import news.parallax.knowledge.name.ShortForms;

/**
 * Joins name forms of one article that are the same whatever their place: spellings and shortenings
 * of one longer name. A form that fits two longer names joins neither. Forms meet through indexes,
 * so the work grows with the number of forms, not its square.
 */
final class FormJoiner {
  private static final int MOST_NAMESAKES = 100;

  private final NameFormIndex book;

  private FormJoiner(NameFormIndex book) {
    this.book = book;
  }

  /** Joins the forms of {@code book}; {@code glosses} are names the article itself explains. */
  static void join(NameFormIndex book, Map<String, String> glosses) {
    FormJoiner joiner = new FormJoiner(book);
    joiner.joinPersons();
    glosses.forEach(joiner::joinGloss);
    joiner.joinStates();
    joiner.joinSpellings();
    joiner.joinDirections();
    joiner.joinShortForms();
    joiner.joinOrgans();
    joiner.joinAcronyms();
    joiner.joinOrganNouns();
  }

  private void joinPersons() {
    Map<String, List<String>> namesakes = new TreeMap<>();
    for (String form : book.fullNames()) {
      PersonName name = PersonName.of(form);
      List<String> longer = namesakes.computeIfAbsent(name.sound(), any -> new ArrayList<>());
      Set<String> fitting = new TreeSet<>();
      longer.stream()
          .limit(MOST_NAMESAKES)
          .filter(other -> isFormOf(name, PersonName.of(other)))
          .forEach(other -> fitting.add(book.root(other)));
      if (fitting.size() == 1) {
        book.join(form, fitting.iterator().next(), "name-variant");
      }
      longer.add(form);
    }
  }

  private static boolean isFormOf(PersonName name, PersonName longer) {
    return longer.compatible(name) || longer.endsIn(name);
  }

  private void joinGloss(String form, String meaning) {
    if (book.has(form) && book.has(meaning)) {
      book.join(form, meaning, "gloss");
    }
  }

  /** Names of one state in the table of states. */
  private void joinStates() {
    Map<String, String> first = new HashMap<>();
    for (String key : book.keys()) {
      if (!book.isPerson(key)) {
        Gazetteer.english()
            .state(key)
            .ifPresent(state ->
                book.join(key, first.computeIfAbsent(state, any -> key), "other-name-of-state"));
      }
    }
  }

  /** "Varga Group", "Varga Group Inc."; "Ministry of Defence", "Defence Ministry". */
  private void joinSpellings() {
    Map<String, String> first = new HashMap<>();
    for (String key : book.keys()) {
      if (!book.isPerson(key)) {
        String spelling = BodyName.of(key).spelling();
        book.join(key, first.computeIfAbsent(spelling, any -> key), "name-variant");
      }
    }
  }

  /** "the North" beside one state that begins so. */
  private void joinDirections() {
    for (String direction : List.of("north", "south")) {
      List<String> states =
          book.keys().stream()
              .filter(key ->
                  key.startsWith(direction + " ") && Gazetteer.english().state(key).isPresent())
              .toList();
      if (book.has(direction) && states.size() == 1) {
        book.join(direction, states.getFirst(), "short-name-of-state");
      }
    }
  }

  private void joinShortForms() {
    Map<String, Set<String>> longer = new TreeMap<>();
    for (String body : book.keys()) {
      if (!book.isPerson(body)) {
        ShortForms.of(body)
            .forEach(form -> longer.computeIfAbsent(form, any -> new TreeSet<>()).add(body));
      }
    }
    joinSingle(longer, "shortened-name");
  }

  /** The organ an article speaks of most goes with its body: "UN", "UN Security Council". */
  private void joinOrgans() {
    Map<String, Set<String>> organs = new TreeMap<>();
    for (String body : book.keys()) {
      List<String> words = NameKey.words(body);
      if (ShortForms.isOrgan(words) && book.isAcronym(words.getFirst())) {
        organs.computeIfAbsent(words.getFirst(), any -> new TreeSet<>()).add(body);
      }
    }
    joinSingle(organs, "organ");
  }

  /** "the Department" where one body of the article is called so. */
  private void joinOrganNouns() {
    Map<String, Set<String>> bodies = new TreeMap<>();
    for (String body : book.keys()) {
      BodyName.of(body)
          .organ()
          .ifPresent(noun -> bodies.computeIfAbsent(noun, any -> new TreeSet<>()).add(body));
    }
    joinSingle(bodies, "shortened-name");
  }

  private void joinAcronyms() {
    Map<String, Set<String>> spelled = new TreeMap<>();
    for (String key : book.keys()) {
      Acronym.lettersOf(key).stream()
          .filter(book::isAcronym)
          .filter(letters -> letters.length() > 2 || book.type(key) == EntityType.ORGANIZATION)
          .forEach(letters -> spelled.computeIfAbsent(letters, any -> new TreeSet<>()).add(key));
    }
    joinSingle(spelled, "acronym");
  }

  /** Joins each form to the one name it may stand for. */
  private void joinSingle(Map<String, Set<String>> longer, String rule) {
    longer.forEach((form, names) -> {
      List<String> roots = names.stream().map(book::root).distinct().toList();
      if (roots.size() == 1 && book.has(form) && mayShorten(form, roots.getFirst())) {
        book.join(form, roots.getFirst(), rule);
      }
    });
  }

  /** Persons give buildings their names, and titles are for persons. */
  private boolean mayShorten(String form, String body) {
    boolean place = book.type(form) == EntityType.PLACE;
    boolean builder = book.isPerson(form) && book.type(body) == EntityType.FACILITY;
    return !place && !builder && !book.isTitled(form) && !(book.isPerson(form) && isSurname(form));
  }

  private boolean isSurname(String form) {
    return book.fullNames().stream().anyMatch(name -> PersonName.of(name).bears(form));
  }
}
