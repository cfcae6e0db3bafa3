package news.parallax.annotation;

import java.util.List;

/** Splits text into tokens and tags them. Implementations are safe for use by many threads. */
public interface Tagger {
  /**
   * The tokens of {@code text}, untagged, in order; offsets are into {@code text}. Empty for a text
   * of white space.
   */
  List<Token> tokenize(String text);

  /** The same tokens with part of speech, lemma and name class; one sentence at a time. */
  List<Token> tag(List<Token> sentence);
}
