package news.parallax.comparison.alignment;

/** What two clauses of {@code story} share, and whether a reader found that both tell the same. */
record LabelledSignals(String story, Signals signals, boolean same) {}
