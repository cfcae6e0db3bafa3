package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AlignedTextTest {
  private static final int TEXTS = 500;

  @Test
  void makesTypographicMarksPlain() {
    assertThat(AlignedText.fold("“It’s over” — ‘for good’… 3\u00a0km «north»").text())
        .isEqualTo("\"it's over\" - 'for good'... 3 km \"north\"");
  }

  @Test
  void mapsLookAlikeLettersBesideLatinOnes() {
    // the C and two of the o are Cyrillic
    assertThat(AlignedText.fold("Сosmоs Tоwer").text()).isEqualTo("cosmos tower");
  }

  @Test
  void leavesAWordOfAnotherScriptAlone() {
    assertThat(AlignedText.fold("Мост РОСТ").text()).isEqualTo("мост рост");
  }

  @Test
  void dropsWhatNobodySees() {
    assertThat(AlignedText.fold("\ufeffre\u00adbuilt\u200b").text()).isEqualTo("rebuilt");
  }

  @Test
  void mapsAMatchBackToTheOriginal() {
    String original = "The mayor—“tired… of it”—left.";
    AlignedText folded = AlignedText.fold(original);
    int start = folded.text().indexOf("\"tired... of it\"");

    Span span = folded.original(new Span(start, start + "\"tired... of it\"".length()));

    assertThat(span.of(original)).isEqualTo("“tired… of it”");
  }

  @Test
  void mapsAPartOfAnEllipsisToTheWholeMark() {
    AlignedText folded = AlignedText.fold("so… no");

    assertThat(folded.original(new Span(3, 4))).hasToString("[2, 3)");
  }

  @Test
  void mapsAnEmptySpanToAPlace() {
    AlignedText folded = AlignedText.fold("so… no");

    assertThat(folded.original(new Span(5, 5))).hasToString("[3, 3)");
    assertThat(folded.original(new Span(8, 8))).hasToString("[6, 6)");
  }

  @Test
  void refusesASpanBeyondTheFoldedText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlignedText.fold("so").original(new Span(1, 3)))
        .withMessage("need a span inside 2 folded code units, got [1, 3)");
  }

  @Test
  void mapsEverySpanOfAnyTextToWordsThatFoldAlike() {
    RandomText random = new RandomText(20260501);
    for (int i = 0; i < TEXTS; i++) {
      String text = random.next(40);
      AlignedText folded = AlignedText.fold(text);
      Span span = random.span(folded.text().length());

      Span original = folded.original(span);

      assertThat(original.end()).as(text).isLessThanOrEqualTo(text.length());
      assertThat(original.length() == 0).as(text).isEqualTo(span.length() == 0);
      assertThat(refolded(text, original)).as(text).contains(span.of(folded.text()));
    }
  }

  /** The fold of {@code span} with its neighbours, which decide what a look-alike is. */
  private static String refolded(String text, Span span) {
    int start = Math.max(0, span.start() - 1);
    int end = Math.min(text.length(), span.end() + 1);
    return AlignedText.fold(text.substring(start, end)).text();
  }

  @Test
  void keepsTheOrderOfAnyText() {
    RandomText random = new RandomText(7);
    for (int i = 0; i < TEXTS; i++) {
      String text = random.next(40);
      AlignedText folded = AlignedText.fold(text);
      int before = 0;
      for (int at = 0; at < folded.text().length(); at++) {
        int start = folded.original(new Span(at, at + 1)).start();
        assertThat(start).as(text).isGreaterThanOrEqualTo(before);
        before = start;
      }
    }
  }
}
