package news.parallax.comparison.value;

/**
 * How much, how many, when or how old: a value that says nothing of what it is of, which its
 * clause tells.
 */
sealed interface Measure extends Value permits Amount, Moment, Age, Offset {}
