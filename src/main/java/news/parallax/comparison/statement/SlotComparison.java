package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quantity;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.PlaceRelations;
import news.parallax.comparison.evidence.VerbSynonyms;
import news.parallax.comparison.statement.Slot.Point;
import news.parallax.comparison.statement.Slot.Role;
import news.parallax.knowledge.WordList;
import news.parallax.knowledge.name.EntityType;

/**
 * Compares two clauses of like predicate point by point. They differ when one point alone holds
 * what excludes the other side's filler, by the words or by the names, and another agrees.
 */
final class SlotComparison {
  /** Probability that the clauses tell the same, where names alone differ; by hand. */
  private static final double LEAST_FOR_NAMES = 0.7;

  /** In characters: " and ". */
  private static final int ROOM_FOR_AND = 5;

  private static final Set<String> REPEATABLE =
      Set.copyOf(WordList.of("repeatable-verbs.txt").words());
  private static final Set<Role> CORE = EnumSet.of(Role.AGENT, Role.PATIENT, Role.GOAL);
  private static final Set<EntityType> ACTORS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP);

  private final Roster roster;

  /** By identity: claims of two articles may stand at one offset. */
  private final IdentityHashMap<Claim, List<Slot>> read = new IdentityHashMap<>();

  SlotComparison(Roster roster) {
    this.roster = roster;
  }

  /** Two fillers of one point. */
  private record Pair(Slot left, Slot right) {
    boolean agrees() {
      return left.agrees(right);
    }

    boolean isCore() {
      return CORE.contains(left.point().role());
    }

    Optional<Conflict.Kind> contrast() {
      return agrees() && !left.point().isOf(Role.QUALITY)
          ? Optional.empty()
          : ExclusiveTerms.between(left.words(), right.words()).map(this::kind);
    }

    /** A thing that is where somebody is is a place, one that is carried an object. */
    private Conflict.Kind kind(Conflict.Kind ofWords) {
      return switch (left.point().role()) {
        case PLACE, GOAL, SOURCE -> ofWords == Conflict.Kind.OBJECT ? Conflict.Kind.PLACE : ofWords;
        case PATIENT, AGENT ->
            ofWords == Conflict.Kind.PLACE || ofWords == Conflict.Kind.MANNER
                ? Conflict.Kind.OBJECT
                : ofWords;
        case MEANS -> ofWords == Conflict.Kind.OBJECT ? Conflict.Kind.MANNER : ofWords;
        case ADVERB, QUALITY, OF, OTHER, PREDICATE -> ofWords;
      };
    }
  }

  List<Difference> differences(ClausePair pair) {
    boolean comparable =
        pair.probability() >= ClausePair.LIKELY
            && isStated(pair.left())
            && isStated(pair.right())
            && pair.left().factuality().polarity() == pair.right().factuality().polarity();
    if (!comparable) {
      return List.of();
    }
    List<Pair> points =
        points(slots(pair.leftArticle(), pair.left()), slots(pair.rightArticle(), pair.right()));
    List<Difference> found = new ArrayList<>();
    for (Pair point : points) {
      difference(pair, point, points).ifPresent(found::add);
    }
    return found.size() == 1 ? found : List.of();
  }

  private static boolean isStated(Claim claim) {
    return claim.kind() == Claim.Kind.STATEMENT
        && claim.factuality().certainty() != Certainty.DENIED;
  }

  private List<Slot> slots(AnnotatedArticle article, Claim claim) {
    return read.computeIfAbsent(claim, one -> SlotReader.slots(article, one, roster));
  }

  private static List<Pair> points(List<Slot> lefts, List<Slot> rights) {
    List<Pair> points = new ArrayList<>();
    for (Slot left : lefts) {
      rights.stream()
          .filter(right -> right.point().equals(left.point()))
          .map(right -> new Pair(left, right))
          .forEach(points::add);
    }
    return points;
  }

  private Optional<Difference> difference(ClausePair pair, Pair point, List<Pair> points) {
    if (!isAnchored(pair, point, points)) {
      return Optional.empty();
    }
    return byWords(pair, point).or(() -> byNames(pair, point));
  }

  /**
   * Whether the predicates are alike, who or what it is about agrees, and no other doer, receiver
   * or thing differs.
   */
  private static boolean isAnchored(ClausePair pair, Pair point, List<Pair> points) {
    boolean alike = VerbSynonyms.alike(pair.left().lemma(), pair.right().lemma());
    if (point.left().point().isOf(Role.QUALITY)) {
      return alike && point.agrees();
    }
    List<Pair> core =
        points.stream()
            .filter(one -> one.isCore() && !one.left().point().equals(point.left().point()))
            .toList();
    Set<Point> agreeing =
        core.stream()
            .filter(Pair::agrees)
            .map(one -> one.left().point())
            .collect(Collectors.toSet());
    return !agreeing.isEmpty()
        && core.stream().allMatch(one -> agreeing.contains(one.left().point()))
        && (alike || point.left().point().isOf(Role.PREDICATE));
  }

  private static Optional<Difference> byWords(ClausePair pair, Pair point) {
    return point
        .contrast()
        .map(kind ->
            difference(
                pair,
                point,
                kind,
                Verdict.CONFLICT,
                new Reason(Rule.EXCLUSIVE_WORDS, "no more than one can be true")));
  }

  private Optional<Difference> byNames(ClausePair pair, Pair point) {
    boolean alone =
        isAlone(pair.leftArticle(), point.left()) && isAlone(pair.rightArticle(), point.right());
    if (pair.probability() < LEAST_FOR_NAMES || point.agrees() || !alone) {
      return Optional.empty();
    }
    return point
        .left()
        .entity()
        .flatMap(
            left -> point.right().entity().flatMap(right -> byNames(pair, point, left, right)));
  }

  private Optional<Difference> byNames(
      ClausePair pair, Pair point, StoryEntity left, StoryEntity right) {
    if (left.type() == EntityType.PLACE && right.type() == EntityType.PLACE) {
      return byPlaces(pair, point, left, right);
    }
    boolean deed =
        ACTORS.contains(left.type())
            && left.type() == right.type()
            && point.isCore()
            && !REPEATABLE.contains(pair.left().lemma())
            && !REPEATABLE.contains(pair.right().lemma());
    return deed
            && isNamed(pair.leftArticle(), point.left())
            && isNamed(pair.rightArticle(), point.right())
            && Collections.disjoint(left.names(), right.names())
            && !names(pair.leftArticle(), right)
            && !names(pair.rightArticle(), left)
        ? Optional.of(
            difference(
                pair, point, Conflict.Kind.PARTICIPANT, Verdict.CONFLICT, reason(point.left())))
        : Optional.empty();
  }

  private static Reason reason(Slot slot) {
    String role = slot.point().role().name().toLowerCase(Locale.ROOT);
    return new Reason(Rule.NAMES, role, "each names another as " + role);
  }

  private Optional<Difference> byPlaces(
      ClausePair pair, Pair point, StoryEntity left, StoryEntity right) {
    PlaceRelations.Relation relation = PlaceRelations.relation(left, right);
    boolean otherEvent =
        names(pair.leftArticle(), right)
            || names(pair.rightArticle(), left)
            || differInAmount(
                pair.leftArticle(), pair.left().span(), pair.rightArticle(), pair.right().span());
    if (relation == PlaceRelations.Relation.APART && otherEvent) {
      return Optional.empty();
    }
    return switch (relation) {
      case HOLDS ->
          Optional.of(
              difference(
                  pair,
                  point,
                  Conflict.Kind.PLACE,
                  Verdict.GRANULARITY,
                  new Reason(Rule.PLACE_WITHIN, "one place lies in the other")));
      case APART ->
          Optional.of(
              difference(
                  pair,
                  point,
                  Conflict.Kind.PLACE,
                  Verdict.CONFLICT,
                  new Reason(Rule.PLACES_APART, "the places lie far from each other")));
      case UNKNOWN -> Optional.empty();
    };
  }

  /** Another number of the same, as at another place, is of another event. */
  static boolean differInAmount(
      AnnotatedArticle leftArticle, Span left, AnnotatedArticle rightArticle, Span right) {
    return amounts(leftArticle, left).stream()
        .anyMatch(one ->
            amounts(rightArticle, right).stream()
                .anyMatch(other -> one.disjoint(other).orElse(false)));
  }

  private static List<Quantity> amounts(AnnotatedArticle article, Span span) {
    return article.within(span).quantities();
  }

  private static boolean isNamed(AnnotatedArticle article, Slot slot) {
    return Character.isUpperCase(article.words(slot.span()).charAt(0))
        && !article.isQuoted(slot.span());
  }

  /** "Orme and Kord" did it together; "Rome, Paris and Berlin" are visited all. */
  private static boolean isAlone(AnnotatedArticle article, Slot slot) {
    return isAlone(article, slot.span());
  }

  /** Whether nothing is joined to the words at {@code span} by a comma or "and". */
  static boolean isAlone(AnnotatedArticle article, Span span) {
    String text = article.article().text();
    int start = span.start();
    int end = span.end();
    String before = text.substring(Math.max(0, start - ROOM_FOR_AND), start);
    String after = text.substring(end, Math.min(text.length(), end + ROOM_FOR_AND));
    return !before.endsWith(" and ")
        && !before.endsWith(", ")
        && !after.startsWith(" and ")
        && !after.startsWith(", ")
        && !article.words(span).contains(" and ");
  }

  private static boolean names(AnnotatedArticle article, StoryEntity entity) {
    return entity.mentions().stream()
        .filter(one -> one.form() == Mention.Form.NAME)
        .anyMatch(one -> one.citation().article().equals(article.article().id()));
  }

  private static Difference difference(
      ClausePair pair, Pair point, Conflict.Kind kind, Verdict verdict, Reason reason) {
    return new Difference(
        kind,
        verdict,
        side(pair.leftArticle(), point.left()),
        side(pair.rightArticle(), point.right()),
        reason);
  }

  private static Difference.Side side(AnnotatedArticle article, Slot slot) {
    EntityId named = slot.named();
    return named != null
        ? Difference.Side.naming(article, slot.span(), named)
        : Difference.Side.of(article, slot.span(), String.join(" ", new TreeSet<>(slot.words())));
  }
}
