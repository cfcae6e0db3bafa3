package news.parallax.comparison.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Position;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.ClauseMatcher;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.comparison.quote.QuoteComparer;
import news.parallax.engine.ReportedStory;
import news.parallax.engine.ReportedStory.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ConflictFinderTest {
  @Test
  void comparesNumbersAsIntervals() {
    assertThat(
            conflicts(
                """
                Rescuers pulled 43 people from the river. | Rescuers pulled more than 40 people from the river.
                The explosion killed 12 miners in Lisbon. | The blast in Lisbon killed 17 miners.
                Nearly 750 soldiers left the base. | About 750 soldiers left the base.
                Food prices rose 18 percent in Norland. | Food prices in Norland rose by 18%.
                Food prices rose 18 percent in Norland. | Food prices in Norland rose by 23%.
                """))
        .isEqualTo(
            """
            NUMBER GRANULARITY 43 / more than 40
            NUMBER CONFLICT 12 / 17
            none
            none
            NUMBER CONFLICT 18 percent / 23%
            """);
  }

  @Test
  void comparesOnlyWhatIsSaidOfTheSamePlaceAndActor() {
    assertThat(
            conflicts(
                """
                Police arrested 12 protesters in Lisbon. | Police arrested 17 protesters in Madrid.
                Police arrested 12 protesters in Lisbon. | Police arrested 17 protesters outside the museum.
                France lost 12 ships in the battle. | Spain lost 17 ships in the battle.
                The guard fired at the crowd in Lisbon. | The guard never fired at the crowd in Madrid.
                """))
        .isEqualTo(
            """
            NUMBER DIFFERENT_REFERENT 12 / 17
            NUMBER CONFLICT 12 / 17
            NUMBER DIFFERENT_REFERENT 12 / 17
            none
            """);
  }

  @Test
  void comparesHowLongSomethingLasted() {
    assertThat(
            conflicts(
                """
                The talks in Harl lasted more than four hours. | The talks in Harl lasted about five hours.
                The talks in Harl lasted more than four hours. | The talks in Harl lasted for nearly five hours.
                The talks in Harl lasted five hours. | The talks in Harl ended after two hours.
                The talks in Harl lasted more than four hours. | The talks in Harl ended three hours after the storm struck.
                """))
        .isEqualTo(
            """
            DURATION CONFLICT more than four hours / about five hours
            DURATION GRANULARITY more than four hours / nearly five hours
            DURATION CONFLICT five hours / two hours
            none
            """);
  }

  @Test
  void readsOneCountInManyForms() {
    assertThat(
            conflicts(
                """
                A bus fell into the river at Harl, killing two people. | Three people died when a bus fell into the river at Harl.
                A bus fell into the river at Harl, killing two people. | The number of people killed when a bus fell into the river at Harl rose to three.
                At least two people were killed when a bus fell into the river at Harl. | A bus fell into the river at Harl, killing at least five people.
                A bus fell into the river at Harl, injuring scores of people. | A bus fell into the river at Harl and 90 people were injured.
                A bus fell into the river at Harl, killing nine people. | Two officers were killed when a bus fell into the river at Harl.
                A bus fell into the river at Harl, killing two people. | In 1987 a bus fell into the river at Harl, killing nine people.
                """))
        .isEqualTo(
            """
            NUMBER CONFLICT two / Three
            NUMBER UPDATE two / three
            NUMBER UPDATE At least two / at least five
            NUMBER GRANULARITY scores / 90
            none
            none
            """);
  }

  @Test
  void comparesEachPointOfTwoLikeClauses() {
    assertThat(
            conflicts(
                """
                The delegation from Harl travelled to Lisbon by train on Friday. | The delegation from Harl travelled to Lisbon by plane on Friday.
                The mayor handed the retiring ferry captain a gold watch at the ceremony. | The mayor handed the retiring ferry captain a silver ring at the ceremony.
                The drone hit a warehouse in the port of Harl overnight. | The drone hit a school in the port of Harl overnight.
                The theft at the museum was discovered by a cleaner on Monday. | The theft at the museum was discovered by a guard on Monday.
                The body was found in the kitchen of the farm, police said. | The body was found in the cellar of the farm, police said.
                Orme strangled the shopkeeper with a scarf, prosecutors in Harl said. | Orme stabbed the shopkeeper, prosecutors in Harl said.
                The suspect was arrested in Marseille on Tuesday after a chase. | The suspect was arrested in Rennes on Tuesday after a chase.
                The suspect was arrested in Marseille on Tuesday after a chase. | The suspect was arrested in France on Tuesday after a chase.
                The minister will visit Rome, Paris and Berlin next week. | The minister will visit Paris and Berlin next week.
                Mara Orme criticised the new bridge at Harl. | Stefan Kord criticised the new bridge at Harl.
                """))
        .isEqualTo(
            """
            MANNER CONFLICT by train / by plane
            OBJECT CONFLICT a gold watch / a silver ring
            OBJECT CONFLICT a warehouse / a school
            PARTICIPANT CONFLICT by a cleaner / by a guard
            PLACE CONFLICT in the kitchen / in the cellar
            MANNER CONFLICT strangled / stabbed
            none
            PLACE GRANULARITY in Marseille / in France
            none
            none
            """);
  }

  @Test
  void comparesValuesToldInOtherWords() {
    assertThat(
            conflicts(
                """
                The museum in Harl will open its doors again on 3 May. | After years of work the museum in Harl opens on 17 May.
                The tanker met a second ship off Harl on 19 May. | Pictures show two ships side by side off Harl on 11 May.
                The concert in the park of Harl will take place on Saturday. | The concert in the park has been postponed to Sunday.
                The hearing in the case of Mara Orme is set for 9 June. | The trial of Mara Orme begins on 30 June.
                """))
        .isEqualTo(
            """
            DATE CONFLICT 3 May / 17 May
            none
            DATE UPDATE Saturday / Sunday
            none
            """);
  }

  @Test
  void takesALaterCountForAnUpdate() {
    LocalDate next = ReportedStory.DAY.plusDays(1);
    Dossier dossier =
        ReportedStory.of(
            List.of(
                new Report(ReportedStory.DAY, "The blast killed 12 miners in Lisbon."),
                new Report(next, "The blast in Lisbon killed 17 miners.")));

    assertThat(conflicts(dossier, new EachItsOwn())).isEqualTo("NUMBER UPDATE 12 / 17");
  }

  @Test
  void findsConflictsWithinOneOrigin() {
    Dossier dossier =
        ReportedStory.of(
            "The blast killed 12 miners in Lisbon.", "The blast in Lisbon killed 17 miners.");

    assertThat(conflicts(dossier, new AllOne())).isEqualTo("NUMBER CONFLICT 12 / 17");
  }

  @Test
  void explainsWhatDiffers() {
    Dossier dossier =
        ReportedStory.of(
            "The blast killed 12 miners in Lisbon.", "The blast in Lisbon killed 17 miners.");

    Explanation why = found(dossier, new EachItsOwn()).getFirst().why();

    assertThat(why.rule()).isEqualTo("number-differs");
    assertThat(why.because())
        .isEqualTo(
            "no one number of those killed fits both; neither report is known to be the later");
    assertThat(why.steps().getFirst().evidence().stream().map(dossier::words))
        .containsExactly("12", "17");
  }

  /** One line for each line of {@code pairs}, two reports of one sentence. */
  private static String conflicts(String pairs) {
    return pairs
        .lines()
        .map(line -> conflicts(ReportedStory.of(line.split(" \\| ", -1)), new EachItsOwn()) + "\n")
        .collect(Collectors.joining());
  }

  private static String conflicts(Dossier dossier, Origins origins) {
    Dossier placed =
        new Dossier(dossier.articles(), PlaceFinder.placed(dossier.roster(), dossier.articles()));
    String found =
        found(placed, origins).stream()
            .map(ConflictFinderTest::line)
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "none" : found;
  }

  private static List<Conflict> found(Dossier dossier, Origins origins) {
    List<Difference> differences = new ArrayList<>();
    DifferenceFinder finder = new DifferenceFinder(EnglishModels.sense(), PointJudge.SILENT);
    ClauseMatcher matcher = new ClauseMatcher(EnglishModels.embedder(), ClauseJudge.SILENT);
    QuoteComparer quotes = new QuoteComparer(EnglishModels.sense());
    for (Dossier two : pairs(dossier)) {
      List<ClausePair> clauses = ClauseMatcher.pairs(two, matcher.matches(two));
      QuoteLedger ledger = QuoteComparer.ledger(two, quotes.matches(two));
      differences.addAll(finder.between(two, clauses, ledger));
    }
    dossier.articles().forEach(article -> differences.addAll(finder.within(article)));
    return new ConflictFold(origins, dossier).conflicts(differences);
  }

  private static List<Dossier> pairs(Dossier dossier) {
    List<AnnotatedArticle> articles = dossier.articles();
    List<Dossier> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (AnnotatedArticle other : articles.subList(i + 1, articles.size())) {
        pairs.add(new Dossier(List.of(articles.get(i), other), dossier.roster()));
      }
    }
    return pairs;
  }

  private static String line(Conflict conflict) {
    String readings =
        conflict.positions().stream().map(Position::reading).collect(Collectors.joining(" / "));
    return "%s %s %s".formatted(conflict.kind(), conflict.verdict(), readings);
  }

  private static Origin origin(String id) {
    Explanation why = Explanation.of("made-by-hand", "so that the case is clear");
    return new Origin(id, Origin.Kind.OWN, id, List.of(), why);
  }

  /** Every article reports for itself. */
  private static final class EachItsOwn implements Origins {
    @Override
    public List<Origin> all() {
      return List.of();
    }

    @Override
    public Origin of(Citation citation) {
      return origin(citation.article().value());
    }
  }

  /** All articles print one text. */
  private static final class AllOne implements Origins {
    @Override
    public List<Origin> all() {
      return List.of();
    }

    @Override
    public Origin of(Citation citation) {
      return origin("o1");
    }
  }
}
