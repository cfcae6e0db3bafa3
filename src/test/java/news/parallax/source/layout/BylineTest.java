package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "By Ann Poe > Ann Poe",
        "BY ANN POE > ANN POE",
        "Words by Ann Poe and Bo Reed > Ann Poe; Bo Reed",
        "From: Ann Poe in Port Ellery > Ann Poe",
        "By Ann Poe, Bo Reed & Cy Dunn > Ann Poe; Bo Reed; Cy Dunn",
        "By Ann van der Poe, Example Times > Ann van der Poe",
        "By Ann Poe | Published 4 May 2031 > Ann Poe",
        "Ann Poe, staff writer > Ann Poe",
        "Ann Poe, Example Herald > Ann Poe",
        "Ann Poe, example.co.uk > Ann Poe",
        "Ann Poe, mayor > ''",
        "By Ann > ''",
        "By Monday evening the ferry had sunk > ''",
        "By Ann Poe. > ''",
        "By > ''",
        "By Example Times > ''"
      })
  void namesTheAuthors(String words, String names) {
    assertThat(String.join("; ", Byline.names(line(words), true).orElse(List.of())))
        .isEqualTo(names);
  }

  @Test
  void trustsATradeAtTheTopOnly() {
    assertThat(Byline.names(line("Ann Poe, staff writer"), false)).isEmpty();
  }

  private static TextLine line(String words) {
    return new TextLine(new Span(0, words.length()), words, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 May 2031",
        "Sunday, May 4, 2031 10.30 a.m. EST",
        "Published: 2031-05-04 10:30 BST | Updated 3 hours ago",
        "Sept 4"
      })
  void knowsALineThatHoldsTheDate(String words) {
    assertThat(Byline.isDateLine(line(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May the 4th be with you",
        "4",
        "Published today",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 May"
      })
  void takesNothingElseForADate(String words) {
    assertThat(Byline.isDateLine(line(words))).isFalse();
  }
}
