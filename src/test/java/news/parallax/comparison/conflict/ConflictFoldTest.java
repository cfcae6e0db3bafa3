package news.parallax.comparison.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quantity;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Kind;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Difference.Side;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.EntityType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ConflictFoldTest {
  private static final Roster NOBODY = new Roster(List.of(), Map.of());

  /** Articles a1 to a9. */
  private static Dossier story(Roster roster) {
    String[] texts = new String[9];
    Arrays.fill(texts, "Rain.");
    return new Dossier(InventedStory.of(texts).articles(), roster);
  }

  @Test
  void gathersWhatSharesAPlaceAndWhatSharesReasonAndValues() {
    List<Difference> differences =
        List.of(
            toll(side(1, 0, "two"), side(2, 0, "three"), "killed"),
            toll(side(1, 0, "two"), side(3, 0, "three"), "killed"),
            toll(side(4, 0, "two"), side(5, 0, "three"), "killed"),
            toll(side(4, 50, "two"), side(5, 50, "three"), "hurt"));

    assertThat(read(differences))
        .isEqualTo(
            """
            NUMBER CONFLICT two [a1, a4] / three [a2, a3, a5]: tolls differ
            NUMBER CONFLICT two [a4] / three [a5]: tolls differ
            """);
  }

  @Test
  void keepsApartValuesThatOnlyTheSenseSetsAgainstEachOther() {
    List<Difference> differences =
        List.of(
            valued(side(1, 0, "two"), side(2, 0, "three"), 0.5),
            valued(side(3, 0, "two"), side(4, 0, "three"), 0.5));

    assertThat(conflicts(differences)).hasSize(2);
  }

  @Test
  void saysTheSameInWhateverOrderTheDifferencesCome() {
    List<Difference> differences =
        new ArrayList<>(
            List.of(
                toll(side(1, 0, "two"), side(2, 0, "three"), "killed"),
                valued(side(1, 0, "two"), side(3, 0, "four"), 0.6),
                valued(side(2, 0, "three"), side(3, 0, "four"), 0.7),
                difference(
                    Verdict.GRANULARITY, Rule.COARSER, side(4, 0, "some"), side(5, 0, "ten")),
                difference(Verdict.UPDATE, Rule.OFFSETS, side(4, 90, "1"), side(5, 90, "2"))));
    String before = read(differences);
    Random random = new Random(7);

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(differences, random);
      assertThat(read(differences)).isEqualTo(before);
    }
  }

  @Test
  void givesTheReasonOfTheTellingRuleAndOfTheLikestWords() {
    Explanation why =
        conflicts(
                List.of(
                    valued(side(1, 0, "two"), side(2, 0, "three"), 0.6),
                    valued(side(2, 0, "three"), side(3, 0, "four"), 0.7),
                    toll(side(1, 0, "two"), side(3, 0, "four"), "killed")))
            .getFirst()
            .why();

    assertThat(why.rule()).isEqualTo("number-differs");
    assertThat(why.because()).isEqualTo("tolls differ");
    assertThat(why.steps().stream().map(Explanation::because))
        .containsExactly("tolls differ", "told alike 0.7", "told alike 0.6");
    assertThat(why.steps().getFirst().evidence()).containsExactly(place(1, 0), place(3, 0));
  }

  @Test
  void letsTwoThatCannotBothBeRightOutweighAnUpdate() {
    List<Difference> differences =
        List.of(
            difference(Verdict.UPDATE, Rule.TOLLS, side(1, 0, "two"), side(2, 0, "three")),
            difference(Verdict.CONFLICT, Rule.VALUES, side(1, 0, "two"), side(3, 0, "four")));

    assertThat(conflicts(differences).getFirst().verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void dropsWhatCanBothBeTrueWhereATrueConflictStands() {
    Difference open = toll(side(1, 0, "two"), side(2, 0, "three"), "killed");
    Difference beside =
        difference(Verdict.GRANULARITY, Rule.COARSER, side(1, 0, "two"), side(3, 0, "some"));
    Difference apart =
        difference(Verdict.GRANULARITY, Rule.COARSER, side(1, 50, "ten"), side(3, 50, "dozens"));

    assertThat(read(List.of(beside, apart, open)))
        .isEqualTo(
            """
            NUMBER CONFLICT two [a1] / three [a2]: tolls differ
            NUMBER GRANULARITY ten [a1] / dozens [a3]: COARSER
            """);
  }

  @Test
  void findsNoConflictBetweenPrintsOfOneTextButBetweenReadingsOfOneStatement() {
    List<Difference> one = List.of(toll(side(1, 0, "two"), side(2, 0, "three"), "killed"));

    assertThat(fold(Origin.Kind.AGENCY, "o1").conflicts(one)).isEmpty();
    assertThat(fold(Origin.Kind.STATEMENT, "o1").conflicts(one)).hasSize(1);
  }

  @Test
  void keepsWhatTheSourcesOfOneArticleDifferOn() {
    List<Difference> one =
        List.of(difference(Verdict.CONFLICT, Rule.ESTIMATES, side(1, 0, "60"), side(1, 50, "20")));

    assertThat(fold(Origin.Kind.OWN, "o1").conflicts(one)).hasSize(1);
  }

  @Test
  void takesTwoNamesOfOneForOneValue() {
    EntityId short2 = new EntityId("a2.e1");
    EntityId full3 = new EntityId("a3.e1");
    EntityId other1 = new EntityId("a1.e1");
    Roster roster =
        new Roster(
            List.of(entity("e1"), entity("e2")),
            Map.of(
                other1, new EntityId("e1"), short2, new EntityId("e2"), full3, new EntityId("e2")));
    List<Difference> differences =
        List.of(
            named(naming(1, "Kord", other1), naming(2, "Orme", short2)),
            named(naming(1, "Kord", other1), naming(3, "Mara Orme", full3)));

    assertThat(lines(new ConflictFold(eachItsOwn(), story(roster)).conflicts(differences)))
        .isEqualTo("PARTICIPANT CONFLICT Kord [a1] / Orme [a2, a3]: NAMES\n");
  }

  @Test
  void putsAmountsThatOneValueFitsOnOneSide() {
    Side two = amount(1, "two", 2, 2);
    Side few = amount(2, "about two", 1, 3);
    Side nine = amount(3, "nine", 9, 9);

    assertThat(
            read(
                List.of(
                    difference(Verdict.CONFLICT, Rule.TOLLS, two, nine),
                    difference(Verdict.CONFLICT, Rule.TOLLS, few, nine))))
        .isEqualTo("NUMBER CONFLICT two [a1, a2] / nine [a3]: TOLLS\n");
  }

  private static Side amount(int article, String reading, int least, int most) {
    Quantity quantity =
        new Quantity(
            new Span(0, 3),
            BigDecimal.valueOf(least),
            BigDecimal.valueOf(most),
            "person",
            least == most ? Quantity.Precision.EXACT : Quantity.Precision.APPROXIMATE,
            null,
            Explanation.of("made-by-hand", "so that the case is clear"));
    return new Side(place(article, 0), reading, least + ".." + most, null, quantity);
  }

  private static Side naming(int article, String reading, EntityId entity) {
    return new Side(place(article, 0), reading, entity.value(), entity, null);
  }

  private static StoryEntity entity(String id) {
    Explanation why = Explanation.of("made-by-hand", "so that the case is clear");
    return new StoryEntity(
        new EntityId(id),
        EntityType.PERSON,
        id,
        List.of(id),
        List.of(),
        List.of(),
        null,
        why,
        null);
  }

  private static Difference named(Side left, Side right) {
    return new Difference(
        Kind.PARTICIPANT,
        Verdict.CONFLICT,
        left,
        right,
        new Reason(Rule.STANCES, "agent", "NAMES"));
  }

  private static Difference toll(Side left, Side right, String kind) {
    return new Difference(
        Kind.NUMBER, Verdict.CONFLICT, left, right, new Reason(Rule.TOLLS, kind, "tolls differ"));
  }

  private static Difference valued(Side left, Side right, double weight) {
    Reason reason = new Reason(Rule.VALUES, "", weight, "told alike " + weight);
    return new Difference(Kind.NUMBER, Verdict.CONFLICT, left, right, reason);
  }

  private static Difference difference(Verdict verdict, Rule rule, Side left, Side right) {
    return new Difference(Kind.NUMBER, verdict, left, right, new Reason(rule, rule.name()));
  }

  private static Side side(int article, int start, String value) {
    return new Side(place(article, start), value, value);
  }

  private static Citation place(int article, int start) {
    return new Citation(new ArticleId("a" + article), new Span(start, start + 3));
  }

  private static String read(List<Difference> differences) {
    return lines(conflicts(differences));
  }

  private static List<Conflict> conflicts(List<Difference> differences) {
    return new ConflictFold(eachItsOwn(), story(NOBODY)).conflicts(differences);
  }

  private static String lines(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(one ->
            "%s %s %s: %s\n"
                .formatted(
                    one.kind(),
                    one.verdict(),
                    one.positions().stream()
                        .map(ConflictFoldTest::line)
                        .collect(Collectors.joining(" / ")),
                    one.why().because()))
        .collect(Collectors.joining());
  }

  private static String line(Conflict.Position position) {
    return position.reading()
        + " "
        + position.reports().stream().map(one -> one.article().value()).toList();
  }

  private static ConflictFold fold(Origin.Kind kind, String id) {
    return new ConflictFold(InventedOrigins.of(kind, id), story(NOBODY));
  }

  private static Origins eachItsOwn() {
    return InventedOrigins.of(Origin.Kind.OWN, "");
  }
}
