package news.parallax.comparison.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quantity;
import news.parallax.comparison.alignment.ClauseFrame.Party;
import news.parallax.comparison.alignment.FrameSlot.Agreement;
import org.jspecify.annotations.Nullable;

/** Where two frames say the same, where they say other things and where one says nothing. */
final class FrameComparison {
  private final ClauseFrame left;
  private final ClauseFrame right;
  private final Identities identities;

  FrameComparison(ClauseFrame left, ClauseFrame right, Identities identities) {
    this.left = left;
    this.right = right;
    this.identities = identities;
  }

  /** What both say of {@code slot}. */
  Agreement of(FrameSlot slot) {
    return switch (slot) {
      case DOER -> parties(left.doer(), right.doer());
      case OBJECT -> parties(left.object(), right.object());
      case NAMES -> names();
      case TIME -> times();
      case PLACE -> places();
      case NUMBER -> amounts();
      case STAGE -> stage();
      case POLARITY ->
          agreement(left.event().factuality().polarity() == right.event().factuality().polarity());
      case SPEAKER -> entities(left.speaker(), right.speaker());
    };
  }

  /** All slots that both fill. */
  Map<FrameSlot, Agreement> filled() {
    Map<FrameSlot, Agreement> filled = new EnumMap<>(FrameSlot.class);
    for (FrameSlot slot : FrameSlot.values()) {
      Agreement agreement = of(slot);
      if (agreement != Agreement.OPEN) {
        filled.put(slot, agreement);
      }
    }
    return filled;
  }

  /** Things that nobody names agree by their noun; another noun may mean the same thing. */
  private Agreement parties(@Nullable Party one, @Nullable Party other) {
    if (one == null || other == null) {
      return Agreement.OPEN;
    }
    if (one.entity() == null && other.entity() == null) {
      return one.head().equals(other.head()) ? Agreement.AGREES : Agreement.OPEN;
    }
    return entities(one.entity(), other.entity());
  }

  private Agreement entities(@Nullable EntityId one, @Nullable EntityId other) {
    if (one == null || other == null) {
      return Agreement.OPEN;
    }
    if (identities.areOne(one, other)) {
      return Agreement.AGREES;
    }
    return identities.areOthers(one, other) ? Agreement.DIFFERS : Agreement.OPEN;
  }

  /** They differ when each names somebody and nobody of the one may be somebody of the other. */
  private Agreement names() {
    Set<EntityId> ours = left.named();
    Set<EntityId> theirs = right.named();
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Agreement.OPEN;
    }
    if (pairs(ours, theirs).anyMatch(pair -> identities.areOne(pair.one, pair.other))) {
      return Agreement.AGREES;
    }
    boolean others =
        pairs(ours, theirs).allMatch(pair -> identities.areOthers(pair.one, pair.other));
    return others ? Agreement.DIFFERS : Agreement.OPEN;
  }

  private Agreement times() {
    if (left.times().isEmpty() || right.times().isEmpty()) {
      return Agreement.OPEN;
    }
    boolean meet =
        left.times().stream().anyMatch(one -> right.times().stream().anyMatch(one::overlaps));
    return agreement(meet);
  }

  private Agreement places() {
    if (left.places().isEmpty() || right.places().isEmpty()) {
      return Agreement.OPEN;
    }
    if (pairs(left.places(), right.places())
        .anyMatch(pair -> identities.areOne(pair.one, pair.other))) {
      return Agreement.AGREES;
    }
    boolean apart =
        pairs(left.places(), right.places())
            .allMatch(pair -> identities.areApart(pair.one, pair.other));
    return apart ? Agreement.DIFFERS : Agreement.OPEN;
  }

  /**
   * Amounts of one thing; what one of them adds says nothing of the other. They differ where no
   * amount of something that both count fits: other delegates with an equal share of all differ.
   */
  private Agreement amounts() {
    Agreement found = Agreement.OPEN;
    for (Quantity one : left.amounts()) {
      List<Quantity> others = right.amounts().stream().filter(one::comparable).toList();
      if (!others.isEmpty()) {
        if (left.amounts().stream().filter(one::comparable).noneMatch(our -> fits(our, others))) {
          return Agreement.DIFFERS;
        }
        found = Agreement.AGREES;
      }
    }
    return found;
  }

  private static boolean fits(Quantity one, List<Quantity> others) {
    return others.stream().anyMatch(other -> !one.disjoint(other).orElse(false));
  }

  /** What is yet to come is not done. */
  private Agreement stage() {
    boolean coming = left.event().tense().isComing() == right.event().tense().isComing();
    return agreement(coming && left.event().stage().fits(right.event().stage()));
  }

  private static Agreement agreement(boolean agrees) {
    return agrees ? Agreement.AGREES : Agreement.DIFFERS;
  }

  private record Pair(EntityId one, EntityId other) {}

  private static Stream<Pair> pairs(Set<EntityId> ours, Set<EntityId> theirs) {
    return ours.stream().flatMap(one -> theirs.stream().map(other -> new Pair(one, other)));
  }
}
