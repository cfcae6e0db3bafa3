package news.parallax.annotation.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

/** Each expectation is one marked span a line: depth, content, and what is special about it. */
class QuotationMarksTest {
  @Test
  void knowsEveryStyleOfMarks() {
    assertThat(
            marked(
                """
                She said “curly doubles” and "straight doubles" and ‘curly singles’ here.
                He wrote 'straight singles' and ''typed doubles'' and «guillemets» and „low marks“.
                """))
        .isEqualTo(
            """
            0 curly doubles
            0 straight doubles
            0 curly singles
            0 straight singles
            0 typed doubles
            0 guillemets
            0 low marks\
            """);
  }

  @Test
  void takesAnApostropheForNoMark() {
    assertThat(
            marked(
                """
                ‘They’re the miners’ wives’ friends,’ he said of the ’90s crowd and the dogs’ owners.
                'It's the voters' choice,' she said. The council's dogs' home shut.
                """))
        .isEqualTo(
            """
            0 They’re the miners’ wives’ friends,
            0 It's the voters' choice,\
            """);
  }

  @Test
  void nestsMarksWithinMarks() {
    assertThat(marked("“He called it ‘a triumph’ and left,” Ruiz said. “A “good” day,” she added."))
        .isEqualTo(
            """
            0 He called it ‘a triumph’ and left,
            1 a triumph
            0 A “good” day,
            1 good\
            """);
  }

  @Test
  void joinsTheParagraphsOfOneQuotation() {
    assertThat(
            marked(
                """
                Ruiz replied: “We came by train.
                “We saw the bridge.
                “We are glad.”
                The end.
                """))
        .isEqualTo("0 We came by train.|“We saw the bridge.|“We are glad. (3 pieces)");
  }

  @Test
  void closesInALaterParagraphThatDoesNotReopen() {
    assertThat(
            marked(
                """
                Ruiz replied: “We came by train.
                It was ‘late’ then. We are glad.”
                The end.
                """))
        .isEqualTo(
            """
            0 We came by train.|It was ‘late’ then. We are glad. (2 pieces)
            1 late\
            """);
  }

  @Test
  void opensBehindAStopThatLostItsSpace() {
    assertThat(marked("He left.\"It was late,\" said Ana Ruiz.\"It was fine\", she said."))
        .isEqualTo("0 It was late,\n0 It was fine");
  }

  @Test
  void endsWhatIsNeverClosed() {
    assertThat(
            marked(
                """
                “We came by train. It was late.
                The minister called it “a long way. Others flew.
                """))
        .isEqualTo(
            """
            0 We came by train. It was late. (unclosed)
            0 a long way. (unclosed)\
            """);
  }

  @Test
  void tellsWhichCodeUnitsAreQuoted() {
    QuotationMarks marks =
        QuotationMarks.of(InventedArticle.of("He said “it ‘was’ late.”\n“A day, he said."));
    assertThat(marks.outer()).hasSize(2);
    assertThat(marks.pieces()).containsExactly(new Span(8, 24), new Span(25, 41));
    assertThat(marks.isQuoted(7)).isFalse();
    assertThat(marks.isQuoted(8)).isTrue();
    assertThat(marks.isQuoted(23)).isTrue();
    assertThat(marks.isQuoted(24)).isFalse();
  }

  @Test
  void refusesAMarkedSpanWithoutPieces() {
    Span span = new Span(0, 2);
    assertThatThrownBy(() -> new MarkedSpan(span, span, List.of(), 0, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a marked span needs at least one piece, at [0, 2)");
  }

  @Test
  void survivesMarksWithoutSense() {
    assertThat(marked("” ’ “ ‘ \" ' «")).isNotNull();
    assertThat(marked("\"".repeat(501))).isNotNull();
    assertThat(marked("‘s’ ".repeat(500))).isNotNull();
  }

  private static String marked(String text) {
    Article article = InventedArticle.of(text);
    return QuotationMarks.of(article).spans().stream()
        .map(mark -> line(mark, article))
        .collect(Collectors.joining("\n"));
  }

  private static String line(MarkedSpan mark, Article article) {
    String content = mark.content().of(article.text()).replace('\n', '|');
    String pieces = mark.pieces().size() > 1 ? " (" + mark.pieces().size() + " pieces)" : "";
    return mark.depth() + " " + content + pieces + (mark.closed() ? "" : " (unclosed)");
  }
}
