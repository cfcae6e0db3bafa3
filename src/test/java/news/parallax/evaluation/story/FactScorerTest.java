package news.parallax.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.InventedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three invented reports of ten places each; place {@code 0:3} is the third of the first. */
class FactScorerTest {
  @TempDir private Path folder;
  private StoryGold gold;

  @BeforeEach
  void readGold() throws IOException {
    Path file = folder.resolve("gold.json");
    Files.writeString(
        file,
        """
        {"files": ["1.txt", "2.txt", "3.txt"],
         "facts": [["f1", [[0, 10, 19], [0, 50, 59], [1, 10, 19], [2, 10, 19]]],
                   ["f2", [[0, 30, 39], [1, 30, 39]]]]}
        """);
    gold = GoldReader.read(file, List.of());
  }

  @Test
  void countsPairsOfArticlesNotOfPlaces() {
    assertThat(counts(List.of("0:5", "1:1"))).isEqualTo("joined 1/4, right 1/1, excess -1");
    assertThat(counts(List.of("0:1", "0:5", "1:1", "2:1")))
        .isEqualTo("joined 3/4, right 5/5, excess 1");
  }

  @Test
  void blamesAJoinOfTwoFactsAndForgivesWhatTheGoldDoesNotSpeakOf() {
    assertThat(counts(List.of("0:1", "1:3"))).isEqualTo("joined 0/4, right 0/1, excess -1");
    assertThat(counts(List.of("0:1", "1:7"))).isEqualTo("joined 0/4, right 0/0, excess -1");
  }

  @Test
  void growsGroupsOfWhateverSharesAPlace() {
    List<List<Anchor>> pairs =
        List.of(places("0:1", "1:1"), places("0:3", "1:3"), places("1:1", "2:1"));
    assertThat(Transitive.groups(pairs))
        .containsExactly(places("0:3", "1:3"), places("1:1", "2:1", "0:1"));
  }

  @Test
  void findsRareWordsAlikeAndCommonOnesNot() {
    List<NaiveSentence> story =
        List.of(
                "The ferry sank.",
                "The ferry sank at dawn.",
                "The mayor wept.",
                "The town mourned.")
            .stream()
            .flatMap(text -> NaiveSentence.of(InventedArticle.of(text), text.length()).stream())
            .toList();
    SentenceJoiner.Likeness likeness = new RareWordBaseline().in(story);
    assertThat(likeness.isEnough(story.get(0), story.get(1))).isTrue();
    assertThat(likeness.isEnough(story.get(2), story.get(3))).isFalse();
  }

  private String counts(List<String> fact) {
    List<Anchor> places = places(fact.toArray(String[]::new));
    FactCounts counts = new FactScorer(gold, List.of(places)).counts();
    return "joined %s, right %s, excess %d"
        .formatted(counts.recall().text(), counts.precision().text(), counts.excess());
  }

  private static List<Anchor> places(String... places) {
    return List.of(places).stream()
        .map(place -> place.split(":", -1))
        .map(parts -> new int[] {Integer.parseInt(parts[0]), 10 * Integer.parseInt(parts[1])})
        .map(at -> new Anchor(at[0], at[1], at[1] + 9))
        .toList();
  }
}
