package news.parallax.comparison;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * How an outlet colours what it tells, in its own voice.
 *
 * @param citation the words; where several articles print one text, in the first of them
 * @param reprints the same words where other articles print the same text
 * @param about the story's entity it speaks of; null when it is about none
 */
public record Framing(
    Citation citation,
    List<Citation> reprints,
    Device device,
    @Nullable EntityId about,
    Explanation why)
    implements Finding {
  /** Copies the list. */
  public Framing {
    reprints = List.copyOf(reprints);
  }

  /** A finding that no other article reprints. */
  public Framing(Citation citation, Device device, @Nullable EntityId about, Explanation why) {
    this(citation, List.of(), device, about, why);
  }

  /** This finding, which {@code copies} print too. */
  public Framing reprinted(List<Citation> copies) {
    return new Framing(citation, copies, device, about, why);
  }

  /** The words and their reprints. */
  @Override
  public List<Citation> citations() {
    return Stream.concat(Stream.of(citation), reprints.stream()).toList();
  }

  /** By what means. */
  public enum Device {
    /** What somebody is called. */
    NAMING,
    /** An evaluative word. */
    LOADED_WORD
  }
}
