package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SummarizerTest {
  private static final String FIRST =
      """
      A freight train left the rails near the village of Aldery on Monday.
      He said the line would stay shut.
      The train spilled forty tons of grain into the river because a brake had failed.
      Nobody was hurt, the village fire chief told a crowd at the bridge.
      Divers searched the cold water until dark.
      “We heard a bang,” said Mara Lind, a baker in the village.
      """;
  private static final String SECOND =
      """
      ALDERY, June 3 (Reuters) - A train derailed near the village of Aldery on Monday and blocked the only bridge.
      Sources said the driver had slept.
      The railway hopes to clear the village bridge by using a crane from the port.
      Two roads were closed for some hours.
      Forty people left their homes for the night.
      """;

  @Test
  void choosesSentencesThatStandAlone() {
    Dossier dossier = InventedStory.of(FIRST, SECOND);
    assertThat(lines(new Summarizer(dossier, List.of(), List.of()).summary()))
        .isEqualTo(
            """
            A freight train left the rails near the village of Aldery on Monday. [a1]
            The train spilled forty tons of grain into the river because a brake had failed. [a1]
            The railway hopes to clear the village bridge by using a crane from the port. [a2]
            Two roads were closed for some hours. [a2]
            Divers searched the cold water until dark. [a1]
            """);
  }

  @Test
  void citesTheReportsThatBearALineOut() {
    Dossier dossier = InventedStory.of(FIRST, SECOND);
    Fact fact = derailment(dossier);
    assertThat(lines(new Summarizer(dossier, List.of(fact), List.of()).summary()))
        .startsWith(
            "A freight train left the rails near the village of Aldery on Monday. [a1, a2]");
  }

  @Test
  void leavesTheDatelineOut() {
    Dossier dossier = InventedStory.of(SECOND);
    assertThat(lines(new Summarizer(dossier, List.of(), List.of()).summary()))
        .startsWith("A train derailed near the village of Aldery on Monday and blocked");
  }

  @Test
  void answersWhyAndHowInTheSourcesWords() {
    Dossier dossier = InventedStory.of(FIRST, SECOND);
    var brief = new Summarizer(dossier, List.of(), List.of()).brief();
    assertThat(lines(brief.why())).isEqualTo("because a brake had failed [a1]\n");
    assertThat(lines(brief.how())).isEqualTo("by using a crane from the port [a2]\n");
  }

  @Test
  void passesOverReasonsForSilenceAndReasonsCutShort() {
    Dossier dossier =
        InventedStory.of(
            """
            A freight train left the rails because it was “far too heavy”.
            Two workers spoke because they were not authorized to talk to papers.
            The line was shut because the bridge had bent.
            """);
    assertThat(lines(new Summarizer(dossier, List.of(), List.of()).brief().why()))
        .isEqualTo("because the bridge had bent [a1]\n");
  }

  @Test
  void leavesLabelsOfUpdatesOut() {
    Dossier dossier = InventedStory.of("Update, 9 p.m. ET: A train derailed in Aldery on Monday.");
    assertThat(lines(new Summarizer(dossier, List.of(), List.of()).summary()))
        .startsWith("A train derailed in Aldery");
    Dossier undashed = InventedStory.of("Aldery (CNN) A train derailed in the rain on Monday.");
    assertThat(lines(new Summarizer(undashed, List.of(), List.of()).summary()))
        .startsWith("A train derailed in the rain");
  }

  @Test
  void asksWhatTheReportsLeaveOpen() {
    Dossier dossier = InventedStory.of(FIRST, SECOND);
    Summarizer summarizer = new Summarizer(dossier, List.of(derailment(dossier)), List.of());
    assertThat(lines(summarizer.questions(summarizer.brief())))
        .isEqualTo(
            """
            Can anybody but Reuters confirm “A freight train left the rails near the village of \
            Aldery on Monday.”? 2 reports rest on this one origin. [a1, a2]
            Who is the unnamed source of “Sources said the driver had slept.” (Outlet 2)? [a2]
            Who was involved? The reports agree on no name. [a1, a2]
            When did it happen? No report opens with a date. [a1, a2]
            Where did it happen? No report opens with a place. [a1, a2]
            """);
  }

  private static Fact derailment(Dossier dossier) {
    Citation first = firstLine(dossier.articles().get(0).article());
    Citation second = firstLine(dossier.articles().get(1).article());
    Explanation why = Explanation.of("invented", "for this test");
    Origin origin = new Origin("o1", Origin.Kind.AGENCY, "Reuters", List.of(), why);
    return new Fact(
        "f1",
        new Line(dossier.words(first), List.of(first)),
        List.of(
            new Fact.Report(first, Certainty.CERTAIN, null, origin),
            new Fact.Report(second, Certainty.CERTAIN, null, origin)),
        List.of(origin),
        why);
  }

  private static Citation firstLine(Article article) {
    return article.cite(new Span(0, article.text().indexOf('\n')));
  }

  private static String lines(List<Line> lines) {
    return lines.stream()
        .map(line -> line.text() + " " + line.citations().stream().map(Citation::article).toList())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
