package news.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import news.parallax.EnglishModels;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Comparer;
import news.parallax.engine.Models;
import news.parallax.engine.Parallax;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.engine.ResultCache;

/** One run of the command line: what it printed and how it ended. */
record Run(String out, String err, int exitCode) {
  private static final class Loaded {
    static final ArticleAnnotator ANNOTATOR = new ArticleAnnotator(EnglishModels.tagger());
    static final Models MODELS =
        Models.of(
            ANNOTATOR, EnglishModels.embedder(), EnglishModels.judge(), EnglishModels.points());
  }

  /** The engine over models loaded once for all tests. */
  private static Parallax engine(ResultCache cache, Progress progress) {
    progress.begin(Stage.LOADING);
    return new Parallax(new Comparer(Loaded.MODELS, cache), progress);
  }

  /** Runs {@code arguments} with nothing on standard input and no terminal. */
  static Run of(String... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String in, String... arguments) {
    return of(in, false, Map.of(), arguments);
  }

  static Run onTerminal(Map<String, String> environment, String... arguments) {
    return of("", true, environment, arguments);
  }

  /** Runs {@code arguments} over an engine whose models cannot be loaded. */
  static Run broken(String... arguments) {
    return of(Run::fault, "", false, Map.of(), arguments);
  }

  private static Parallax fault(ResultCache cache, Progress progress) {
    throw new IllegalStateException("no models");
  }

  private static Run of(
      String in, boolean isTerminal, Map<String, String> environment, String... arguments) {
    return of(Run::engine, in, isTerminal, environment, arguments);
  }

  private static Run of(
      BiFunction<ResultCache, Progress, Parallax> engine,
      String in,
      boolean isTerminal,
      Map<String, String> environment,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            isTerminal,
            isTerminal,
            100,
            environment);
    int exitCode = ParallaxCommand.commandLine(terminal, engine).execute(arguments);
    return new Run(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exitCode);
  }
}
