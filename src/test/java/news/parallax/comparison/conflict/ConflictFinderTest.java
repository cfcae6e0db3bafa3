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
import news.parallax.comparison.QuoteLedger;
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
  void takesNoPartForTheTotal() {
    assertThat(
            conflicts(
                """
                The storm sank 32 of 44 boats in Lisbon. | The storm in Lisbon sank 44 boats.
                The storm sank 32 of the 44 boats. | The storm sank 32 boats.
                Police arrested 12 men. | Police arrested 12 men and 17 women.
                """))
        .isEqualTo("none\nnone\nnone\n");
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
  void comparesOnlyWhatIsEquallySure() {
    assertThat(
            conflicts(
                """
                The fire may have killed 20 people in Lisbon. | The fire killed 12 people in Lisbon.
                The museum opened its new wing. | The museum may not open its new wing.
                """))
        .isEqualTo("none\nnone\n");
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
  void comparesHowLongOneEventCameBeforeAnother() {
    assertThat(
            conflicts(
                """
                The vote on the dam came hours after the minister resigned. | The minister resigned an hour before the vote on the dam.
                The minister resigned two hours after the vote. | The minister resigned two days after the vote.
                The minister resigned two hours after the vote. | The minister resigned hours after the vote.
                """))
        .isEqualTo(
            """
            TIME CONFLICT hours after / an hour before
            TIME CONFLICT two hours after / two days after
            none
            """);
  }

  @Test
  void comparesDatesOfTheSameVerb() {
    assertThat(
            conflicts(
                """
                The stadium roof collapsed on Friday. | The roof of the stadium collapsed on Saturday.
                The stadium roof collapsed on Friday. | The roof of the stadium collapsed on May 1.
                The stadium roof collapsed on Friday. | The roof of the stadium collapsed last week.
                The stadium roof collapsed on Friday. | The mayor said on Saturday that the stadium roof collapsed.
                The stadium roof collapsed on Friday. | The stadium roof collapsed, the mayor said on Saturday.
                """))
        .isEqualTo("DATE CONFLICT Friday / Saturday\nnone\nnone\nnone\nnone\n");
  }

  @Test
  void findsWhatOneStatesAndTheOtherNegates() {
    assertThat(
            conflicts(
                """
                The museum opened its new wing. | The museum did not open its new wing.
                The guard fired at the crowd in Lisbon. | The guard never fired at the crowd in Lisbon.
                The museum opened its new wing. | The museum closed its old wing.
                """))
        .isEqualTo(
            """
            MODALITY CONFLICT opened / did not open
            MODALITY CONFLICT fired / never fired
            none
            """);
  }

  @Test
  void tellsSpokenWordsFromWritten() {
    assertThat(
            conflicts(
                """
                “We will never sell the harbour to a foreign firm,” said Ana Orme. | “We will never sell the harbour to a foreign firm,” Ana Orme scribbled.
                “We will never sell the harbour to a foreign firm,” said Ana Orme. | “We will never sell the harbour to a foreign firm,” Ana Orme told the crowd.
                """))
        .isEqualTo("MANNER CONFLICT said Ana Orme / Ana Orme scribbled\nnone\n");
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
  void knowsFromTheAtlasThatTwoPlacesLieApart() {
    assertThat(
            conflicts(
                """
                The minister toured the dam 30 km north of Marseille. | Engineers emptied the dam in the rainy region of Brittany.
                The minister toured the dam 30 km north of Rennes. | Engineers emptied the dam in the rainy region of Brittany.
                The minister toured the dam 30 km north of Marseille. | Engineers emptied the lake in the rainy region of Brittany.
                """))
        .isEqualTo(
            "PLACE CONFLICT 30 km north of Marseille / in the rainy region of Brittany\nnone\nnone\n");
  }

  @Test
  void holdsNoneAgainstSome() {
    assertThat(
            conflicts(
                """
                A barge burned at Harl and two men were injured. | The mayor thanked the crew. No one was injured.
                A barge burned at Harl and two men were injured. | The mayor thanked the crew. No one else was injured.
                A barge burned at Harl, killing two men. | The mayor thanked the crew. There were no fatalities.
                """))
        .isEqualTo("NUMBER CONFLICT No one / two\nnone\nNUMBER CONFLICT no fatalities / two\n");
  }

  @Test
  void namesTwoWhoAreSaidToHaveDoneOneThing() {
    assertThat(
            conflicts(
                """
                Mara Orme steered the ferry onto the rocks at Harl. | Stefan Kord steered the ferry onto the rocks at Harl.
                Mara Orme steered the ferry onto the rocks at Harl. | Orme steered the ferry onto the rocks at Harl.
                """))
        .isEqualTo("PARTICIPANT CONFLICT Mara Orme / Stefan Kord\nnone\n");
  }

  @Test
  void knowsThatOnePersonHasOneAge() {
    assertThat(
            conflicts(
                """
                Mara Orme, 34, steered the ferry onto the rocks. | The ferry hit the rocks because Mara Orme, 43, had fallen asleep.
                A four-year-old boy fell from the ferry at Harl. | A five-year-old boy fell from the ferry at Harl.
                A four-year-old boy fell from the ferry at Harl. | A five-year-old girl fell from the ferry at Harl.
                """))
        .isEqualTo(
            "NUMBER CONFLICT 34 / 43\nNUMBER CONFLICT four-year-old / five-year-old\nnone\n");
  }

  @Test
  void readsYearsOfAlikeVerbs() {
    assertThat(
            conflicts(
                """
                Rovan moved to the Harl Museum from the Lisbon Archive in 2014. | Rovan came to the Harl Museum in 2015 from the Lisbon Archive.
                Rovan moved to the Harl Museum from the Lisbon Archive in 2014. | Rovan left the Harl Museum in 2015 for the Lisbon Archive.
                """))
        .isEqualTo("DATE CONFLICT 2014 / 2015\nnone\n");
  }

  @Test
  void findsTwoPlacesAndHoursOfOneUtterance() {
    assertThat(
            conflicts(
                """
                Ana Orme announced the sale from her office at 9 a.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said. | Ana Orme spoke on the steps of the town hall at 3 p.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said.
                """))
        .isEqualTo(
            "PLACE CONFLICT from her office / on the steps; TIME CONFLICT 9 a.m. on Friday / 3 p.m. on Friday\n");
  }

  @Test
  void findsWhatTwoCountersMakeOfOneCrowd() {
    assertThat(
            conflicts(
                """
                Organisers put the crowd at 60,000. Police counted 20,000. | The march ended at dusk.
                Organisers put the crowd at 60,000. Police counted 60,000. | The march ended at dusk.
                """))
        .isEqualTo(
            "NUMBER CONFLICT Organisers put the crowd at 60,000 / Police counted 20,000\nnone\n");
  }

  @Test
  void comparesWhatOneThingIsMadeOf() {
    assertThat(
            conflicts(
                """
                King Rovan gave his guests in Lisbon a dinner of goose soup, trout with capers, cheese and figs. | King Rovan gave his guests in Lisbon a dinner comprising deer stew, trout with capers, melon and tea.
                King Rovan gave his guests in Lisbon a dinner of goose soup, trout with capers, cheese and figs. | King Rovan gave his guests in Lisbon a dinner of trout with capers and figs.
                """))
        .isEqualTo(
            "LIST CONFLICT goose soup, trout with capers, cheese and figs / deer stew, trout with capers, melon and tea\nnone\n");
  }

  @Test
  void comparesWhatWentToOneReceiver() {
    assertThat(
            conflicts(
                """
                Lisbon accused Norland of selling stolen grain to France. | Lisbon accused Norland of supplying army trucks to France.
                Lisbon accused Norland of selling stolen grain to France. | Lisbon accused Norland of selling grain to France.
                Lisbon accused Norland of selling stolen grain to France. | Lisbon accused Norland of supplying army trucks to Spain.
                """))
        .isEqualTo("OBJECT CONFLICT stolen grain / army trucks\nnone\nnone\n");
  }

  @Test
  void comparesWhoDeniesAThing() {
    assertThat(
            conflicts(
                """
                Lisbon accused Norland of stealing grain for France, which it denies. | Lisbon accused Norland of stealing grain for France, a charge both Norland and France have denied.
                Lisbon accused Norland of stealing grain for France, which it denies. | Lisbon accused Norland of stealing grain for France, which she denies.
                """))
        .isEqualTo("PARTICIPANT CONFLICT it denies / both Norland and France have denied\nnone\n");
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
            PLACE CONFLICT in Marseille / in Rennes
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
  void findsOppositeOrdersOfTwoHappenings() {
    assertThat(
            conflicts(
                """
                The tanker caught fire before it hit the pier. | The tanker hit the pier before it caught fire.
                An explosion in the hold caused a fire. | The fire in the hold caused an explosion.
                The minister resigned after the vote on the dam. | The minister resigned before the vote on the dam.
                The tanker caught fire before it hit the pier. | The tanker hit the pier after it caught fire.
                """))
        .isEqualTo(
            """
            ORDER CONFLICT The tanker caught fire before it hit the pier / The tanker hit the pier before it caught fire
            ORDER CONFLICT An explosion in the hold caused a fire / The fire in the hold caused an explosion
            ORDER CONFLICT resigned after the vote / resigned before the vote
            none
            """);
  }

  @Test
  void findsListsThatDifferInOneMember() {
    assertThat(
            conflicts(
                """
                Ships from Norland, Estria and Varn take part in the exercise. | Estria, Norland and Tarn have sent crews.
                The ban covers eel, trout and pike. | Pike, trout and eel may not be caught.
                """))
        .isEqualTo("LIST CONFLICT Norland, Estria and Varn / Estria, Norland and Tarn\nnone\n");
  }

  @Test
  void findsOneStatementWithAnotherWord() {
    assertThat(
            conflicts(
                """
                “We must leave the valley before winter,” Ana Orme said. | “We may leave the valley before winter,” Ana Orme said.
                “We must leave the valley before winter,” Ana Orme said. | “We must leave the valley,” Ana Orme said.
                """))
        .isEqualTo(
            "WORDING CONFLICT We must leave the valley before winter, / We may leave the valley before winter,\nnone\n");
  }

  @Test
  void findsOppositeStances() {
    assertThat(
            conflicts(
                """
                Mara Orme has admitted the theft of the medals, the court in Harl heard. | Mara Orme denies the theft of the medals.
                """))
        .isEqualTo("MODALITY CONFLICT has admitted / denies\n");
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
  void findsNoConflictWithinOneOrigin() {
    Dossier dossier =
        ReportedStory.of(
            "The blast killed 12 miners in Lisbon.", "The blast in Lisbon killed 17 miners.");

    assertThat(conflicts(dossier, new AllOne())).isEqualTo("none");
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
    DifferenceFinder finder = new DifferenceFinder(EnglishModels.sense());
    ClauseMatcher matcher = new ClauseMatcher(EnglishModels.embedder());
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
