package news.parallax.comparison.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.Lineage;
import news.parallax.comparison.Origins;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class OriginFinderTest {
  private static final String COPY =
      """
      A freight train left the rails near the village of Aldery on Monday and spilled forty tons \
      of grain into the river.
      Divers searched the shallow water for the missing driver until darkness fell.
      """;

  @Test
  void articlesThatAreMostlyOneTextAreOneOrigin() {
    assertThat(origins(COPY, "Our reporter was there by noon.\n", COPY + "Rain is forecast.\n"))
        .isEqualTo(
            """
            o1 SHARED text shared by Outlet 1, Outlet 3 [a1, a3] mostly-shared-text: 100 % of the \
            unquoted words of Outlet 1 stand in Outlet 3 too
            o2 OWN Outlet 2 [a2] own-reporting: credits no agency as its author and shares few of \
            its own words with other reports
            """);
  }

  @Test
  void aDatelineMakesCopyTheAgencys() {
    assertThat(origins("ALDERY, June 3 (Reuters) - " + COPY, COPY))
        .isEqualTo(
            """
            o1 AGENCY Reuters [a1, a2] agency-credit: Outlet 1 credits Reuters: “ALDERY, June 3 \
            (Reuters) - A freight train left the rails near the village of Al”
            """);
  }

  @Test
  void anAgencyOfItsOwnNameNeedsNoList() {
    assertThat(origins(COPY + "Copyright 2031 Northern Light News Agency. All rights reserved.\n"))
        .startsWith("o1 AGENCY Northern Light News Agency [a1] agency-credit");
  }

  @Test
  void wordsThatAnotherReportQuotesCountForNoPrint() {
    String speech =
        "The tide gauge failed twice this spring and nobody in the harbour office ever came to look"
            + " at the thing before the flood arrived.";
    String own = "Divers searched the shallow water for the missing driver until darkness fell.\n";
    assertThat(
            origins(
                own + "“" + speech + "” the keeper said.\n",
                speech + " " + own,
                "“" + speech + "” the keeper wrote to us.\nThe lock is shut and dry.\n"))
        .startsWith(
            "o1 SHARED text shared by Outlet 1, Outlet 2 [a1, a2] mostly-shared-text: 100 %");
  }

  @Test
  void helpFromAnAgencyAndAPhotoCreditAreNoCredit() {
    assertThat(
            origins(
                """
                The gate at Aldery is shut (Photo: AP)
                The mayor closed the gate.
                The Associated Press contributed to this report.
                """))
        .startsWith("o1 OWN Outlet 1 [a1]");
  }

  @Test
  void anAttributedSentenceComesFromItsSource() {
    assertThat(
            sentences(
                """
                The driver fled on foot, Reuters news agency reported. According to the island's \
                defence ministry, two boats joined the search. The river is cold.
                """,
                """
                The island's defense ministry said boats were searching. The lock keeper told \
                Reuters that he saw nothing. Mr Bloomberg said he was sorry.
                """))
        .isEqualTo(
            """
            a1 AGENCY Reuters: The driver fled on foot, Reuters news agency reported.
            a1 STATEMENT island's defence ministry: According to the island's defence ministry, \
            two boats joined the search.
            a1 OWN Outlet 1: The river is cold.
            a2 STATEMENT island's defence ministry: The island's defense ministry said boats were \
            searching.
            a2 AGENCY Reuters: The lock keeper told Reuters that he saw nothing.
            a2 OWN Outlet 2: Mr Bloomberg said he was sorry.
            """);
  }

  @Test
  void aSharedPassageInOtherwiseOwnReportsHasAnUnknownAuthor() {
    String shared =
        "Union leaders have voiced fear that the port will cut the night shift and hand the cranes"
            + " to a rival firm.\n";
    assertThat(
            kinds(
                "The strike began at dawn outside the main gate of the old port, where some hundred"
                    + " dockers burned pallets to keep warm through a night of frost. "
                    + shared,
                shared
                    + "Ships waited in the bay while the mayor asked both sides for talks. Shops in"
                    + " the town ran out of bread by the end of the first day of the walkout.\n"))
        .isEqualTo(
            """
            a1 OWN Outlet 1
            a1 SHARED passages shared by Outlet 1, Outlet 2
            a2 SHARED passages shared by Outlet 1, Outlet 2
            a2 OWN Outlet 2
            a2 OWN Outlet 2
            """);
  }

  @Test
  void drawsWhoGotItFromWhom() {
    assertThat(
            lineage(
                "ALDERY, June 3 (Reuters) - " + COPY,
                COPY,
                "Our reporter was there by noon. The mill was dry, Reuters news agency reported.\n"))
        .isEqualTo(
            """
            at least 2, at most 2
            a1 from o1 CERTAIN agency-credit
            a2 from o1 CERTAIN agency-credit
            a3 from o1 CERTAIN cited-for-a-passage
            """);
  }

  @Test
  void countsReportsThatMayShareASourceOnceAtLeast() {
    String shared =
        "Union leaders have voiced fear that the port will cut the night shift and hand the cranes"
            + " to a rival firm.\n";
    String own =
        "The strike began at dawn outside the main gate of the old port, where some hundred dockers"
            + " burned pallets to keep warm through a night of frost. ";
    String other =
        "Ships waited in the bay while the mayor asked both sides for talks. Shops in the town ran"
            + " out of bread by the end of the first day of the walkout.\n";
    assertThat(lineage(own + shared, shared + other))
        .isEqualTo(
            """
            at least 1, at most 2
            a1 from o3 POSSIBLE shared-passage
            a2 from o3 POSSIBLE shared-passage
            may-be-one-source: Outlet 1 and Outlet 2 share words and neither says whose they are
            """);
  }

  @Test
  void aCommonSlipMayMeanACommonSource() {
    assertThat(lineage("The Сosmodrome stood empty.\n", "Nobody came to the Сosmodrome.\n"))
        .isEqualTo(
            """
            at least 1, at most 2
            common-oddity: Outlet 1 and Outlet 2 both print “Сosmodrome” with a letter of another \
            alphabet
            """);
  }

  private static String lineage(String... texts) {
    Dossier dossier = InventedStory.of(texts);
    Origins origins = OriginFinder.origins(dossier, ReuseFinder.reuse(dossier));
    Lineage lineage = origins.lineage();
    String bounds = "at least %d, at most %d%n".formatted(lineage.least(), lineage.most());
    String descents =
        lineage.descents().stream()
            .map(one ->
                "%s from %s %s %s%n"
                    .formatted(one.article(), one.source().id(), one.certainty(), one.why().rule()))
            .collect(Collectors.joining());
    String doubts =
        lineage.doubts().stream()
            .map(why -> "%s: %s%n".formatted(why.rule(), why.because()))
            .collect(Collectors.joining());
    return numbered(bounds + descents + doubts, origins);
  }

  private static String origins(String... texts) {
    Dossier dossier = InventedStory.of(texts);
    Origins origins = OriginFinder.origins(dossier, ReuseFinder.reuse(dossier));
    String lines =
        origins.all().stream()
            .map(one ->
                "%s %s %s %s %s: %s%n"
                    .formatted(
                        one.id(),
                        one.kind(),
                        one.name(),
                        one.articles(),
                        one.why().rule(),
                        one.why().because()))
            .collect(Collectors.joining());
    return numbered(lines, origins);
  }

  /** {@code lines} with o1, o2 and so on for the ids, in the order of the origins. */
  private static String numbered(String lines, Origins origins) {
    String numbered = lines;
    for (int i = 0; i < origins.all().size(); i++) {
      numbered = numbered.replace(origins.all().get(i).id(), "o" + (i + 1));
    }
    return numbered;
  }

  private static String sentences(String... texts) {
    Dossier dossier = InventedStory.of(texts);
    Origins origins = OriginFinder.origins(dossier, ReuseFinder.reuse(dossier));
    return dossier.articles().stream()
        .flatMap(article -> article.sentences().stream().map(one -> line(origins, article, one)))
        .collect(Collectors.joining());
  }

  private static String kinds(String... texts) {
    return sentences(texts).replaceAll("(?m):.*$", "");
  }

  private static String line(Origins origins, AnnotatedArticle article, Sentence sentence) {
    var origin = origins.of(article.cite(sentence.span()));
    return "%s %s %s: %s%n"
        .formatted(
            article.article().id(), origin.kind(), origin.name(), article.words(sentence.span()));
  }
}
