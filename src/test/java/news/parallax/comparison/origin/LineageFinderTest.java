package news.parallax.comparison.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Lineage;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.TaggedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageFinderTest {
  private static final String SHARED =
      "Divers/NNS searched/VBD the/DT river for/IN the/DT driver .";
  private static final String PASSAGE = "Divers searched the river for the driver.";
  private static final String OWN =
      "\nOur/PRP$ reporter saw/VBD smoke rise/VB over/IN the/DT old/JJ mill at/IN dawn and/CC ran/VBD"
          + " home/RB .";

  private static final String OWN2 =
      "\nShips/NNS waited/VBD in/IN the/DT bay while/IN two/CD mayors/NNS asked/VBD both/DT sides/NNS"
          + " to/TO talk/VB .";

  private static final Published NOON =
      new Published(LocalDate.of(2031, 3, 3), Instant.parse("2031-03-03T12:00:00Z"));
  private static final Published NIGHT =
      new Published(LocalDate.of(2031, 3, 3), Instant.parse("2031-03-03T22:00:00Z"));
  private static final Published MONDAY = Published.on(LocalDate.of(2031, 3, 3));
  private static final Published TUESDAY = Published.on(LocalDate.of(2031, 3, 4));

  @Test
  void theLaterOfTwoReportsMayHaveItFromTheEarlier() {
    String taken =
        "a1 from shared POSSIBLE shared-passage, a2 from a1 POSSIBLE printed-after; may-be-one-source; 1 to 2";
    assertThat(lineage(report(1, SHARED + OWN, NOON), report(2, SHARED + OWN2, NIGHT)))
        .isEqualTo(taken);
    assertThat(lineage(report(1, SHARED + OWN, MONDAY), report(2, SHARED + OWN2, TUESDAY)))
        .isEqualTo(taken);
    assertThat(lineage(report(1, SHARED + OWN, NOON), report(2, SHARED + OWN2, TUESDAY)))
        .isEqualTo(taken);
  }

  @Test
  void ofOneMomentNeitherIsTheEarlier() {
    String unknown =
        "a1 from shared POSSIBLE shared-passage, a2 from shared POSSIBLE shared-passage;"
            + " may-be-one-source; 1 to 2";
    assertThat(lineage(report(1, SHARED + OWN, NOON), report(2, SHARED + OWN2, NOON)))
        .isEqualTo(unknown);
    assertThat(lineage(report(1, SHARED + OWN, MONDAY), report(2, SHARED + OWN2, NIGHT)))
        .isEqualTo(unknown);
    assertThat(lineage(report(1, SHARED + OWN, NOON), report(2, SHARED + OWN2, null)))
        .isEqualTo(unknown);
    assertThat(lineage(report(1, SHARED + OWN, null), report(2, SHARED + OWN2, NOON)))
        .isEqualTo(unknown);
  }

  @Test
  void nearlyAllOfATextMakesTheEarlierProbable() {
    assertThat(lineage(report(1, SHARED, MONDAY), report(2, SHARED, TUESDAY)))
        .isEqualTo(
            "a1 from shared CERTAIN mostly-shared-text, a2 from a1 PROBABLE printed-after; ; 1 to 1");
  }

  @Test
  void printsOfOneAgencyAreNoneOfEachOther() {
    String copy = "ALDERY , June 3 ( Reuters ) - " + SHARED;
    assertThat(lineage(report(1, copy, MONDAY), report(2, copy, TUESDAY)))
        .isEqualTo(
            "a1 from agency CERTAIN agency-credit, a2 from agency CERTAIN agency-credit; ; 1 to 1");
  }

  @Test
  void twoSitesOfOnePublisherMayHaveOneSource() {
    AnnotatedArticle mirror = of("https://www.mirror.co.uk/", report(1, OWN, null));
    AnnotatedArticle express = of("https://express.co.uk/", report(2, OWN2, null));
    AnnotatedArticle wire = of("https://example.org/", report(2, OWN2, null));

    assertThat(lineage(mirror, express)).isEqualTo("; one-publisher; 1 to 2");
    assertThat(lineage(mirror, wire)).isEqualTo("; ; 2 to 2");
    assertThat(lineage(wire, of("mailto:desk@example.org", report(1, OWN, null))))
        .isEqualTo("; ; 2 to 2");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "m\u0456ll,  m\u0456ll, common-oddity",
    "mill\u03bf, mill\u03bf, common-oddity",
    "m\u0456ll,  mill,  ''",
    "m\u0456ll,  mill\u03bf, ''",
    "\u0434\u0430, \u0434\u0430, ''",
    "caf\u00e9, caf\u00e9, ''",
    "\u4e2d, \u4e2d, ''"
  })
  void aSlipThatTwoMakeMayBeOneWriters(String one, String other, String doubt) {
    assertThat(
            lineage(
                report(1, "The/DT " + one + OWN, null), report(2, "A/DT " + other + OWN2, null)))
        .isEqualTo("; %s; %d to 2".formatted(doubt, doubt.isEmpty() ? 2 : 1));
  }

  private static AnnotatedArticle report(int number, String tagged, @Nullable Published published) {
    AnnotatedArticle report = TaggedReport.of(number, tagged);
    return TaggedReport.as(article(report.article(), report.article().outlet(), published), report);
  }

  private static AnnotatedArticle of(String home, AnnotatedArticle report) {
    Article article = report.article();
    Outlet outlet = new Outlet(article.outlet().id(), article.outlet().name(), URI.create(home));
    return TaggedReport.as(article(article, outlet, article.published()), report);
  }

  private static Article article(Article article, Outlet outlet, @Nullable Published published) {
    return new Article(
        article.id(),
        article.source(),
        outlet,
        article.url(),
        article.blocks(),
        article.furniture(),
        article.bylines(),
        published,
        article.language(),
        article.text());
  }

  /** The descents, the rules of the doubts, and how many origins there are. */
  private static String lineage(AnnotatedArticle... reports) {
    Dossier dossier = TaggedReport.story(List.of(reports));
    List<Reuse> reuse =
        reports[0].article().text().contains(PASSAGE) ? List.of(shared(reports)) : List.of();
    Lineage lineage = OriginFinder.origins(dossier, reuse).lineage();
    return "%s; %s; %d to %d"
        .formatted(
            lineage.descents().stream()
                .map(one ->
                    "%s from %s %s %s"
                        .formatted(
                            one.article(),
                            source(dossier, reuse, one.source().id()),
                            one.certainty(),
                            one.why().rule()))
                .collect(Collectors.joining(", ")),
            lineage.doubts().stream().map(Explanation::rule).collect(Collectors.joining(", ")),
            lineage.least(),
            lineage.most());
  }

  private static String source(Dossier dossier, List<Reuse> reuse, String id) {
    return OriginFinder.origins(dossier, reuse).all().stream()
        .filter(origin -> origin.id().equals(id))
        .map(origin -> origin.kind().toString().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(id);
  }

  private static Reuse shared(AnnotatedArticle... reports) {
    return new Reuse(
        reports[0].cite(TaggedReport.span(reports[0], PASSAGE)),
        reports[1].cite(TaggedReport.span(reports[1], PASSAGE)),
        1,
        TaggedReport.why());
  }
}
