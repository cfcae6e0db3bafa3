package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Stance;
import news.parallax.article.ArticleId;
import news.parallax.article.Span;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in capitals carry meaning. */
class LikenessTest {
  @ParameterizedTest(name = "{0} / {1} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "we LEFT the HARBOUR | we LEFT the HARBOUR | 0 | VERBATIM",
        "it is so            | it is so            | 0 | none",
        "yes                 | yes                 | 0 | none",
        "DISGRACEFUL         | DISGRACEFUL         | 0 | VERBATIM",
        "LEFT the HARBOUR    | we LEFT the HARBOUR | 0 | TRIMMED",
        "we LEFT the HARBOUR | LEFT the HARBOUR    | 0 | TRIMMED",
        "the HARBOUR         | we LEFT the HARBOUR | 0 | none",
        "we LEFT HARBOUR TOWN | we LEFT the old HARBOUR near the TOWN | 0 | SPLICED",
        "we LEFT the old HARBOUR near the TOWN | we LEFT HARBOUR TOWN | 0 | SPLICED",
        "we LEFT HARBOUR TOWN | we LEFT the old HARBOUR never near the TOWN | 0 | none",
        "we LEFT the HARBOUR at NOON | we LEFT this HARBOUR by NOON | 0 | VARIANT",
        "we LEFT the HARBOUR at NOON | we LEFT not this HARBOUR by NOON | 1 | none",
        "we LEFT 3 SHIPS in the HARBOUR | we LEFT 4 SHIPS in a HARBOUR | 1 | none",
        "we LEFT 3 SHIPS in the HARBOUR | we LEFT 3 SHIPS in a HARBOUR | 0 | VARIANT",
        "SHIPS of ours LEFT HARBOUR at NOON | at NOON the HARBOUR was one that SHIPS LEFT | 1 | PARAPHRASE",
        "SHIPS of ours LEFT HARBOUR at NOON | at NOON the HARBOUR was one that SHIPS LEFT | 0 | none",
        "we LEFT the HARBOUR now | so we all LEFT a HARBOUR | 1 | VARIANT",
        "we LEFT the HARBOUR now | so we all LEFT a HARBOUR | 0 | none",
        "the HARBOUR is no more here | they LEFT for a NEW LIFE | 1 | none"
      })
  void tellsHowOneGivesTheOthersWords(String one, String other, double sense, String relation) {
    assertThat(relation(saying(one, Mode.DIRECT), saying(other, Mode.DIRECT), sense))
        .isEqualTo(relation);
  }

  @ParameterizedTest(name = "{0} / {1} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SHIPS LEFT the HARBOUR at last | that the HARBOUR saw her SHIPS as they LEFT | 0.6 | PARAPHRASE",
        "SHIPS LEFT the HARBOUR at last | that the HARBOUR saw her SHIPS as they LEFT | 0.4 | none",
        "SHIPS LEFT a TOWN HARBOUR at last in SPRING | that the HARBOUR saw SHIPS as they LEFT for ISLES and COASTS and BAYS and FJORDS and CREEKS | 0.6 | none",
        "SHIPS LEFT the HARBOUR at last | that SOME MEN of the HARBOUR SANG | 1 | none",
        "SHIPS LEFT HARBOUR TOWN BAY PORT QUAY at last | SHIPS saw as LEFT by HARBOUR MEN DOGS CATS COWS | 1 | none"
      })
  void wordsWithoutMarksMayReportThoseInMarks(
      String one, String other, double sense, String relation) {
    assertThat(relation(saying(one, Mode.DIRECT), saying(other, Mode.INDIRECT), sense))
        .isEqualTo(relation);
  }

  @Test
  void twoReportsWithoutMarksAreNoWordings() {
    assertThat(
            relation(
                saying("SHIPS LEFT the HARBOUR at last", Mode.INDIRECT),
                saying("that the HARBOUR saw her SHIPS as they LEFT", Mode.INDIRECT),
                1))
        .isEqualTo("none");
  }

  @Test
  void aShortFragmentNeedsTheSameWords() {
    Saying fragment = saying("LEFT a HARBOUR", Mode.MIXED);
    assertThat(relation(fragment, saying("we LEFT the HARBOUR", Mode.DIRECT), 1)).isEqualTo("none");
    assertThat(relation(fragment, saying("LEFT a HARBOUR", Mode.MIXED), 0)).isEqualTo("VERBATIM");
    assertThat(relation(saying("it is", Mode.MIXED), saying("it is", Mode.MIXED), 0))
        .isEqualTo("VERBATIM");
  }

  @Test
  void aDenialOfItsNegationIsTheSame() {
    Saying plain = saying("we LEFT the HARBOUR at NOON", Mode.DIRECT);
    Saying denied = denied("we never LEFT the HARBOUR by NOON");
    assertThat(relation(plain, denied, 1)).isEqualTo("PARAPHRASE");
  }

  private static String relation(Saying one, Saying other, double sense) {
    return new Likeness((a, b) -> sense).relation(one, other).map(Enum::toString).orElse("none");
  }

  private static Saying saying(String words, Mode mode) {
    return saying(words, mode, Stance.ASSERTS);
  }

  private static Saying denied(String words) {
    return saying(words, Mode.INDIRECT, Stance.DENIES);
  }

  private static Saying saying(String text, Mode mode, Stance stance) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split(" ", -1));
    Set<String> stems =
        Arrays.stream(text.split(" ", -1))
            .filter(word -> word.chars().allMatch(Character::isUpperCase))
            .collect(Collectors.toSet());
    Span span = new Span(0, text.length());
    Quotation quotation =
        new Quotation(span, span, null, null, null, null, null, mode, stance, TaggedReport.why());
    StoryQuotation quoted =
        new StoryQuotation("q1", new ArticleId("a1"), quotation, null, null, null);
    return new Saying(quoted, span, words, stems, text);
  }
}
