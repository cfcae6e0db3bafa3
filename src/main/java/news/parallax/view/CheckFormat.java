package news.parallax.view;

import news.parallax.comparison.draft.DraftCheck;

/** A form in which a draft held against reports is written; implementations are pure. */
@FunctionalInterface
public interface CheckFormat {
  /**
   * What the reports make of a draft.
   *
   * @param layout for forms that are laid out in columns; others need none
   */
  String check(DraftCheck check, Provenance provenance, TextLayout layout);
}
