package news.parallax.comparison.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ReuseFinderTest {
  @Test
  void joinsAPassageOverSmallEdits() {
    assertThat(
            reuse(
                """
                The harbour was calm. Engineers closed the flood gate on this week's second \
                high tide after a crack was found in the eastern lock wall.
                """,
                """
                Engineers closed the flood gate on the second high tide after a large crack was \
                found in the eastern lock wall. Nobody was hurt.
                """))
        .isEqualTo(
            """
            0.86 shared-passage: 19 words outside quotation marks are equal; \
            differing: this week's / the; - / large
              a1: Engineers closed the flood gate on this week's second high tide after a crack \
            was found in the eastern lock wall.
              a2: Engineers closed the flood gate on the second high tide after a large crack \
            was found in the eastern lock wall.
            """);
  }

  @Test
  void findsAParagraphThatOneArticlePrintsTwice() {
    assertThat(
            reuse(
                """
                Growing debts, which the council hid from auditors for years, forced the mayor to \
                sell the last city swimming pool.
                Nobody protested.
                Growing debts, which the council hid from auditors for years, forced the mayor to \
                sell the last swimming pool.
                """))
        .startsWith(
            "0.95 repeated-passage: 19 words outside quotation marks are equal; differing: city / -");
  }

  @Test
  void acceptsAShortPassageOnlyAsAWholeSentence() {
    assertThat(
            reuse(
                """
                Both companies have denied such plans. The talks go on for another week.
                """,
                """
                Both companies have denied such plans. Nobody at the office picked up the phone \
                to say if the talks go on for another month.
                """))
        .isEqualTo(
            """
            1.00 shared-passage: 6 words outside quotation marks are equal
              a1: Both companies have denied such plans.
              a2: Both companies have denied such plans.
            """);
  }

  @Test
  void quotingOneSpeechIsNotCopying() {
    assertThat(
            reuse(
                """
                “We shall rebuild the old bridge before the first snow falls on our valley,” she \
                told the crowd.
                """,
                """
                The minister promised this: “We shall rebuild the old bridge before the first \
                snow falls on our valley.”
                """,
                """
                We shall rebuild the old bridge before the first snow falls on our valley. — Post
                """))
        .isEmpty();
  }

  @Test
  void aRunOfNamesAndTitlesIsNotCopying() {
    assertThat(
            reuse(
                """
                It was signed by Foreign Minister Ada Lind of the Northern Union and Prime \
                Minister Jon Berg of the Island Republic in secret.
                """,
                """
                On stage stood Foreign Minister Ada Lind of the Northern Union and Prime \
                Minister Jon Berg of the Island Republic.
                """))
        .isEmpty();
  }

  private static String reuse(String... texts) {
    Dossier dossier = InventedStory.of(texts);
    return ReuseFinder.reuse(dossier).stream()
        .map(one ->
            String.format(
                Locale.ROOT,
                "%.2f %s: %s%n  %s: %s%n  %s: %s%n",
                one.similarity(),
                one.why().rule(),
                one.why().because(),
                one.a().article(),
                dossier.words(one.a()),
                one.b().article(),
                dossier.words(one.b())))
        .collect(Collectors.joining());
  }
}
