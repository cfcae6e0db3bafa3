package news.parallax.view;

import java.util.List;
import news.parallax.comparison.ComparedStory;

/** A form in which reports are written; implementations are pure and keep nothing. */
public interface OutputFormat {
  /**
   * {@code stories} in this form, one report for each event.
   *
   * @param layout for forms that are laid out in columns; others need none
   */
  Output report(List<ComparedStory> stories, Provenance provenance, TextLayout layout);

  /** Whether even one report is several files. */
  default boolean isFolder() {
    return false;
  }
}
