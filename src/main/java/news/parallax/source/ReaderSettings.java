package news.parallax.source;

import news.parallax.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a user may say about all inputs at once.
 *
 * @param published when the reports that do not say it themselves were published; null when unknown
 * @param maxCharacters a longer article is cut there, in UTF-16 code units
 */
public record ReaderSettings(@Nullable Published published, int maxCharacters) {
  /** No date, and room for any report a newsroom would print. */
  public static final ReaderSettings DEFAULT = new ReaderSettings(null, 500_000);

  /** Refuses a limit no article fits in. */
  public ReaderSettings {
    if (maxCharacters < 1) {
      throw new IllegalArgumentException("need maxCharacters >= 1, got " + maxCharacters);
    }
  }

  /** These settings with a date for the reports that name none. */
  public ReaderSettings withPublished(Published day) {
    return new ReaderSettings(day, maxCharacters);
  }
}
