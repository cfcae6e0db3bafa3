package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.parallax.comparison.ComparedStory;
import org.junit.jupiter.api.Test;

class OutputTest {
  private static final ComparedStory STORY = SampleReport.empty();

  @Test
  void aPagePartsStoriesByAnEmptyLine() {
    assertThat(Output.page(List.of(STORY, STORY), story -> "report\n"))
        .isEqualTo(new Output.Page("report\n\nreport\n"));
  }

  @Test
  void oneStoryNeedsNoFolderOfItsOwn() {
    assertThat(Output.folder(List.of(STORY), story -> Map.of("facts.csv", "id")))
        .isEqualTo(new Output.Folder(Map.of("facts.csv", "id")));
  }

  @Test
  void eachOfSeveralStoriesGetsAFolder() {
    assertThat(Output.folder(List.of(STORY, STORY), story -> Map.of("facts.csv", "id")))
        .isEqualTo(new Output.Folder(Map.of("event-1/facts.csv", "id", "event-2/facts.csv", "id")));
  }
}
