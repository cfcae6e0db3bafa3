package news.parallax.comparison.exclusive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Citation;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Line;
import news.parallax.comparison.NearestSentence;
import news.parallax.comparison.NearestSentence.Verdict;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Sense;
import news.parallax.comparison.TaggedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceNeighboursTest {
  private static final String POST =
      """
      The/DT train left/VBD/leave the/DT rails/NNS near/IN Aldery on/IN Monday .
      It/PRP spilled/VBD/spill grain into/IN the/DT river .
      Divers/NNS closed/VBD/close the/DT river near/IN the/DT train and/CC the/DT bridge .
      Painters/NNS draw/VBP/draw cheap/JJ tulips/NNS for/IN Lisbon galleries/NNS .
      """;
  private static final String HERALD =
      """
      The/DT train derailed/VBD/derail near/IN Aldery on/IN Monday .
      Grain spilled/VBD/spill into/IN the/DT river .
      A/DT bridge near/IN the/DT train and/CC the/DT river held/VBD/hold firm/JJ traffic .
      """;
  private static final Sense NOTHING_ALIKE = (one, other) -> 0;

  private final Dossier dossier = TaggedReport.story(POST, HERALD);

  @Test
  void looksForLikeWordsElsewhere() {
    assertThat(verdicts(NOTHING_ALIKE))
        .isEqualTo(
            """
            Divers closed MAY_BE_TOLD by A bridge
            Painters draw NOT_TOLD by nothing
            A bridge MAY_BE_TOLD by Divers closed
            """);
  }

  @Test
  void aStoryTellsAloneWhatIsCentralAndFarFromTheOthers() {
    assertThat(exclusives(List.of(), List.of(), Verdict.NOT_TOLD))
        .isEqualTo("Divers closed: no other report shares a word of it");
    assertThat(exclusives(List.of(), List.of(), Verdict.MAY_BE_TOLD)).isEmpty();
  }

  @Test
  void aFactOrALikelyMatchIsToldByTwo() {
    Citation divers = sentence(0, 2);
    Fact fact =
        new Fact(
            "f1",
            new Line("Divers", List.of(divers)),
            List.of(report(divers), report(sentence(1, 2))),
            List.of(),
            TaggedReport.why());
    assertThat(exclusives(List.of(fact), List.of(), Verdict.NOT_TOLD)).isEmpty();
  }

  @Test
  void theNearerOfTwoNeighboursIsShown() {
    Citation divers = sentence(0, 2);
    List<NearestSentence> neighbours =
        List.of(
            new NearestSentence(divers, sentence(1, 0), 0.1, Verdict.NOT_TOLD),
            new NearestSentence(divers, sentence(1, 2), 0.2, Verdict.NOT_TOLD),
            new NearestSentence(divers, null, 0, Verdict.NOT_TOLD));
    List<Exclusive> found = ExclusiveFinder.exclusives(dossier, List.of(), List.of(), neighbours);

    assertThat(found)
        .extracting(one -> one.why().because())
        .containsExactly("the closest sentence elsewhere (Outlet 2) holds 20 % of its rarer words");
  }

  @Test
  void whatIsFarFromTheStoryIsNoExclusive() {
    NearestSentence painters = new NearestSentence(sentence(0, 3), null, 0, Verdict.NOT_TOLD);
    assertThat(ExclusiveFinder.exclusives(dossier, List.of(), List.of(), List.of(painters)))
        .isEmpty();
  }

  private String exclusives(List<Fact> facts, List<ClauseMatch> matches, Verdict verdict) {
    NearestSentence divers = new NearestSentence(sentence(0, 2), null, 0, verdict);
    return ExclusiveFinder.exclusives(dossier, facts, matches, List.of(divers)).stream()
        .map(one -> start(one.citation()) + ": " + one.why().because())
        .collect(Collectors.joining("; "));
  }

  private static Fact.Report report(Citation citation) {
    return new Fact.Report(
        citation,
        Certainty.CERTAIN,
        null,
        new Origin(
            "o1", Origin.Kind.OWN, "Outlet 1", List.of(citation.article()), TaggedReport.why()));
  }

  private Citation sentence(int article, int index) {
    AnnotatedArticle report = dossier.articles().get(article);
    return report.cite(report.sentences().get(index).span());
  }

  private String verdicts(Sense sense) {
    return new SentenceNeighbours(sense)
        .between(dossier).stream()
            .map(one ->
                "%s %s by %s\n"
                    .formatted(start(one.sentence()), one.verdict(), start(one.nearest())))
            .collect(Collectors.joining());
  }

  private String start(@Nullable Citation citation) {
    return citation == null
        ? "nothing"
        : dossier.words(citation).replaceFirst("((?:\\S+ ){2}).*", "$1").strip();
  }
}
