package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.TaggedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionsTest {
  private static final String FAR =
      "Ruiz said/VBD “ we/PRP won/VBD ” and/CC went/VBD home/RB to/TO her/PRP$ old/JJ small/JJ village"
          + " on/IN Monday .";

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "said, 2031-03-03, 2031-03-04, true",
    "said, 2031-03-03, 2031-03-03, false",
    "said, 2031-03-03, XXXX-WXX-3, false",
    "said, XXXX-WXX-1, XXXX-WXX-3, true",
    "said, 2031-03-XX, 2031-04-XX, false",
    "said, 2031-03,    2031-04,    false",
    ",     2031-03-03, 2031-03-04, false"
  })
  void twoDaysBesideTheCueAreTwoOccasions(
      @Nullable String cue, String day, String other, boolean differ) {
    String said = "Ruiz said/VBD on/IN Monday “ we/PRP won/VBD ” .";
    assertThat(differ(said, cue, null, day, other, TimeExpression.Kind.DATE)).isEqualTo(differ);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruiz said/VBD “ we/PRP won/VBD on/IN Monday ” . | DATE",
        "Ruiz said/VBD on/IN Monday “ we/PRP won/VBD ” . | TIME"
      })
  void aDayThatIsSpokenOfIsNone(String said, TimeExpression.Kind kind) {
    assertThat(differ(said, "said", null, "2031-03-03", "2031-03-04", kind)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"said, , false", "said, Ruiz, false"})
  void aDayFarFromTheCueIsAnotherEvents(String cue, @Nullable String source, boolean differ) {
    assertThat(differ(FAR, cue, source, "2031-03-03", "2031-03-04", TimeExpression.Kind.DATE))
        .isEqualTo(differ);
  }

  private static boolean differ(
      String said,
      @Nullable String cue,
      @Nullable String source,
      String day,
      String other,
      TimeExpression.Kind kind) {
    AnnotatedArticle one = report(1, said, day, kind);
    AnnotatedArticle two = report(2, said, other, kind);
    Dossier dossier = TaggedReport.story(List.of(one, two));
    return new Occasions(dossier).differ(quoted(one, cue, source), quoted(two, cue, source));
  }

  private static AnnotatedArticle report(
      int number, String said, String day, TimeExpression.Kind kind) {
    AnnotatedArticle report = TaggedReport.of(number, said);
    TimeExpression time =
        new TimeExpression(
            TaggedReport.span(report, "Monday"), kind, day, null, null, null, TaggedReport.why());
    return TaggedReport.with(report, report.quotations(), List.of(time));
  }

  private static StoryQuotation quoted(
      AnnotatedArticle report, @Nullable String cue, @Nullable String source) {
    Span span = report.quotations().getFirst().span();
    Quotation quotation =
        new Quotation(
            span,
            span,
            source == null ? null : TaggedReport.span(report, source),
            cue == null ? null : TaggedReport.span(report, cue),
            null,
            null,
            null,
            Quotation.Mode.DIRECT,
            Stance.ASSERTS,
            TaggedReport.why());
    return new StoryQuotation("q1", report.article().id(), quotation, null, null, null);
  }
}
