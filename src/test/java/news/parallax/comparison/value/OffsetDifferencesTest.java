package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class OffsetDifferencesTest {
  @Test
  void comparesHowLongOneEventCameBeforeAnother() {
    assertThat(
            ComparedReports.lines(
                """
                The vote on the dam came hours after the minister resigned. | The minister resigned an hour before the vote on the dam.
                The minister resigned two hours after the vote. | The minister resigned two days after the vote.
                The minister resigned two hours after the vote. | The minister resigned hours after the vote.
                The minister resigned two weeks after the vote. | The minister resigned two months after the vote.
                The minister resigned ten minutes after the vote. | The minister resigned ten years after the vote.
                The minister resigned two hours after the vote. | The minister resigned two days before the vote.
                """,
                Rule.OFFSETS))
        .isEqualTo(
            """
            TIME CONFLICT hours after / an hour before: the time between the two events differs
            TIME CONFLICT two hours after / two days after: the time between the two events differs
            none
            TIME CONFLICT two weeks after / two months after: the time between the two events differs
            TIME CONFLICT ten minutes after / ten years after: the time between the two events differs
            none
            """);
  }
}
