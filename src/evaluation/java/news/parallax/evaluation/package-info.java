/**
 * How good is Parallax, and against what? An {@link news.parallax.evaluation.Evaluation} runs named
 * {@link news.parallax.evaluation.Suite}s; each measures one part against gold data, beside a naive
 * floor run on the same data, and answers in {@link news.parallax.evaluation.Score}s, the rows of
 * one table. Child packages hold the suites of single annotators; the workbench puts the list
 * together. May import every room of the program but the command line.
 */
@NullMarked
package news.parallax.evaluation;

import org.jspecify.annotations.NullMarked;
