package news.parallax.annotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.article.Block;
import news.parallax.article.Span;

/**
 * One sentence of running text; never crosses a block, keeps its closing quotation marks.
 *
 * @param span from the first token's start to the last token's end
 * @param block index into the article's blocks; negative under a picture
 * @param role what that block is
 * @param tokens at least one
 * @param phrases base phrases over the tokens, in order
 */
public record Sentence(
    Span span, int block, Block.Role role, List<Token> tokens, List<Phrase> phrases)
    implements Annotation {
  /** Copies the lists and refuses a sentence without tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
    phrases = List.copyOf(phrases);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs at least one token, at " + span);
    }
  }

  /** The span from token {@code first} to token {@code last}, inclusive. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** The span of {@code phrase}. */
  public Span span(Phrase phrase) {
    return span(phrase.first(), phrase.last());
  }

  /** The tokens that lie in {@code span}. */
  public List<Token> tokens(Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).toList();
  }

  /** The phrases of {@code kind}, in order. */
  public Stream<Phrase> phrases(Phrase.Kind kind) {
    return phrases.stream().filter(phrase -> phrase.kind() == kind);
  }

  /** The phrase of {@code kind} over token {@code index}; empty where there is none. */
  public Optional<Phrase> phraseAt(int index, Phrase.Kind kind) {
    return phrases(kind).filter(phrase -> phrase.contains(index)).findFirst();
  }

  /** The phrase of {@code kind} whose first token is {@code index}; empty where there is none. */
  public Optional<Phrase> phraseFrom(int index, Phrase.Kind kind) {
    return phrases(kind).filter(phrase -> phrase.first() == index).findFirst();
  }

  /** The head token of {@code phrase}. */
  public Token head(Phrase phrase) {
    return tokens.get(phrase.head());
  }
}
