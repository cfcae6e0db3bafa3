package news.parallax.annotation.speaker;

import java.util.List;
import news.parallax.annotation.attribution.FoundSource;

/**
 * One who may have said marked words, described for a fitted model.
 *
 * @param found where the text gives the words to whom
 * @param isRules whether the rules would choose it
 * @param features what a {@link SourceRanker} weighs
 */
public record SourceCase(FoundSource found, boolean isRules, List<String> features) {
  public SourceCase {
    features = List.copyOf(features);
  }

  /** Whether the words that name the speaker stand with other words of his. */
  public boolean isElsewhere() {
    return switch (found.rule()) {
      case GOES_ON, SAME_SPEAKER, INTRODUCED, ACTING, LISTED -> true;
      default -> false;
    };
  }
}
