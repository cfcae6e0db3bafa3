package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.TitleWords;

/**
 * Ties descriptions ("the Ruritanian leader", "the senator") to the one person whose roles the text
 * gave fit them, or for a ruler to the only leading person of whom nothing is told. Of several that
 * fit, "the president" is the one who is no former one, then the one named far oftener than the
 * rest; else nobody.
 */
final class NominalResolver {
  private static final int LEADING = 5;
  private static final int FAR_OFTENER = 4;

  private final DiscoursePersons cast;

  NominalResolver(DiscoursePersons cast) {
    this.cast = cast;
  }

  /** The descriptions of {@code sentence}, number {@code index}, that fit one person. */
  List<ResolvedMention> references(int index, Sentence sentence, List<ResolvedMention> names) {
    List<ResolvedMention> found = new ArrayList<>();
    for (Description description : Description.of(sentence)) {
      boolean named =
          names.stream()
              .anyMatch(
                  name -> name.first() <= description.head() && name.last() >= description.head());
      if (!named) {
        String place = place(sentence, description);
        resolved(index, description, place).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "the mayor of Lomas": the name behind the office; empty when none follows. */
  private static String place(Sentence sentence, Description description) {
    int of = description.last() + 1;
    List<Token> tokens = sentence.tokens();
    boolean named = of + 1 < tokens.size() && tokens.get(of).word().equals("of");
    return named && tokens.get(of + 1).isTag("NNP") ? tokens.get(of + 1).word() : "";
  }

  private Optional<ResolvedMention> resolved(int index, Description description, String place) {
    Role role = description.role();
    Optional<Person> fitting = fitting(role);
    Optional<Person> left = fitting.isPresent() ? Optional.empty() : onlyOneLeft(role);
    return fitting
        .or(() -> left)
        .filter(person -> !person.wasGiven(role))
        .filter(person -> place.isEmpty() || !person.isElsewhere(role.noun(), place))
        .map(person -> reference(index, description, person, left.isPresent()));
  }

  private Optional<Person> fitting(Role role) {
    List<Person> all = cast.persons().stream().filter(one -> fits(one, role)).toList();
    List<Person> timely = all.stream().filter(one -> one.holdsAtTimeOf(role)).toList();
    return (timely.size() == all.size() ? only(all) : Optional.<Person>empty())
        .or(() -> only(timely))
        .or(() -> chief(timely));
  }

  /** The one the article names far oftener than all others together. */
  private static Optional<Person> chief(List<Person> fitting) {
    int all = fitting.stream().mapToInt(Person::mentions).sum();
    return only(
        fitting.stream()
            .filter(one -> one.mentions() >= FAR_OFTENER * (all - one.mentions()))
            .toList());
  }

  private static Optional<Person> only(List<Person> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static ResolvedMention reference(
      int index, Description description, Person person, boolean inferred) {
    Role role = description.role();
    person.give(role);
    String because =
        inferred
            ? "the only leading person of whom the article gives no office"
            : "“" + role.text() + "” fits only one person the article gives such a role";
    return new ResolvedMention(
        index,
        description.first(),
        description.last(),
        description.span(),
        person.key(),
        Mention.Form.NOMINAL,
        inferred ? "only-one-left" : "role",
        because);
  }

  private static boolean fits(Person person, Role role) {
    return agrees(person, role)
        && person.holds(role.noun())
        && !person.contradicts(role)
        && role.state().map(person::isOf).orElse(true);
  }

  private static boolean agrees(Person person, Role role) {
    return person.gender().agrees(TitleWords.english().gender(role.noun()));
  }

  private Optional<Person> onlyOneLeft(Role role) {
    boolean ruler = role.state().isPresent() && TitleWords.english().isRuling(role.noun());
    boolean taken = cast.persons().stream().anyMatch(one -> fits(one, role));
    if (!ruler || taken) {
      return Optional.empty();
    }
    return only(
        cast.persons().stream()
            .filter(one -> one.mentions() >= LEADING && one.roles().isEmpty() && agrees(one, role))
            .toList());
  }
}
