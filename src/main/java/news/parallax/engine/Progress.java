package news.parallax.engine;

/** Told how far a run has come. May be called by several threads at once. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (stage, done, total) -> {};

  /** The parts of a run, in their order. */
  enum Stage {
    /** Finding and decoding the articles. */
    READING,
    /** Loading the language models. */
    LOADING,
    /** Finding sentences, names, quotations, times and amounts in each article. */
    ANNOTATING,
    /** Laying the articles side by side. */
    COMPARING,
    /** Printing the report. */
    WRITING
  }

  /**
   * {@code done} of {@code total} pieces of {@code stage} are done.
   *
   * @param total zero when the stage has no countable pieces
   */
  void at(Stage stage, int done, int total);

  /** A part of the result is lost; the run goes on. */
  default void failed(Fault fault) {}

  /** {@code stage}, which has no countable pieces, begins. */
  default void begin(Stage stage) {
    at(stage, 0, 0);
  }
}
