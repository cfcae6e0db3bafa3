package news.parallax.annotation.name;

import java.util.List;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.NameKey;

/**
 * A name in one place, not yet tied to an entity.
 *
 * @param sentence index into the article's sentences
 * @param title index of the first token of the title in the mention; {@code first} without one
 * @param first index of the name's first token
 * @param last index of its last token, inclusive
 * @param text the name as printed, without the title, white space made single
 * @param type what the place itself tells of its kind
 */
record FoundName(int sentence, int title, int first, int last, String text, EntityType type) {

  /** The tokens {@code [first, last]} as one text. */
  static String text(List<Token> tokens, int first, int last) {
    StringBuilder text = new StringBuilder(tokens.get(first).word());
    for (int i = first + 1; i <= last; i++) {
      boolean apart = tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      text.append(apart ? " " : "").append(tokens.get(i).word());
    }
    return text.toString();
  }

  /** The form under which its spellings meet. */
  String key() {
    return NameKey.of(text);
  }

  /** Whether the name has more than one word. */
  boolean isLong() {
    return key().indexOf(' ') > 0;
  }

  /** The same name as {@code other} kind. */
  FoundName as(EntityType other) {
    return new FoundName(sentence, title, first, last, text, other);
  }

  boolean hasTitle() {
    return title < first;
  }

  /** The name with its title. */
  Span span(Sentence in) {
    return in.span(title, last);
  }
}
