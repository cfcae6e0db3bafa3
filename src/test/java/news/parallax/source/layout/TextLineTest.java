package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLineTest {
  @Test
  void partsTextAtEveryKindOfLineBreak() {
    String text = "one\r\ntwo\rthree\u2028 four \n\n\uFEFFfive\u200B\n\n";

    assertThat(
            TextLine.of(text, 0).stream()
                .map(line -> (line.afterBlank() ? "|" : "") + line.words())
                .collect(Collectors.joining(" ")))
        .isEqualTo("|one two three four |five");
    assertThat(TextLine.of(text, text.length())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "The ferry sank. > 3 > true > false > true",
        "“The ferry sank!” > 3 > true > false > true",
        "Who sank? > 2 > true > true > true",
        "Ferry Sinks Off Port Ellery in Storm as Mayor and Crew Look On > 13 > false > false > true",
        "the ferry > 2 > false > false > false",
        "The ferry sank in the storm off the coast of our town > 12 > false > false > false",
        "Storm: the ferry sank off the coast of our town > 10 > false > false > true",
        "12 things to know > 4 > false > false > true",
        ") > 1 > false > false > false"
      })
  void knowsItsShape(String words, int count, boolean ends, boolean asks, boolean heading) {
    TextLine line = new TextLine(new Span(0, words.length()), words, true);

    assertThat(line.wordCount()).isEqualTo(count);
    assertThat(line.endsSentence()).isEqualTo(ends);
    assertThat(line.asksOrCalls()).isEqualTo(asks);
    assertThat(line.looksLikeHeading()).isEqualTo(heading);
    assertThat(line.hasWords()).isEqualTo(!words.equals(")"));
  }
}
