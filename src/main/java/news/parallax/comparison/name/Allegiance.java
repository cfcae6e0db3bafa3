package news.parallax.comparison.name;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Entity;
import news.parallax.annotation.name.Role;
import news.parallax.article.Span;
import news.parallax.knowledge.name.Gender;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.Parties;
import news.parallax.knowledge.name.TitleWords;

/**
 * What nobody is twice at a time, as far as a person's titles and offices tell it: whose ruler, of
 * which party, man or woman.
 *
 * @param offices keys of the offices that rule a state, as {@link Role#office} gives them
 */
record Allegiance(Set<String> offices, Set<String> parties, Set<Gender> genders) {
  /** "(R-Ohio)", "(D)": a party behind a name. */
  private static final Pattern BEHIND =
      Pattern.compile("^,? ?\\((\\p{Lu}\\p{L}{0,2})(?:[-–.]|\\))");

  /** How far behind a name its party stands, in code units. */
  private static final int REACH = 8;

  static Allegiance of(Cluster cluster) {
    return new Allegiance(
        collected(cluster.members().stream().flatMap(Allegiance::offices)),
        collected(cluster.members().stream().flatMap(Allegiance::parties)),
        cluster.members().stream().flatMap(Allegiance::genders).collect(Collectors.toSet()));
  }

  private static Set<String> collected(Stream<String> words) {
    return words.collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether one person can hardly be both. */
  boolean opposes(Allegiance other) {
    return differ(offices, other.offices)
        || differ(parties, other.parties)
        || differ(genders, other.genders);
  }

  private static boolean differ(Set<?> some, Set<?> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  private static Stream<String> offices(LocalEntity local) {
    return local.entity().roles().stream()
        .map(Role::of)
        .filter(role -> TitleWords.english().isRuling(role.noun()))
        .flatMap(role -> role.office().stream());
  }

  private static Stream<String> parties(LocalEntity local) {
    Stream<String> told =
        local.entity().roles().stream()
            .map(Entity.Role::text)
            .flatMap(text -> Arrays.stream(text.split(" ", -1)))
            .filter(word -> word.length() > 2);
    Stream<String> behind =
        local.article().mentions().stream()
            .filter(mention -> mention.entity().equals(local.entity().id()))
            .flatMap(mention -> behind(local, mention.span()).stream());
    return Stream.concat(told, behind).flatMap(word -> Parties.english().of(word).stream());
  }

  private static Optional<String> behind(LocalEntity local, Span name) {
    String text = local.article().article().text();
    Matcher party =
        BEHIND.matcher(text.substring(name.end(), Math.min(text.length(), name.end() + REACH)));
    return party.find() ? Optional.of(party.group(1)) : Optional.empty();
  }

  /** By a title, or else by the given name. */
  private static Stream<Gender> genders(LocalEntity local) {
    Set<Gender> titled =
        local.entity().names().stream()
            .map(name -> TitleWords.english().gender(name.split(" ", 2)[0]))
            .filter(gender -> gender != Gender.UNKNOWN)
            .collect(Collectors.toSet());
    return titled.isEmpty() && local.isFullPerson()
        ? Stream.of(GivenNames.english().gender(local.person().given()))
            .filter(gender -> gender != Gender.UNKNOWN)
        : titled.stream();
  }
}
