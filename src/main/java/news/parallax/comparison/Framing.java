package news.parallax.comparison;

import java.util.List;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * How an outlet colours what it tells, in its own voice.
 *
 * @param about the story's entity it speaks of; null when it is about none
 */
public record Framing(Citation citation, Device device, @Nullable EntityId about, Explanation why)
    implements Finding {
  @Override
  public List<Citation> citations() {
    return List.of(citation);
  }

  /** By what means. */
  public enum Device {
    /** What somebody is called. */
    NAMING,
    /** An evaluative word. */
    LOADED_WORD
  }
}
