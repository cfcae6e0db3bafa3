package news.parallax.annotation.syntax;

/**
 * What follows a cue.
 *
 * @param start index of the content's first token; -1 when nothing follows
 */
public record Complement(Frame frame, int start) {}
