/**
 * How right is Parallax on drafts held against reports? The doors are {@link
 * news.parallax.evaluation.draft.PlantedDraftSuite} and {@link
 * news.parallax.evaluation.draft.EditedSummary}. Imports the
 * evaluation room and the engine.
 */
@NullMarked
package news.parallax.evaluation.draft;

import org.jspecify.annotations.NullMarked;
