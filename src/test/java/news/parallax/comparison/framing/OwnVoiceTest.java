package news.parallax.comparison.framing;

import static news.parallax.comparison.TaggedReport.quotation;
import static news.parallax.comparison.TaggedReport.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Stance;
import news.parallax.article.Span;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnVoiceTest {
  private static final String PLAN = "the/DT mayor blocked/VBD/block the/DT absurd/JJ plan ./.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT mayor blocked/VBD/block the/DT absurd/JJ plan                              | false",
        "the/DT mayor said/VBD/say the/DT absurd/JJ plan failed/VBD/fail                   | true",
        "the/DT absurd/JJ plan failed/VBD/fail , the/DT mayor said/VBD/say                 | true",
        "According/VBG/accord to/TO the/DT mayor the/DT absurd/JJ plan failed/VBD/fail     | true",
        "the/DT absurd/JJ plan that/IN he/PRP said/VBD/say he/PRP liked/VBD/like at/IN first/RB in/IN a/DT long/JJ letter to/TO the/DT council failed/VBD/fail | false"
      })
  void tellsWhatTheOutletPassesOn(String tagged, boolean reported) {
    AnnotatedArticle article = TaggedReport.of(tagged);

    assertThat(new OwnVoice(article).isReported(sentence(article), absurd(article)))
        .isEqualTo(reported);
  }

  @Test
  void passesOnWhatIsReportedByAVerbOfSaying() {
    assertThat(isReported(Mode.INDIRECT, "absurd plan", "said")).isFalse();
    AnnotatedArticle told = TaggedReport.of("told/VBD/tell of/IN an/DT absurd/JJ plan ./.");
    AnnotatedArticle indirect = with(told, Mode.INDIRECT, "absurd plan", "told");
    assertThat(new OwnVoice(indirect).isReported(sentence(indirect), absurd(indirect))).isTrue();
  }

  @Test
  void aReportCuedByNoVerbOfSayingIsTheOutletsOwn() {
    assertThat(isReported(Mode.INDIRECT, "absurd plan", "blocked")).isFalse();
    assertThat(isReported(Mode.INDIRECT, "mayor", "blocked")).isFalse();
    AnnotatedArticle article = TaggedReport.of(PLAN);
    Span plan = span(article, "absurd plan");
    AnnotatedArticle uncued =
        TaggedReport.with(
            article,
            List.of(
                new Quotation(
                    plan,
                    plan,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Mode.INDIRECT,
                    Stance.ASSERTS,
                    TaggedReport.why())),
            List.of());
    assertThat(new OwnVoice(uncued).isReported(sentence(uncued), absurd(uncued))).isFalse();
  }

  @Test
  void knowsMarksOfAnyKindAndNothingElse() {
    assertThat(marks(Mode.SCARE)).isEqualTo("marked, in the sentence");
    assertThat(marks(Mode.DIRECT)).isEqualTo("marked, in the sentence");
    assertThat(marks(Mode.INDIRECT)).isEqualTo("plain");
  }

  private static String marks(Mode mode) {
    AnnotatedArticle article = with(TaggedReport.of(PLAN), mode, "absurd plan", "blocked");
    OwnVoice voice = new OwnVoice(article);
    assertThat(voice.isMarked(span(article, "mayor"))).isFalse();
    boolean marked = voice.isMarked(span(article, "absurd"));
    return marked && voice.holdsMarks(sentence(article)) ? "marked, in the sentence" : "plain";
  }

  private static boolean isReported(Mode mode, String content, String cue) {
    String said = cue.equals("said") ? PLAN.replace("mayor", "said/JJ mayor") : PLAN;
    AnnotatedArticle article = with(TaggedReport.of(said), mode, content, cue);
    return new OwnVoice(article).isReported(sentence(article), absurd(article));
  }

  private static AnnotatedArticle with(
      AnnotatedArticle article, Mode mode, String content, String cue) {
    Quotation quotation = quotation(mode, span(article, content), span(article, cue));
    return TaggedReport.with(article, List.of(quotation), List.of());
  }

  private static Sentence sentence(AnnotatedArticle article) {
    return article.sentences().getFirst();
  }

  private static int absurd(AnnotatedArticle article) {
    return sentence(article).tokens().stream()
        .map(token -> token.word())
        .toList()
        .indexOf("absurd");
  }
}
