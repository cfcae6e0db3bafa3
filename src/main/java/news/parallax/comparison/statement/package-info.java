/**
 * On what do two reports differ of who did what, where, how and in which order? {@link
 * news.parallax.comparison.statement.StatementDifferences} finds it. Imports the comparison room,
 * evidence and the rooms below.
 */
@NullMarked
package news.parallax.comparison.statement;

import org.jspecify.annotations.NullMarked;
