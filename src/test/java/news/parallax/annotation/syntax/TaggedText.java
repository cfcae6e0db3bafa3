package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sentences written in tests with their tags, so that they need no model: {@code She/PRP
 * left/VBD/leave ./.}; the lemma may be left out where it is the word. A tag that ends in {@code +}
 * is part of a person's name, in {@code @} of a place's.
 */
final class TaggedText {
  private static final Map<Character, Token.NameClass> CLASSES =
      Map.of('+', Token.NameClass.PERSON, '@', Token.NameClass.LOCATION);

  private TaggedText() {}

  /** The sentence of {@code line} with its phrases. */
  static Sentence sentence(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String one : line.strip().split("\\s+", -1)) {
      String[] parts = one.split("/", -1);
      char sign = parts[1].charAt(parts[1].length() - 1);
      boolean named = CLASSES.containsKey(sign);
      String tag = named ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
      boolean name = tag.startsWith("NNP");
      String lemma =
          parts.length > 2 ? parts[2] : name ? parts[0] : parts[0].toLowerCase(Locale.ROOT);
      tokens.add(
          new Token(
              new Span(at, at + parts[0].length()),
              parts[0],
              tag,
              lemma,
              CLASSES.getOrDefault(sign, Token.NameClass.NONE)));
      at += parts[0].length() + 1;
    }
    Span span = new Span(0, at - 1);
    return Chunker.chunked(new Sentence(span, 0, Block.Role.PARAGRAPH, tokens, List.of()));
  }

  /** The same with its quotation marks. */
  static MarkedSentence marked(String line) {
    Sentence sentence = sentence(line);
    Article article = InventedArticle.of(words(sentence, 0, sentence.tokens().size() - 1));
    return new MarkedSentence(sentence, QuotationMarks.of(article).pieces(), false);
  }

  /** The readers of that sentence. */
  static SentenceGrammar grammar(String line) {
    return SentenceGrammar.of(marked(line));
  }

  /** Index of the first token {@code word}. */
  static int index(MarkedSentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("need the word “%s” in the sentence".formatted(word));
  }

  /** The verb group over the first token {@code word}. */
  static VerbGroup verb(MarkedSentence sentence, String word) {
    VerbGroup verb = sentence.verb(index(sentence, word));
    if (verb == null) {
      throw new IllegalArgumentException("need a verb at “%s”".formatted(word));
    }
    return verb;
  }

  /** The words of {@code noun}, "-" for none. */
  static String words(MarkedSentence sentence, @Nullable NounSpan noun) {
    return noun == null ? "-" : words(sentence.sentence(), noun.first(), noun.last());
  }

  /** The words of {@code phrase}, "-" for none. */
  static String words(Sentence sentence, @Nullable Phrase phrase) {
    return phrase == null ? "-" : words(sentence, phrase.first(), phrase.last());
  }

  static String words(Sentence sentence, int first, int last) {
    return String.join(
        " ", sentence.tokens().subList(first, last + 1).stream().map(Token::word).toList());
  }
}
