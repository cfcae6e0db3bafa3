package news.parallax.annotation.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;

/**
 * An office or description of a person as the text gives it.
 *
 * @param text as printed, without a determiner
 * @param noun its head, lower case, singular
 * @param state the state it names; empty when it names none
 */
record Role(String text, Span span, String noun, Optional<String> state) {

  /** The role told by the tokens {@code [first, last]} whose head noun is {@code head}. */
  static Role of(Sentence sentence, int first, int last, int head) {
    List<Token> tokens = sentence.tokens();
    String noun = tokens.get(head).word().toLowerCase(Locale.ROOT);
    return new Role(
        FoundName.text(tokens, first, last),
        sentence.span(first, last),
        noun,
        state(tokens, first, last));
  }

  /** The first state that a word, or two neighbours, of the tokens point to. */
  static Optional<String> state(List<Token> tokens, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!CapitalStyle.isCapital(tokens.get(i).word())) {
        continue;
      }
      int pair = Math.min(i + 1, last);
      Optional<String> state =
          Gazetteer.english().pointsTo(FoundName.text(tokens, i, pair)).or(pointsTo(tokens.get(i)));
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private static java.util.function.Supplier<Optional<? extends String>> pointsTo(Token token) {
    return () -> Gazetteer.english().pointsTo(token.word());
  }

  /** Index of the first token of {@code phrase} behind its determiner. */
  static int afterDeterminer(Sentence sentence, Phrase phrase) {
    Token first = sentence.tokens().get(phrase.first());
    boolean determiner =
        first.tag().equals("DT") || first.tag().equals("PRP$") || first.tag().equals("PDT");
    return determiner && phrase.first() < phrase.last() ? phrase.first() + 1 : phrase.first();
  }
}
