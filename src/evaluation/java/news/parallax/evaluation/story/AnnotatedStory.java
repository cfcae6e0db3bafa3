package news.parallax.evaluation.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A story of the data folder's collections whose gold lies in the project's {@code eval/stories}.
 *
 * @param gold a file named by the start of the collection's name, a hyphen and the start of the
 *     story's id, as {@code ne-37.json}
 * @param use what the story may be used for
 */
record AnnotatedStory(Path gold, Use use) {
  /** What one may do with a story before reporting how well it went. */
  enum Use {
    /** Read it and set thresholds on it. */
    OPEN("eval/stories"),
    /** Nothing at all. */
    HELD_OUT("eval/stories/heldout");

    private final String folder;

    Use(String folder) {
      this.folder = folder;
    }
  }

  /**
   * All stories for {@code use}, by name; none where the project is not there.
   *
   * @param home the project's folder
   */
  static List<AnnotatedStory> all(Path home, Use use) {
    Path folder = home.resolve(use.folder);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> new AnnotatedStory(file, use))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the gold in " + folder + " cannot be listed", e);
    }
  }

  String name() {
    String file = String.valueOf(gold.getFileName());
    return file.substring(0, file.lastIndexOf('.'));
  }

  GoldStory.Places in(Path data) {
    String collection = name().startsWith("ba-") ? "basil" : "news-cluster";
    return new GoldStory.Places(data.resolve("data/stories/" + collection + ".jsonl"), gold);
  }
}
