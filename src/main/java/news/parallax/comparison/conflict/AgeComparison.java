package news.parallax.comparison.conflict;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.article.Published;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;

/**
 * How old one person is. Somebody without a name is compared only where each report tells of one
 * such person and the sentences may tell the same.
 */
final class AgeComparison {
  private static final int DAYS_TO_A_BIRTHDAY = 30;
  private static final Pattern OLD =
      Pattern.compile(
          "(?:year|month|week)s?[ -]old (?:boy|girl|child|man|woman|baby|toddler|infant|son|daughter)\\b");

  private final Dossier dossier;
  private final Set<Set<Citation>> alike;

  AgeComparison(Dossier dossier, List<SentencePair> pairs) {
    this.dossier = dossier;
    this.alike = pairs.stream().map(AgeComparison::places).collect(Collectors.toSet());
  }

  private static Set<Citation> places(SentencePair pair) {
    return Set.of(
        pair.leftArticle().cite(pair.left().span()), pair.rightArticle().cite(pair.right().span()));
  }

  List<Difference> differences() {
    Map<String, List<Age>> byPerson = new TreeMap<>();
    for (AnnotatedArticle article : dossier.articles()) {
      Age.of(article, dossier.roster())
          .forEach(age -> byPerson.computeIfAbsent(age.whose(), w -> new ArrayList<>()).add(age));
    }
    List<Difference> differences = new ArrayList<>();
    byPerson.values().forEach(ages -> compare(ages, differences));
    return differences;
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
        && !left.isIn(right.article())
        && isOnly(left, all)
        && isOnly(right, all)
        && !isBirthday(left, right)
        && (left.isNamed() || isLikelyOne(left, right));
  }

  /** Somebody without a name, in sentences that may tell the same and of nobody else's age. */
  private boolean isLikelyOne(Age left, Age right) {
    return alike.contains(Set.of(sentence(left), sentence(right)))
        && isAlone(left)
        && isAlone(right);
  }

  private boolean isAlone(Age age) {
    return OLD.matcher(dossier.words(sentence(age))).results().limit(2).count() < 2;
  }

  private static boolean isOnly(Age age, List<Age> all) {
    return all.stream()
        .filter(other -> other.isIn(age.article()))
        .allMatch(other -> other.years() == age.years());
  }

  private static boolean isBirthday(Age left, Age right) {
    Published one = left.article().article().published();
    Published other = right.article().article().published();
    return Math.abs(left.years() - right.years()) == 1
        && one != null
        && other != null
        && left.isNamed()
        && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) > DAYS_TO_A_BIRTHDAY;
  }

  private static Citation sentence(Age age) {
    return age.article()
        .sentenceAt(age.at().start())
        .map(sentence -> age.article().cite(sentence.span()))
        .orElse(age.article().cite(age.at()));
  }

  private static Difference difference(Age left, Age right) {
    return new Difference(
        Conflict.Kind.NUMBER,
        Conflict.Verdict.CONFLICT,
        side(left),
        side(right),
        new Reason(Rule.AGES, "one person cannot be of both ages"));
  }

  private static Difference.Side side(Age age) {
    return Difference.Side.of(age.article(), age.at(), "aged " + age.years());
  }
}
