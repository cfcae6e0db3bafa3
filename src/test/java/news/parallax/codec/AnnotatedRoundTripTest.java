package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.evaluation.StoryCollection;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real articles with all that the annotators find in them survive being written and read. */
@Tag("models")
class AnnotatedRoundTripTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Codec<AnnotatedArticle> CODEC = Codec.of(AnnotatedArticle.class);

  /** Stories taken of each collection. */
  private static final int STORIES = 10;

  @ParameterizedTest
  @ValueSource(strings = {"examples/harbour-bridge", "examples/water-levy"})
  void readsTheExamplesBackExactly(String folder) throws CodecException {
    roundTrip(folder, articles(folder));
  }

  @Test
  void readsTheSeedsBackExactly() throws CodecException {
    Path seeds = SHARED.resolve("seeds");
    assumeTrue(Files.isDirectory(seeds), "the seeds are not here");
    roundTrip("seeds", articles(seeds.toString()));
  }

  @Test
  void readsTheAnnotatedStoriesBackExactly() throws CodecException, IOException {
    Path gold = SHARED.resolve("gold/stories");
    assumeTrue(Files.isDirectory(gold), "the annotated stories are not here");
    try (Stream<Path> files = Files.list(gold)) {
      for (Path story : files.filter(Files::isDirectory).sorted().toList()) {
        roundTrip(String.valueOf(story.getFileName()), articles(story.toString()));
      }
    }
  }

  static Stream<Path> collections() {
    return StoryCollection.files(SHARED).stream();
  }

  @ParameterizedTest
  @MethodSource("collections")
  void readsStoriesOfTheCollectionsBackExactly(Path file) throws CodecException, IOException {
    assumeTrue(Files.exists(file), () -> file + " is not here");
    StoryCollection collection = StoryCollection.read(file);
    List<Article> articles = new ArrayList<>();
    for (List<Integer> members : collection.members().values().stream().limit(STORIES).toList()) {
      members.forEach(member -> articles.add(collection.articles().get(member)));
    }
    roundTrip(collection.name(), articles);
  }

  private static List<Article> articles(String folder) {
    return ArticleReader.read(List.of(folder), ReaderSettings.DEFAULT).articles();
  }

  private static void roundTrip(String name, List<Article> articles) throws CodecException {
    ArticleAnnotator annotator = new ArticleAnnotator(EnglishModels.tagger());
    long bytes = 0;
    long characters = 0;
    for (Article article : articles) {
      AnnotatedArticle value = annotator.annotate(article);
      byte[] written = CODEC.write(value);
      AnnotatedArticle read = CODEC.read(written);
      assertThat(read).isEqualTo(value);
      assertThat(CODEC.write(read)).isEqualTo(written);
      assertThat(written.length).as(article.source()).isLessThan(most(article.text()));
      bytes += written.length;
      characters += article.text().length();
    }
    System.out.printf(
        "%s: %d articles, %.2f bytes a character%n",
        name, articles.size(), (double) bytes / characters);
  }

  /** Twenty bytes a word, so that a thousand words stay far below 40 kB, and some to start with. */
  private static int most(String text) {
    return 20 * text.split("\\s+").length + 2000;
  }
}
