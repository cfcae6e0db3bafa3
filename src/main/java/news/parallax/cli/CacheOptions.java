package news.parallax.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import news.parallax.codec.cache.Cache;
import news.parallax.engine.ResultCache;
import news.parallax.engine.StoredResults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results are kept between runs. */
final class CacheOptions {
  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keep what is worked out in DIR, so that a second run on the same articles is quick;"
              + " without it in the user's cache folder.")
  private @Nullable Path folder;

  @Option(names = "--no-cache", description = "Work everything out anew and keep nothing.")
  private boolean none;

  /** The results kept where the options say; a folder that cannot be used is named once. */
  ResultCache open(Terminal terminal, Notes notes) {
    return none
        ? ResultCache.NONE
        : folder(terminal)
            .map(path -> StoredResults.in(Cache.in(path, Cache.DEFAULT_BOUND, notes::remark)))
            .orElse(ResultCache.NONE);
  }

  private Optional<Path> folder(Terminal terminal) {
    return Optional.ofNullable(folder).or(() -> userFolder(terminal.environment()));
  }

  /** Empty where the environment names no home. */
  static Optional<Path> userFolder(Map<String, String> environment) {
    return Optional.ofNullable(environment.getOrDefault("HOME", environment.get("USERPROFILE")))
        .filter(home -> !home.isEmpty())
        .map(home ->
            Cache.userFolder(environment, System.getProperty("os.name", ""), Path.of(home)));
  }
}
