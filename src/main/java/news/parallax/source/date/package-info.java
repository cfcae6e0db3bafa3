/**
 * When was a report published? {@link news.parallax.source.date.PublicationDate} reads what files
 * and pages write, {@link news.parallax.source.date.DateHabit} decides between the two readings of
 * a date in figures. Imports the types of the room and {@code knowledge.date}.
 */
@NullMarked
package news.parallax.source.date;

import org.jspecify.annotations.NullMarked;
