package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Factuality;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.syntax.Stage;
import news.parallax.annotation.syntax.Tense;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.alignment.ClauseFrame.Event;
import news.parallax.comparison.alignment.ClauseFrame.Party;
import news.parallax.comparison.alignment.FrameSlot.Agreement;
import news.parallax.knowledge.name.EntityType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameComparisonTest {
  private static final EntityId RUIZ = new EntityId("e1");
  private static final EntityId OTHER_RUIZ = new EntityId("e2");
  private static final EntityId HOLM = new EntityId("e3");
  private static final EntityId CAPITAL = new EntityId("e4");
  private static final EntityId STATE = new EntityId("e5");
  private static final Identities IDENTITIES =
      new Identities(
          new Roster(
              List.of(
                  entity(RUIZ, EntityType.PERSON, "Ana Ruiz", null),
                  entity(OTHER_RUIZ, EntityType.PERSON, "Ana M. Ruiz", null),
                  entity(HOLM, EntityType.PERSON, "Per Holm", null),
                  entity(CAPITAL, EntityType.PLACE, "Lomas", STATE),
                  entity(STATE, EntityType.PLACE, "Lomasia", null)),
              Map.of()));

  @Test
  void findsOtherDoersWhereNoOneCanBeBoth() {
    assertThat(doers(party(RUIZ), party(RUIZ))).isEqualTo(Agreement.AGREES);
    assertThat(doers(party(RUIZ), party(HOLM))).isEqualTo(Agreement.DIFFERS);
    assertThat(doers(party(RUIZ), party(OTHER_RUIZ))).isEqualTo(Agreement.OPEN);
    assertThat(doers(party(CAPITAL), party(STATE))).isEqualTo(Agreement.AGREES);
  }

  @Test
  void letsAnotherNounMeanTheSameThing() {
    assertThat(doers(new Party("storm", null), new Party("storm", null)))
        .isEqualTo(Agreement.AGREES);
    assertThat(doers(new Party("storm", null), new Party("gale", null))).isEqualTo(Agreement.OPEN);
    assertThat(doers(new Party("mayor", null), party(RUIZ))).isEqualTo(Agreement.OPEN);
    assertThat(doers(null, party(RUIZ))).isEqualTo(Agreement.OPEN);
  }

  @Test
  void findsNobodyInCommonOnlyAmongAllThatAreNamed() {
    assertThat(compared(named(RUIZ), named(HOLM)).of(FrameSlot.NAMES)).isEqualTo(Agreement.DIFFERS);
    assertThat(compared(named(RUIZ, HOLM), named(HOLM)).of(FrameSlot.NAMES))
        .isEqualTo(Agreement.AGREES);
    assertThat(compared(named(RUIZ), named(OTHER_RUIZ)).of(FrameSlot.NAMES))
        .isEqualTo(Agreement.OPEN);
  }

  @Test
  void letsTimesThatMeetAgree() {
    assertThat(times(day(11, 1), day(11, 1))).isEqualTo(Agreement.AGREES);
    assertThat(times(day(11, 1), day(1, 31))).isEqualTo(Agreement.AGREES);
    assertThat(times(day(11, 1), day(12, 1))).isEqualTo(Agreement.DIFFERS);
  }

  @Test
  void comparesAmountsOfOneThingAlone() {
    assertThat(amounts(amount(3, "ship"), amount(5, "ship"))).isEqualTo(Agreement.DIFFERS);
    assertThat(amounts(amount(3, "ship"), amount(3, "ship"))).isEqualTo(Agreement.AGREES);
    assertThat(amounts(amount(3, "ship"), amount(5, "sailor"))).isEqualTo(Agreement.OPEN);
  }

  @Test
  void amountsOfEachThingAreHeldAgainstEachOther() {
    Quantity share = amount(34, "percent");

    assertThat(amounts(List.of(amount(3, "ship"), share), List.of(amount(5, "ship"), share)))
        .isEqualTo(Agreement.DIFFERS);
    assertThat(amounts(List.of(amount(3, "ship"), amount(5, "ship")), List.of(amount(5, "ship"))))
        .isEqualTo(Agreement.AGREES);
  }

  @Test
  void holdsWhatIsToComeApartFromWhatIsDone() {
    assertThat(stages(event(Stage.TOLD, Tense.PAST), event(Stage.TOLD, Tense.FUTURE)))
        .isEqualTo(Agreement.DIFFERS);
    assertThat(stages(event(Stage.PLANNED, Tense.PAST), event(Stage.TOLD, Tense.PAST)))
        .isEqualTo(Agreement.DIFFERS);
    assertThat(stages(event(Stage.BEGUN, Tense.PAST), event(Stage.TOLD, Tense.PRESENT)))
        .isEqualTo(Agreement.AGREES);
  }

  @Test
  void saysInWordsWhatAgreesAndWhatDiffers() {
    ClauseFrame one =
        frame(party(RUIZ), Set.of(RUIZ), List.of(day(11, 1)), List.of(amount(3, "ship")));
    ClauseFrame other =
        frame(party(RUIZ), Set.of(RUIZ), List.of(day(11, 1)), List.of(amount(5, "ship")));

    assertThat(FrameWords.of(one, other, IDENTITIES))
        .containsExactly(
            "doer agrees (Ana Ruiz)",
            "time agrees (2031-03-11)",
            "number differs (3 ship / 5 ship)");
  }

  private static Agreement doers(@Nullable Party one, @Nullable Party other) {
    return compared(
            frame(one, Set.of(), List.of(), List.of()),
            frame(other, Set.of(), List.of(), List.of()))
        .of(FrameSlot.DOER);
  }

  private static Agreement times(TimeInterval one, TimeInterval other) {
    return compared(
            frame(null, Set.of(), List.of(one), List.of()),
            frame(null, Set.of(), List.of(other), List.of()))
        .of(FrameSlot.TIME);
  }

  private static Agreement amounts(Quantity one, Quantity other) {
    return amounts(List.of(one), List.of(other));
  }

  private static Agreement amounts(List<Quantity> ours, List<Quantity> theirs) {
    return compared(
            frame(null, Set.of(), List.of(), ours), frame(null, Set.of(), List.of(), theirs))
        .of(FrameSlot.NUMBER);
  }

  private static Agreement stages(Event one, Event other) {
    return compared(frame(one), frame(other)).of(FrameSlot.STAGE);
  }

  private static FrameComparison compared(ClauseFrame one, ClauseFrame other) {
    return new FrameComparison(one, other, IDENTITIES);
  }

  private static ClauseFrame named(EntityId... entities) {
    return frame(null, Set.of(entities), List.of(), List.of());
  }

  private static ClauseFrame frame(Event event) {
    return new ClauseFrame(event, null, null, Set.of(), Set.of(), List.of(), List.of(), null);
  }

  private static ClauseFrame frame(
      @Nullable Party doer, Set<EntityId> named, List<TimeInterval> times, List<Quantity> amounts) {
    Event event = event(Stage.TOLD, Tense.PAST);
    return new ClauseFrame(event, doer, null, named, Set.of(), times, amounts, null);
  }

  private static Event event(Stage stage, Tense tense) {
    Factuality sure = new Factuality(Factuality.Certainty.CERTAIN, Factuality.Polarity.POSITIVE);
    return new Event("close", stage, tense, sure);
  }

  private static Party party(EntityId entity) {
    return new Party("somebody", entity);
  }

  /** {@code days} from a day of March on. */
  private static TimeInterval day(int first, int days) {
    LocalDate start = LocalDate.of(2031, 3, first);
    return new TimeInterval(
        start.atStartOfDay(),
        start.plusDays(days).atStartOfDay(),
        days == 1 ? TimeInterval.Precision.DAY : TimeInterval.Precision.MONTH);
  }

  private static Quantity amount(int value, String unit) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Quantity(
        new Span(0, 1), number, number, unit, Quantity.Precision.EXACT, null, why());
  }

  private static StoryEntity entity(
      EntityId id, EntityType type, String name, @Nullable EntityId standsFor) {
    return new StoryEntity(
        id, type, name, List.of(name), List.of(), List.of(), standsFor, why(), null);
  }

  private static Explanation why() {
    return Explanation.of("made-by-hand", "so that the case is clear");
  }
}
