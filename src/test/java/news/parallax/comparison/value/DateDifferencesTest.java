package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class DateDifferencesTest {
  @Test
  void comparesDatesOfTheSameVerb() {
    assertThat(
            ComparedReports.lines(
                """
                The stadium roof collapsed on Friday. | The roof of the stadium collapsed on Saturday.
                The stadium roof collapsed on Friday. | The roof of the stadium collapsed on May 1.
                The stadium roof collapsed on Friday. | The roof of the stadium collapsed last week.
                The stadium roof collapsed on Friday. | The mayor said on Saturday that the stadium roof collapsed.
                """,
                Rule.VALUES))
        .isEqualTo(
            """
            DATE CONFLICT Friday / Saturday: no value fits both; both answer one question; such a value does not change
            none
            none
            none
            """);
  }

  @Test
  void readsYearsOfAlikeVerbs() {
    assertThat(
            ComparedReports.lines(
                """
                Rovan moved to the Harl Museum from the Lisbon Archive in 2014. | Rovan came to the Harl Museum in 2015 from the Lisbon Archive.
                Rovan moved to the Harl Museum from the Lisbon Archive in 2014. | Rovan left the Harl Museum in 2015 for the Lisbon Archive.
                """,
                Rule.VALUES))
        .isEqualTo(
            """
            DATE CONFLICT 2014 / 2015: no value fits both; both answer one question; such a value does not change
            none
            """);
  }

  @Test
  void leavesCoarseAndDoubleDatesAndOtherDoers() {
    assertThat(
            ComparedReports.lines(
                """
                The stadium roof collapsed on Friday and on Sunday. | The roof of the stadium collapsed on Saturday.
                The stadium roof collapsed a day earlier. | The roof of the stadium collapsed on Saturday.
                Ana Orme left the museum on Friday. | Stefan Kord left the museum on Saturday.
                The council approved the dam in Harl on Friday. | The council approved the dam in Varn on Saturday.
                The minister was on leave until Friday. | The minister was on leave from Saturday.
                """,
                Rule.VALUES))
        .isEqualTo(
            """
            none
            none
            none
            none
            none
            """);
  }
}
