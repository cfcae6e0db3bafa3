package news.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Measures one part of Parallax on one kind of data. */
public interface Suite {
  /** What a user types to run it: lower-case, as {@code quotations}. */
  String name();

  /** What it measures and on which data, in one line. */
  String summary();

  /**
   * The files and folders it measures on, gold and texts, given the folder that {@link #run} takes;
   * they may be absent.
   */
  List<Path> needs(Path data);

  /** The first of {@link #needs} that is absent; empty when the suite can run. */
  default Optional<Path> missing(Path data) {
    return needs(data).stream().filter(path -> !Files.exists(path)).findFirst();
  }

  /**
   * Runs it where its data is.
   *
   * @param data the folder that holds {@code seeds}, {@code gold} and {@code data}, the last with a
   *     folder for each kind of data set; it may be absent or lack this suite's set
   * @throws IOException when the data is there and cannot be read
   */
  default Outcome run(Path data) throws IOException {
    Optional<Path> missing = missing(data);
    return missing.isPresent()
        ? new Outcome.Skipped("no data at " + missing.get())
        : new Outcome.Measured(measure(data));
  }

  /**
   * The rows it adds to the score table.
   *
   * @param data the same folder; all that the suite {@link #needs} is there
   * @throws IOException when it cannot be read
   */
  List<Score> measure(Path data) throws IOException;
}
