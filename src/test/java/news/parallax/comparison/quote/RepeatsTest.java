package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Stance;
import news.parallax.article.Span;
import news.parallax.comparison.TaggedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private final AnnotatedArticle report =
      TaggedReport.of(
          "Ruiz said/VBD the/DT gate was/VBD “ shut/VBN and/CC cold/JJ ” when/WRB all/DT the/DT boats/NNS"
              + " came/VBD in/IN from/IN the/DT sea last/JJ night as/IN Lind said/VBD .");
  private final String marked = "“shut and cold”";

  @Test
  void leavesOutAReportThatAddsLittleToWordsInMarks() {
    assertThat(without(reported("the gate was “shut and cold”", null), spoken(Mode.MIXED)))
        .isEqualTo("MIXED");
  }

  @Test
  void keepsAReportThatAddsMuchOrIsOfAnotherSource() {
    assertThat(
            without(
                reported("the gate was “shut and cold” when all the boats came in from", null),
                spoken(Mode.MIXED)))
        .isEqualTo("INDIRECT MIXED");
    assertThat(without(reported("the gate was “shut and cold”", "Ruiz"), spoken(Mode.MIXED)))
        .isEqualTo("INDIRECT MIXED");
  }

  @Test
  void marksThatHoldNoSpeechRepeatNothing() {
    assertThat(without(reported("the gate was “shut and cold”", null), spoken(Mode.SCARE)))
        .isEqualTo("INDIRECT SCARE");
  }

  @Test
  void leavesOutAReportWithinAReportOfTheSameSpeaker() {
    Quotation outer = reported("the gate was “shut and cold” when all", null);
    assertThat(without(outer, named("the gate was", null))).isEqualTo("INDIRECT");
    assertThat(without(outer, named("the gate was", "Lind"))).isEqualTo("INDIRECT INDIRECT");
    assertThat(without(outer, named("when all the boats", null))).isEqualTo("INDIRECT INDIRECT");
  }

  private String without(Quotation... quotations) {
    List<Quotation> sorted =
        Stream.of(quotations)
            .sorted(Comparator.comparingInt((Quotation one) -> one.span().start()))
            .toList();
    return Repeats.without(TaggedReport.with(report, sorted, List.of())).stream()
        .map(one -> one.mode().toString())
        .collect(Collectors.joining(" "));
  }

  private Quotation spoken(Mode mode) {
    return quotation(mode, marked, null, null);
  }

  private Quotation reported(String words, @Nullable String source) {
    return quotation(Mode.INDIRECT, words, source, null);
  }

  private Quotation named(String words, @Nullable String speaker) {
    return quotation(Mode.INDIRECT, words, null, speaker);
  }

  private Quotation quotation(
      Mode mode, String words, @Nullable String source, @Nullable String speaker) {
    Span span = TaggedReport.span(report, words);
    return new Quotation(
        span,
        span,
        source == null ? null : TaggedReport.span(report, source),
        null,
        null,
        speaker,
        null,
        mode,
        Stance.ASSERTS,
        TaggedReport.why());
  }
}
