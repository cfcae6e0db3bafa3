package news.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** Measures one part of Parallax on one kind of data. */
public interface Suite {
  /** What a user types to run it: lower-case, as {@code quotations}. */
  String name();

  /** What it measures and on which data, in one line. */
  String summary();

  /**
   * Runs it.
   *
   * @param data the folder that holds {@code seeds}, {@code gold} and {@code data}, the last with a
   *     folder for each kind of data set; it may be absent or lack this suite's set
   * @throws IOException when the data is there and cannot be read
   */
  Outcome run(Path data) throws IOException;
}
