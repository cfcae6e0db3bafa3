package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.Evidence;

/**
 * One list with other members: "Rome, Paris and Berlin" against "Paris, Rome and Madrid". Closed
 * lists of one length that share all members but one each differ, wherever they stand; an open list
 * ("including") contradicts none.
 */
final class EnumerationComparison {
  /** Least score of the sentences around two lists; by hand. */
  private static final double LEAST = 0.45;

  /** The same for names, which chance shares less often; by hand. */
  private static final double LEAST_FOR_NAMES = 0.3;

  private final Dossier dossier;
  private final Sense sense;

  EnumerationComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** Those of one article. */
  private record Lists(List<Enumeration> all) {
    static Lists of(AnnotatedArticle article) {
      return new Lists(Enumeration.of(article));
    }
  }

  List<Difference> differences() {
    AnnotatedArticle leftArticle = dossier.articles().getFirst();
    AnnotatedArticle rightArticle = dossier.articles().getLast();
    List<Enumeration> lefts = lists(leftArticle);
    List<Enumeration> rights = lists(rightArticle);
    List<Difference> found = new ArrayList<>();
    for (Enumeration left : lefts) {
      boolean repeated = rights.stream().anyMatch(right -> right.members().equals(left.members()));
      for (Enumeration right : rights) {
        if (!repeated
            && lefts.stream().noneMatch(other -> other.members().equals(right.members()))
            && differ(leftArticle, left, rightArticle, right)) {
          found.add(difference(leftArticle, left, rightArticle, right));
        }
      }
    }
    return found;
  }

  private List<Enumeration> lists(AnnotatedArticle article) {
    return dossier.reading(article, Lists.class, Lists::of).all();
  }

  private boolean differ(
      AnnotatedArticle leftArticle,
      Enumeration left,
      AnnotatedArticle rightArticle,
      Enumeration right) {
    return differInOne(left.members(), right.members())
        && !left.isNamedIn(rightArticle, right)
        && !right.isNamedIn(leftArticle, left)
        && differInOne(
            left.names(leftArticle, dossier.roster()), right.names(rightArticle, dossier.roster()))
        && Evidence.of(sense.likeness(words(leftArticle, left), words(rightArticle, right)))
                .crowded(leftArticle.sentences().size(), rightArticle.sentences().size())
                .score()
            >= (left.isNamed() ? LEAST_FOR_NAMES : LEAST);
  }

  private static String words(AnnotatedArticle article, Enumeration list) {
    return article
        .sentenceAt(list.span().start())
        .map(sentence -> article.words(sentence.span()))
        .orElse(article.words(list.span()));
  }

  private static boolean differInOne(Set<String> left, Set<String> right) {
    Set<String> shared = new TreeSet<>(left);
    shared.retainAll(right);
    return left.size() == right.size() && shared.size() == left.size() - 1;
  }

  private static Difference difference(
      AnnotatedArticle leftArticle,
      Enumeration left,
      AnnotatedArticle rightArticle,
      Enumeration right) {
    return Difference.conflict(
        Conflict.Kind.LIST,
        side(leftArticle, left),
        side(rightArticle, right),
        new Reason(Rule.ENUMERATIONS, "two lists that share all members but one each"));
  }

  private static Difference.Side side(AnnotatedArticle article, Enumeration list) {
    return Difference.Side.of(article, list.span(), String.join(", ", list.members()));
  }
}
