package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.parallax.engine.Progress;

/** Learns one file of weights that ships with Parallax. */
public interface Trainer {
  /** What a user types to run it: lower-case, as {@code cues}. */
  String name();

  /** What it learns and from what, in one line. */
  String summary();

  /** The file that ships, relative to the project's folder. */
  Path ships();

  /** The files and folders it learns from; they may be absent. */
  List<Path> needs(Path data);

  /**
   * Learns.
   *
   * @param data the folder that holds {@code stories} and the other data sets; all that it {@link
   *     #needs} is there
   * @param seed of whatever is drawn at random; the same one gives the same weights
   * @throws IOException when the data cannot be read
   */
  Weights train(Path data, long seed, Progress progress) throws IOException;

  /** Puts where it ships what was learned besides the weights, when these have been written. */
  default void ship() throws IOException {}
}
