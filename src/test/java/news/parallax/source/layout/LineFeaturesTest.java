package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.article.Furniture;
import org.junit.jupiter.api.Test;

class LineFeaturesTest {
  private static final String PAGE =
      """
      A ferry sank off Port Ellery on Monday, the coast guard said.
      The crew of the ferry (left) are seen in the harbour, 3 of 9
      AD
      https://example.org/a “We slept,” Ann Poe said.
      """;

  @Test
  void saysHowALineIsMade() {
    assertThat(of(0))
        .contains("end stop", "first capital", "word telling", "word day", "quotes none");
    assertThat(of(1)).contains("end none", "numbered", "word pointing", "word posing");
    assertThat(of(3)).contains("address", "first small", "quotes inside");
  }

  @Test
  void saysWhereALineStands() {
    assertThat(of(0)).contains("from top 0", "before top", "behind open");
    assertThat(of(1)).contains("behind ADVERT", "before sentence");
    assertThat(of(3)).contains("before ADVERT", "behind end", "from end 0");
  }

  @Test
  void saysWhatALineRepeats() {
    List<TextLine> lines =
        TextLine.of("The old ferry sinks\nThe old ferry sinks off Port Ellery, the guard said.", 0);
    List<String> features =
        new LineFeatures("Ferry sinks", lines, List.of(Optional.empty(), Optional.empty()), 0)
            .of(0);

    assertThat(features).contains("cut", "run 4", "repeated 4", "headline 1");
  }

  private static List<String> of(int i) {
    List<TextLine> lines = TextLine.of(PAGE, 0);
    List<Optional<Furniture.Kind>> told =
        Stream.of(null, null, Furniture.Kind.ADVERT, null).map(Optional::ofNullable).toList();
    return new LineFeatures("", lines, told, 0).of(i);
  }
}
