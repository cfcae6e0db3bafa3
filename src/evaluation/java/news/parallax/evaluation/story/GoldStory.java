package news.parallax.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Problem;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;

/**
 * The reports of one event with what a careful reader found in them.
 *
 * @param articles those the gold speaks of
 * @param problems inputs that could not be read
 */
record GoldStory(List<Article> articles, List<Problem> problems, StoryGold gold) {
  /**
   * Where a story lies.
   *
   * @param articles a folder of reports or a file that holds them, perhaps among others
   * @param gold the file of the gold
   */
  record Places(Path articles, Path gold) {
    List<Path> both() {
      return List.of(articles, gold);
    }
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when the gold was written about other texts
   */
  static GoldStory read(Places places) throws IOException {
    Intake reading =
        ArticleReader.read(List.of(places.articles.toString()), ReaderSettings.DEFAULT);
    StoryGold gold = GoldReader.read(places.gold, reading.articles());
    List<Article> known =
        reading.articles().stream()
            .filter(article -> gold.files().contains(GoldReader.fileName(article)))
            .toList();
    return new GoldStory(known, reading.problems(), gold);
  }
}
