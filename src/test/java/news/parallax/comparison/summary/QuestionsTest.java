package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Citation;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origin;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private final Dossier dossier =
      TaggedReport.story(
          "The/DT gate shut/VBD . An/DT unnamed/JJ official said/VBD so/RB .",
          "Sources/NNS said/VBD the/DT gate shut/VBD .",
          "Sources/NNS told/VBD us/PRP that/IN the/DT gate shut/VBD .");

  @Test
  void asksWhichOfTwoReadingsIsRight() {
    List<Conflict> conflicts =
        Stream.of(Verdict.CONFLICT, Verdict.GRANULARITY, Verdict.CONFLICT, Verdict.CONFLICT)
            .map(this::conflict)
            .toList();
    assertThat(about(List.of(), conflicts, Brief.EMPTY))
        .startsWith("Which is right: “three” or “four”?", "Which is right: “three” or “four”?")
        .hasSize(4);
  }

  @Test
  void asksWhoElseConfirmsWhatOneOriginTells() {
    Origin agency = origin("o1", Origin.Kind.AGENCY);
    Origin shared = origin("o2", Origin.Kind.SHARED);
    assertThat(
            about(
                List.of(
                    fact(List.of(agency, shared)), fact(List.of(agency)), fact(List.of(shared))),
                List.of(),
                Brief.EMPTY))
        .startsWith(
            "Can anybody but Wire confirm “The gate shut.”? 2 reports rest on this one origin.",
            "Whose words are “The gate shut.”? 2 reports share one text.");
  }

  @Test
  void asksForTwoUnnamedSourcesAtMost() {
    assertThat(about(List.of(), List.of(), Brief.EMPTY))
        .containsExactly(
            "Who is the unnamed source of “The gate shut. An unnamed official said so.” (Outlet 1)?",
            "Who is the unnamed source of “Sources said the gate shut.” (Outlet 2)?");
  }

  @Test
  void asksWhatNoReportAnswersOfAnEventThatIsTold() {
    List<Line> told = List.of(new Line("The gate shut.", List.of(cite(0))));
    List<Line> none = List.of();
    assertThat(about(none(), List.of(), new Brief(none, told, none, none, none, none))).hasSize(6);
    assertThat(about(none(), List.of(), new Brief(told, told, told, told, told, none))).hasSize(2);
  }

  private static List<Fact> none() {
    return List.of();
  }

  private List<String> about(List<Fact> facts, List<Conflict> conflicts, Brief brief) {
    return new Questions(dossier, facts, conflicts).about(brief).stream().map(Line::text).toList();
  }

  private Conflict conflict(Verdict verdict) {
    return new Conflict(
        "c1",
        Conflict.Kind.NUMBER,
        verdict,
        List.of(
            new Conflict.Position("three", List.of(cite(0)), List.of()),
            new Conflict.Position("four", List.of(cite(1)), List.of())),
        TaggedReport.why());
  }

  private Fact fact(List<Origin> origins) {
    return new Fact(
        "f1",
        new Line("The gate shut.", List.of(cite(0))),
        List.of(report(0, origins), report(1, origins)),
        origins,
        TaggedReport.why());
  }

  private Fact.Report report(int article, List<Origin> origins) {
    return new Fact.Report(cite(article), Certainty.CERTAIN, null, origins.getFirst());
  }

  private static Origin origin(String id, Origin.Kind kind) {
    return new Origin(id, kind, "Wire", List.of(), TaggedReport.why());
  }

  private Citation cite(int article) {
    AnnotatedArticle report = dossier.articles().get(article);
    return report.cite(TaggedReport.span(report, "gate shut"));
  }
}
