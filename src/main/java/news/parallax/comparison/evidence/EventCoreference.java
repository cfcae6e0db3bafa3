package news.parallax.comparison.evidence;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Entity;
import news.parallax.annotation.Quantity;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;

/** Who acts, on what and where: whether two clauses may tell of one event, or surely do. */
public final class EventCoreference {
  private static final Pattern IN_OR_AT = Pattern.compile("(?i)^(?:in|at|near) ");

  private EventCoreference() {}

  /** Whether neither actors nor places that both clauses name set them apart. */
  public static boolean mayBeOne(ClausePair pair) {
    return alike(places(pair.left()), places(pair.right()))
        && alike(
            actors(pair.leftArticle(), pair.left()), actors(pair.rightArticle(), pair.right()));
  }

  /** Whether each clause says "in" or "at" what place, and no place is in both. */
  public static boolean differInPlace(
      AnnotatedArticle leftArticle, Claim left, AnnotatedArticle rightArticle, Claim right) {
    Set<String> lefts = inPlaces(leftArticle, left);
    Set<String> rights = inPlaces(rightArticle, right);
    return !lefts.isEmpty() && !rights.isEmpty() && Collections.disjoint(lefts, rights);
  }

  /** Whether some words of each give a number of one thing, and not the same. */
  public static boolean differInAmount(
      AnnotatedArticle leftArticle, Span left, AnnotatedArticle rightArticle, Span right) {
    List<Quantity> others = rightArticle.within(right).quantities();
    return leftArticle.within(left).quantities().stream()
        .anyMatch(one -> others.stream().anyMatch(other -> one.disjoint(other).orElse(false)));
  }

  private static Set<String> inPlaces(AnnotatedArticle article, Claim claim) {
    return claim.arguments().stream()
        .filter(argument -> argument.role() == Role.PLACE || argument.role() == Role.OTHER)
        .filter(argument -> IN_OR_AT.matcher(article.words(argument.span())).find())
        .map(argument -> argument.head().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Whether whoever acts or is acted on in one clause does or is so in the other. */
  public static boolean shareParticipant(ClausePair pair) {
    return !Collections.disjoint(participants(pair.left()), participants(pair.right()));
  }

  private static Set<String> participants(Claim claim) {
    return claim.arguments().stream()
        .filter(one -> one.role() == Role.AGENT || one.role() == Role.PATIENT)
        .map(Argument::head)
        .collect(Collectors.toSet());
  }

  private static boolean alike(Set<String> left, Set<String> right) {
    return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
  }

  private static Set<String> places(Claim claim) {
    return claim.arguments().stream()
        .filter(argument -> argument.role() == Role.PLACE)
        .map(Argument::head)
        .collect(Collectors.toSet());
  }

  /** Every name of whoever acts and of whom they stand for; empty for the unnamed. */
  private static Set<String> actors(AnnotatedArticle article, Claim claim) {
    Set<String> names = new HashSet<>();
    claim.arguments().stream()
        .filter(argument -> argument.role() == Role.AGENT)
        .flatMap(argument -> entity(article, argument).stream())
        .flatMap(entity -> withStandsFor(article, entity))
        .forEach(entity -> names.addAll(entity.names()));
    return names;
  }

  private static Optional<Entity> entity(AnnotatedArticle article, Argument argument) {
    return Optional.ofNullable(argument.entity()).flatMap(article::entity);
  }

  private static Stream<Entity> withStandsFor(AnnotatedArticle article, Entity entity) {
    return Stream.concat(
        Stream.of(entity),
        Optional.ofNullable(entity.standsFor()).flatMap(article::entity).stream());
  }
}
