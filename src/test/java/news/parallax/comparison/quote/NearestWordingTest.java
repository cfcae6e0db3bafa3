package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;

class NearestWordingTest {
  private static final AnnotatedArticle REPORT =
      TaggedReport.of(
          """
          We/PRP will/MD publish/VB what/WP we/PRP find/VBP .
          The/DT ship/NN sank/VBD/sink .
          """);

  private static String nearest(String words) {
    return NearestWording.of(List.of(words.split(" ", -1)), REPORT)
        .map(one ->
            "%s %.2f %d %s"
                .formatted(
                    REPORT.words(one.place().span()).replace('\n', '|'),
                    one.share(),
                    one.shared(),
                    one.isWhole() ? "whole" : "part"))
        .orElse("nowhere");
  }

  @Test
  void findsWordsInOneStretch() {
    assertThat(nearest("publish what we find")).isEqualTo("publish what we find 1.00 2 whole");
  }

  @Test
  void findsThemOverTheEndOfASentence() {
    assertThat(nearest("find the ship")).isEqualTo("find.|The ship 1.00 2 whole");
  }

  @Test
  void findsWordsThatWereAltered() {
    assertThat(nearest("will publish what we know"))
        .isEqualTo("will publish what we find 0.89 1 part");
  }

  @Test
  void findsNothingOfOtherWords() {
    assertThat(nearest("rain")).isEqualTo("nowhere");
  }
}
