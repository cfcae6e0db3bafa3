package news.parallax.annotation.quotation;

/**
 * What follows a cue.
 *
 * @param start index of the content's first token; -1 when nothing follows
 */
record Complement(Frame frame, int start) {}
