package news.parallax.comparison.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its own article tells it, before it is laid beside another's; whom it names is given
 * by the article's own ids.
 *
 * @param index of the claim among the article's claims
 * @param span the clause, with the one that denies it
 * @param terms normal forms of its words
 * @param content its words that carry sense, in text order
 * @param words its words and marks in small letters, in text order
 * @param days that the times it names begin on
 * @param dependent whether it hangs on another clause: "who came late", "after the vote"
 * @param uncounted whether it counts, and its number stands in another clause
 * @param doer whom its subject names; null for none
 * @param frame who does what, filled in from the clause that it hangs on
 */
record ClauseReading(
    int index,
    Claim claim,
    Span span,
    List<String> terms,
    List<ClauseTerms.Content> content,
    List<String> words,
    Set<LocalDate> days,
    boolean dependent,
    boolean uncounted,
    @Nullable EntityId doer,
    ClauseFrame frame) {}
