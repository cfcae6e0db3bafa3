package news.parallax.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import news.parallax.evaluation.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  private static final Article ARTICLE =
      InventedArticle.of("“No boat sank,” said Ada Quill. Quill counted three boats, then four.");

  @TempDir private Path folder;

  @Test
  void readsNamesFromPlacesThatMentionThem() throws IOException {
    StoryGold gold =
        read(
            """
            "quotes": [{"at": [0, 0, 15], "speaker": [0, 21, 30], "kind": "direct"}],
            "entities": [["PERSON", [0, 21, 30], [[0, 21, 30], [0, 32, 37]]]]
            """);
    assertThat(gold.quotes().getFirst().speaker()).isEqualTo("Ada Quill");
    assertThat(gold.names())
        .containsExactly(new StoryGold.Name("Ada Quill", List.of("Ada Quill", "Quill")));
  }

  @Test
  void setsEveryPositionAgainstEveryOther() throws IOException {
    StoryGold gold =
        read(
            """
            "conflicts": [{"id": "c1", "kind": "number",
                           "positions": [[[0, "No boat"]], [[0, "three"], [0, "boats"]], [[0, "four"]]]}]
            """);
    assertThat(gold.conflicts().getFirst().sides()).hasSize(5);
  }

  @Test
  void refusesGoldAboutAnotherText() {
    assertThatThrownBy(() -> read("\"checksums\": [\"" + Checksum.of("Other news.") + "\"]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the gold was written about another text than that of 1.txt");
  }

  @Test
  void refusesWordsThatStandTwice() {
    assertThatThrownBy(() -> read("\"boilerplate\": [[0, \"Quill\"]]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the gold needs “Quill” once in 1.txt");
  }

  private StoryGold read(String entries) throws IOException {
    Path file = folder.resolve("gold.json");
    Files.writeString(file, "{\"files\": [\"1.txt\"], " + entries + "}");
    return GoldReader.read(file, List.of(ARTICLE));
  }
}
