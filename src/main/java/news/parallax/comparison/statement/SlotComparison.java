package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Factuality.Certainty;
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
import news.parallax.knowledge.name.EntityType;

/**
 * Compares two clauses of like predicate point by point. They differ when one point alone holds
 * words that exclude the other side's, or a place within the other side's, and another agrees.
 */
final class SlotComparison {
  /** In characters: " and ". */
  private static final int ROOM_FOR_AND = 5;

  private static final Set<Role> CORE = EnumSet.of(Role.AGENT, Role.PATIENT, Role.GOAL);
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

  private static Optional<Difference> difference(ClausePair pair, Pair point, List<Pair> points) {
    if (!isAnchored(pair, point, points)) {
      return Optional.empty();
    }
    return byWords(pair, point).or(() -> byPlaces(pair, point));
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

  private static Optional<Difference> byPlaces(ClausePair pair, Pair point) {
    boolean alone =
        isAlone(pair.leftArticle(), point.left()) && isAlone(pair.rightArticle(), point.right());
    return point
        .left()
        .entity()
        .filter(left -> alone && !point.agrees())
        .filter(left -> point.right().entity().filter(right -> isWithin(left, right)).isPresent())
        .map(left ->
            difference(
                pair,
                point,
                Conflict.Kind.PLACE,
                Verdict.GRANULARITY,
                new Reason(Rule.PLACE_WITHIN, "one place lies in the other")));
  }

  private static boolean isWithin(StoryEntity one, StoryEntity other) {
    return one.type() == EntityType.PLACE
        && other.type() == EntityType.PLACE
        && PlaceRelations.holds(one, other);
  }

  /** "Orme and Kord" did it together; "Rome, Paris and Berlin" are visited all. */
  private static boolean isAlone(AnnotatedArticle article, Slot slot) {
    Span span = slot.span();
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
