package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FurnitureFinderTest {
  private static final String STORY =
      """
      A ferry sank off Port Ellery on Monday with 40 people on board, the coast guard said.
      All were saved by a tug that had left the harbour only minutes before.
      “We saw her lean over and then she was gone,” said the tug's captain, Ann Poe.
      The owner, a company from the capital, did not answer questions on Tuesday.
      An inquiry is to begin next week and will report to the minister.
      The ferry had been inspected in March and was found to be in good order.
      """;

  @Test
  void marksWhatStandsAroundAReport() {
    assertThat(
            marked(
                STORY
                    + "Sign up for our daily newsletter Enter your email address Subscribe You agree to"
                    + " our privacy policy and can unsubscribe at any time\n"
                    + "Bo Reed is a professor of law at Ellery College and the author of three books on"
                    + " the sea. Follow him on Twitter @boreed.\n"))
        .containsExactly(6, 7);
  }

  @Test
  void marksNothingOfAPlainReport() {
    assertThat(marked(STORY)).isEmpty();
    assertThat(marked(STORY + STORY.replace("ferry", "barge"))).isEmpty();
  }

  @Test
  void marksTheTitlesBelowReadMore() {
    assertThat(
            marked(
                STORY
                    + "Read more:\nHow the old ferry came to Ellery\nThe captain who never slept\n"))
        .containsExactly(6, 7, 8);
  }

  @Test
  void takesItemsBelowAColonForTheReport() {
    assertThat(
            marked(
                STORY
                    + "The guard named what was lost:\nThree hundred bicycles\nA grand piano\nOne dog\n"))
        .isEmpty();
  }

  @Test
  void asksTheModelInNoReportOfAFewLines() {
    FurnitureFinder finder = FurnitureFinder.ofBody("", TextLine.of("Red soup\nGreen soup", 0));

    assertThat(finder.isOpen(0)).isFalse();
    assertThat(finder.kind(0)).isEmpty();
  }

  @Test
  void neverAsksTheModelAboutTheHeadline() {
    List<TextLine> lines = TextLine.of("Ferry sinks off Ellery\n\n" + STORY, 0);

    assertThat(FurnitureFinder.of(lines).isOpen(0)).isFalse();
    assertThat(FurnitureFinder.of(lines).isOpen(1)).isTrue();
  }

  private static List<Integer> marked(String text) {
    FurnitureFinder finder = FurnitureFinder.ofBody("Ferry sinks off Ellery", TextLine.of(text, 0));
    return IntStream.range(0, TextLine.of(text, 0).size())
        .filter(i -> finder.kind(i).isPresent())
        .boxed()
        .collect(Collectors.toList());
  }
}
