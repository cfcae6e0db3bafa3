package news.parallax.annotation.quotation;

/**
 * What follows a cue.
 *
 * @param start index of the content's first token; -1 when nothing follows
 * @param cueEnd index of the cue's last token: a preposition can belong to it
 */
record Complement(Frame frame, int start, int cueEnd) {}
