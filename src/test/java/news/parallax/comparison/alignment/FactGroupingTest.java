package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class FactGroupingTest {
  private static final ClauseMatcher MATCHER = new ClauseMatcher(new WordBag(), ClauseJudge.SILENT);
  private static final String POST =
      """
      A barge struck the old railway bridge near Lisbon at dawn.
      Rescuers pulled 43 passengers from the water.
      The mayor of Lisbon closed the harbour to all ships.
      Engineers had warned about the rusty pillars in March.
      Schools opened as usual.
      """;
  private static final String HERALD =
      """
      The railway bridge near Lisbon was struck by a barge at dawn.
      The captain of the barge was arrested for drinking.
      The harbour was closed to ships by the mayor.
      Rescuers pulled 43 passengers out of the cold water.
      """;
  private static final String STAR =
      """
      Spain sent divers to help with the search.
      Police arrested the captain, who had been drinking.
      Some 43 passengers were pulled from the water by rescuers.
      The captain of a ferry rang the harbour at dawn.
      """;

  @Test
  void joinsWhatSeveralReportsTellAndNoLookAlikes() {
    assertThat(facts(ReportedStory.of(POST, HERALD, STAR)))
        .isEqualTo(
            """
            a1 Rescuers pulled 43 passengers from the water | a2 Rescuers pulled 43 passengers out of the cold water | a3 Some 43 passengers were pulled from the water by rescuers
            a1 A barge struck the old railway bridge near Lisbon at dawn | a2 The railway bridge near Lisbon was struck by a barge at dawn
            a1 The mayor of Lisbon closed the harbour to all ships | a2 The harbour was closed to ships by the mayor
            a2 The captain of the barge was arrested for drinking | a3 Police arrested the captain
            """);
  }

  @Test
  void tellsWhichWordsOfEachReportAnotherHasToo() {
    Dossier dossier = ReportedStory.of(POST, HERALD);
    AnnotatedArticle post = dossier.articles().getFirst();
    Fact.Report told =
        grouped(dossier).stream()
            .map(fact -> fact.reports().getFirst())
            .filter(one -> post.words(one.citation().span()).contains("Rescuers"))
            .findFirst()
            .orElseThrow();

    assertThat(told.shared().stream().map(one -> post.words(one.span())))
        .containsExactly("Rescuers pulled 43 passengers from the water");
  }

  @Test
  void takesOneClauseOfEachReport() {
    String twice =
        """
        Rescuers pulled 43 passengers from the water.
        Rescuers pulled 43 passengers from the cold water.
        """;

    for (Fact fact : grouped(ReportedStory.of(twice, POST, HERALD))) {
      List<ArticleId> articles =
          fact.reports().stream().map(report -> report.citation().article()).toList();
      assertThat(articles).doesNotHaveDuplicates().isSorted().hasSizeBetween(2, 3);
    }
  }

  @Test
  void countsADoubledPassageOnce() {
    String once = "Rescuers pulled 43 passengers from the water.\n";

    assertThat(grouped(ReportedStory.of(once + POST + once, HERALD)))
        .hasSameSizeAs(grouped(ReportedStory.of(POST, HERALD)));
  }

  @Test
  void keepsWhatOneReportNegatesApart() {
    String stated = "The mayor of Lisbon closed the harbour.\n";
    String negated = "The mayor of Lisbon did not close the school.\n";

    assertThat(facts(ReportedStory.of(stated, negated))).isEmpty();
  }

  @Test
  void showsADenialBesideTheFactAndNamesNobodyWhoDeniesItAsItsSource() {
    String stated = "The mayor of Lisbon closed the old harbour to all ships.\n";
    String denied =
        "Ana Ruiz denied that the mayor of Lisbon closed the old harbour to all ships.\n";
    Dossier dossier = ReportedStory.of(stated, stated, denied);
    Fact fact = grouped(dossier).getFirst();

    assertThat(fact.reports()).hasSize(2);
    assertThat(fact.denials().stream().map(dossier::words))
        .containsExactly(denied.strip().replace(".", ""));
    assertThat(fact.alsoOnThis()).isEmpty();
  }

  @Test
  void joinsNothingToANumberThatStandsApart() {
    String counted = "Two divers were hurt when the old bridge fell in Lomas.\n";
    String apart = "The number of divers hurt when the old bridge fell in Lomas rose to three.\n";

    assertThat(facts(ReportedStory.of(counted, counted))).isNotEmpty();
    assertThat(facts(ReportedStory.of(counted, apart))).doesNotContain("divers");
  }

  @Test
  void joinsNothingWithinOneReport() {
    assertThat(facts(ReportedStory.of(POST + POST))).isEmpty();
  }

  @Test
  void quotesAReportForAFact() {
    Fact first = grouped(ReportedStory.of(POST, HERALD, STAR)).getFirst();

    assertThat(first.id()).matches("f[0-9a-f]{10}");
    assertThat(first.text().text()).isEqualTo("Rescuers pulled 43 passengers from the water");
    assertThat(first.independent()).isEqualTo(3);
    assertThat(first.origins()).extracting(Origin::id).containsExactly("a1", "a2", "a3");
  }

  @Test
  void explainsByTheRareWordsShared() {
    Fact first = grouped(ReportedStory.of(POST, HERALD, STAR)).getFirst();

    assertThat(first.why().rule()).isEqualTo("same-fact");
    assertThat(first.why().steps().getFirst().because())
        .endsWith(
            "share what few clauses here hold: rescuer, pull, #43, passenger, water;"
                + " 4 words in a row or more; doer agrees (rescuer); object agrees (passenger);"
                + " number agrees (43 passenger)");
  }

  @Test
  void answersAlikeEachTime() {
    List<Fact> first = grouped(ReportedStory.of(POST, HERALD, STAR));
    List<Fact> second = grouped(ReportedStory.of(POST, HERALD, STAR));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void sortsPairsByHowSureTheyAre() {
    Dossier two = ReportedStory.of(POST, HERALD);
    List<ClausePair> pairs = ClauseMatcher.pairs(two, MATCHER.matches(two));

    assertThat(pairs)
        .extracting(ClausePair::probability)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  /** One line a fact: the clauses that tell it, with their articles. */
  private static String facts(Dossier dossier) {
    return grouped(dossier).stream()
        .map(fact -> line(fact, dossier) + "\n")
        .collect(Collectors.joining());
  }

  private static List<Fact> grouped(Dossier dossier) {
    List<ClauseMatch> matches = new ArrayList<>();
    List<AnnotatedArticle> articles = dossier.articles();
    for (int i = 0; i < articles.size(); i++) {
      for (AnnotatedArticle other : articles.subList(i + 1, articles.size())) {
        Dossier two = new Dossier(List.of(articles.get(i), other), dossier.roster());
        matches.addAll(MATCHER.matches(two));
      }
    }
    return FactGrouping.facts(dossier, new EachItsOwn(), matches);
  }

  private static String line(Fact fact, Dossier dossier) {
    return fact.reports().stream()
        .map(report -> report.citation().article() + " " + dossier.words(report.citation()))
        .collect(Collectors.joining(" | "));
  }

  /** Every article reports for itself. */
  private static final class EachItsOwn implements Origins {
    @Override
    public List<Origin> all() {
      return List.of();
    }

    @Override
    public Origin of(Citation citation) {
      Explanation why = Explanation.of("made-by-hand", "so that the case is clear");
      String id = citation.article().value();
      return new Origin(id, Origin.Kind.OWN, id, List.of(citation.article()), why);
    }
  }
}
