package news.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Factuality.Polarity;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Voice;
import news.parallax.article.Span;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReaderTest {
  private static final Factuality DONE = new Factuality(Certainty.CERTAIN, Polarity.POSITIVE);

  /** Clauses are parted by bars; the verb of each ends in {@code VBD} or another tag of verbs. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Ruiz spoke/VBD/speak |before/IN the/DT mayor left/VBD/leave ; Ruiz spoke BEFORE the mayor left",
        "Ruiz spoke/VBD/speak |after/IN the/DT mayor left/VBD/leave ; Ruiz spoke AFTER the mayor left",
        "Ruiz spoke/VBD/speak |shortly/RB before/IN the/DT mayor left/VBD/leave ; Ruiz spoke BEFORE the mayor left 0 to 24",
        "Ruiz spoke/VBD/speak |shortly/RB before/IN the/DT vote ; Ruiz spoke BEFORE the vote 0 to 24",
        "Ruiz spoke/VBD/speak |before/IN the/DT vote ; -",
        "Ruiz spoke/VBD/speak |before/IN the/DT mayor leaves/VBZ/leave ; -",
        "Ruiz speaks/VBZ/speak |before/IN the/DT mayor left/VBD/leave ; -",
        "Ruiz speaks/VBZ/speak |shortly/RB before/IN the/DT mayor left/VBD/leave ; -",
        "Ruiz was/VBD/be |shortly/RB before/IN the/DT mayor left/VBD/leave ; -",
        "Ruiz spoke/VBD/speak |before/IN leaving/VBG/leave Aldery ; -",
        "Ruiz spoke/VBD/speak |before/RB the/DT mayor left/VBD/leave ; -",
        "before/IN the/DT mayor left/VBD/leave ,| Ruiz spoke/VBD/speak ; Ruiz spoke BEFORE the mayor left"
      })
  void ordersWhatIsToldAsDone(String clauses, String order) {
    assertThat(orders(report(clauses, DONE, List.of()))).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({"DENIED, POSITIVE", "POSSIBLE, POSITIVE", "CERTAIN, NEGATIVE"})
  void ordersNothingThatNobodySaysHappened(Certainty certainty, Polarity polarity) {
    assertThat(
            orders(
                report(
                    "Ruiz spoke/VBD/speak |before/IN the/DT mayor left/VBD/leave",
                    new Factuality(certainty, polarity),
                    List.of())))
        .isEqualTo("-");
  }

  @Test
  void readsTheTimeBetween() {
    String told = "Ruiz spoke/VBD/speak |just/RB two/CD hours/NNS/hour before/IN the/DT vote";
    assertThat(orders(report(told, DONE, List.of("two hours"))))
        .isEqualTo("Ruiz spoke BEFORE the vote 2 to 2");
    assertThat(orders(report(told, DONE, List.of()))).isEqualTo("-");
  }

  private static String orders(AnnotatedArticle report) {
    List<Ordered> orders = OrderReader.orders(report);
    return orders.isEmpty()
        ? "-"
        : orders.stream()
            .map(one ->
                one.event().line().text()
                    + " "
                    + one.side()
                    + " "
                    + one.other().line().text()
                    + one.gap().map(gap -> " " + gap.least() + " to " + gap.most()).orElse(""))
            .collect(Collectors.joining("; "));
  }

  private static AnnotatedArticle report(
      String clauses, Factuality factuality, List<String> lengths) {
    AnnotatedArticle plain = TaggedReport.of(clauses.replace("|", "").replaceAll(" +", " ") + " .");
    List<Claim> claims =
        Stream.of(clauses.split("\\|", -1))
            .map(clause -> clause.strip())
            .filter(clause -> clause.contains("/VB"))
            .map(clause -> claim(plain, clause, factuality))
            .sorted(Comparator.comparing(Claim::span))
            .toList();
    return new AnnotatedArticle(
        plain.article(),
        plain.sentences(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        lengths.stream().map(words -> length(plain, words)).toList(),
        List.of(),
        claims);
  }

  /** The clause without its connective and comma. */
  private static Claim claim(AnnotatedArticle report, String clause, Factuality factuality) {
    String words =
        Stream.of(clause.split(" ", -1))
            .map(word -> word.split("/", -1)[0])
            .filter(word -> !word.matches("before|after|shortly|just|,"))
            .collect(Collectors.joining(" "));
    String[] verb =
        Stream.of(clause.split(" ", -1))
            .filter(word -> word.contains("/VB"))
            .findFirst()
            .orElseThrow()
            .split("/", -1);
    Span span = TaggedReport.span(report, words);
    return new Claim(
        span,
        Claim.Kind.STATEMENT,
        0,
        TaggedReport.span(report, verb[0]),
        verb[2],
        List.of(),
        factuality,
        new Voice.OwnVoice());
  }

  private static TimeExpression length(AnnotatedArticle report, String words) {
    return new TimeExpression(
        TaggedReport.span(report, words),
        TimeExpression.Kind.DURATION,
        "PT2H",
        null,
        null,
        TimeExpression.Relation.BEFORE,
        TaggedReport.why());
  }
}
