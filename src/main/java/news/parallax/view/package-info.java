/**
 * How does a report read? Pure functions from a {@link news.parallax.comparison.ComparedStory} to
 * text; this package holds what all forms share: {@link news.parallax.view.Labels}, the outline of
 * a report, how a speaker's words, a fact's standing and a moment are put. Each form is a child
 * that knows no other: {@code text}, {@code markdown}, {@code csv}, {@code json}, {@code html}; its
 * door is an {@link news.parallax.view.OutputFormat}. May import the rooms below and nothing that
 * reads files or clocks.
 */
@NullMarked
package news.parallax.view;

import org.jspecify.annotations.NullMarked;
