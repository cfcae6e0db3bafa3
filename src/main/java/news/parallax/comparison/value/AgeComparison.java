package news.parallax.comparison.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.knowledge.ConflictWords;

/**
 * How old one person is. Somebody without a name is compared only where each report tells of one
 * such person and the sentences may tell the same.
 */
final class AgeComparison {
  /** Reports so far apart may have a birthday between them; by hand. */
  private static final int DAYS_TO_A_BIRTHDAY = 30;

  private static final Pattern OLD =
      Pattern.compile(
          "(?:year|month|week)s?[ -]old " + ConflictWords.YOUNG_AND_OLD.pattern() + "\\b");

  private final Dossier dossier;
  private final Set<Set<Citation>> alike;

  AgeComparison(Dossier dossier, List<AlignedSentences> pairs) {
    this.dossier = dossier;
    this.alike = pairs.stream().map(pair -> Set.copyOf(pair.places())).collect(Collectors.toSet());
  }

  /** The ages of whom one article gives no name. */
  private record Unnamed(List<Age> ages) {
    static Unnamed of(AnnotatedArticle article) {
      return new Unnamed(Age.ofUnnamed(article));
    }
  }

  List<Difference> differences() {
    Map<String, List<Age>> byPerson = new TreeMap<>();
    for (AnnotatedArticle article : dossier.articles()) {
      ages(article)
          .forEach(age -> byPerson.computeIfAbsent(age.whose(), w -> new ArrayList<>()).add(age));
    }
    List<Difference> differences = new ArrayList<>();
    byPerson.values().forEach(ages -> compare(ages, differences));
    return differences;
  }

  private Stream<Age> ages(AnnotatedArticle article) {
    return Stream.concat(
        Age.ofNamed(article, dossier.roster()).stream(),
        dossier.reading(article, Unnamed.class, Unnamed::of).ages().stream());
  }

  private void compare(List<Age> ages, List<Difference> differences) {
    for (int i = 0; i < ages.size(); i++) {
      for (int j = i + 1; j < ages.size(); j++) {
        if (isComparable(ages.get(i), ages.get(j), ages)) {
          differences.add(difference(ages.get(i), ages.get(j)));
        }
      }
    }
  }

  private boolean isComparable(Age left, Age right, List<Age> all) {
    return left.years() != right.years()
        && !left.isBeside(right)
        && isOnly(left, all)
        && isOnly(right, all)
        && !isBirthday(left, right)
        && (left.isNamed() || isLikelyOne(left, right));
  }

  /** Somebody without a name, in sentences that may tell the same and of nobody else's age. */
  private boolean isLikelyOne(Age left, Age right) {
    return alike.contains(Set.of(left.sentence(), right.sentence()))
        && isAlone(left)
        && isAlone(right);
  }

  private boolean isAlone(Age age) {
    return OLD.matcher(dossier.words(age.sentence())).results().limit(2).count() < 2;
  }

  private static boolean isOnly(Age age, List<Age> all) {
    return all.stream()
        .filter(other -> other.isBeside(age))
        .allMatch(other -> other.years() == age.years());
  }

  private static boolean isBirthday(Age left, Age right) {
    LocalDate one = left.day();
    LocalDate other = right.day();
    return Math.abs(left.years() - right.years()) == 1
        && one != null
        && other != null
        && left.isNamed()
        && Math.abs(ChronoUnit.DAYS.between(one, other)) > DAYS_TO_A_BIRTHDAY;
  }

  private static Difference difference(Age left, Age right) {
    return Difference.conflict(
        Conflict.Kind.NUMBER,
        left.side(),
        right.side(),
        new Reason(Rule.AGES, "one person cannot be of both ages"));
  }
}
