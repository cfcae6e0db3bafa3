package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ValueComparisonTest {
  @Test
  void comparesTheOnlyHoursOfTwoReports() {
    assertThat(
            differences(
                """
                The kiosk was robbed at 3pm. The clerk was alone. | MaskedContext men held up the kiosk at around 5.30pm.
                The kiosk was robbed at 3pm. | MaskedContext men held up the kiosk in the afternoon.
                The mill caught fire at half past ten. | The mill stood in flames at 22.30.
                """))
        .isEqualTo(
            """
            TIME CONFLICT 3pm / around 5.30pm
            none
            none
            """);
  }

  @Test
  void comparesDaysOfOneMonthAndWeekdaysOfALikeVerb() {
    assertThat(
            differences(
                """
                The museum will open on 4 June. | Visitors will be let into the museum on 18 June.
                The singer was arrested on Monday. | Officers detained the singer on Wednesday.
                The singer was arrested on Monday. | The hall sells tickets for the next concert on Wednesday.
                """))
        .isEqualTo(
            """
            DATE CONFLICT 4 June / 18 June
            DATE CONFLICT Monday / Wednesday
            none
            """);
  }

  @Test
  void comparesLengthsButNotWindowsOfTime() {
    assertThat(
            differences(
                """
                The operation on the twins took eleven hours. | After seventeen hours of surgery the twins lie apart.
                The firm has lost money for two years. | The firm will lose money for the next five years.
                The ride takes 40 minutes each way. | The daily ride takes 80 minutes.
                """))
        .isEqualTo(
            """
            DURATION CONFLICT eleven hours / seventeen hours
            none
            none
            """);
  }

  @Test
  void comparesLargeCountsOfOneThing() {
    assertThat(
            differences(
                """
                The slide swept seven vehicles off the pass. | A slide buried eleven cars on the pass.
                The slide swept seven vehicles off the pass. | A slide buried four more cars on the pass.
                The school has two teachers. | The school's three teachers had gone home.
                The school's 84 pupils had gone home. | The 130 children taught at the school were sent home.
                """))
        .isEqualTo(
            """
            NUMBER CONFLICT seven / eleven
            none
            NUMBER CONFLICT two / three
            NUMBER CONFLICT 84 / 130
            """);
  }

  @Test
  void saysWhatSpeaksForTheTwoBeingOne() {
    assertThat(
            found(
                    "The slide swept seven vehicles off the pass.",
                    "A slide buried eleven cars on the pass.")
                .getFirst()
                .reason()
                .because())
        .startsWith("no value fits both; both answer one question (")
        .endsWith(" %); neither report is known to be the later");
  }

  private static String differences(String pairs) {
    return pairs
        .lines()
        .map(line -> {
          String found =
              found(line.split(" \\| ", -1)).stream()
                  .map(ValueComparisonTest::line)
                  .collect(Collectors.joining("; "));
          return (found.isEmpty() ? "none" : found) + "\n";
        })
        .collect(Collectors.joining());
  }

  private static List<Difference> found(String... reports) {
    Dossier dossier = ReportedStory.of(reports);
    return new ValueComparison(dossier, EnglishModels.sense(), List.of()).differences();
  }

  private static String line(Difference one) {
    return "%s %s %s / %s"
        .formatted(one.kind(), one.verdict(), one.left().reading(), one.right().reading());
  }
}
