package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.knowledge.name.Gender;
import news.parallax.knowledge.name.TitleWords;

/**
 * Finds whom a sentence is about without a name: "the prime minister", "a spokesman". A pronoun
 * that follows may mean such a one, and then means nobody who is named.
 */
final class UnnamedPersons {
  private static final String KEY = "?";

  private UnnamedPersons() {}

  /** Whether {@code key} is of one without a name. */
  static boolean isOne(String key) {
    return key.startsWith(KEY);
  }

  /** What the noun tells of the gender of the one with {@code key}. */
  static Gender gender(String key) {
    return TitleWords.english().gender(key.substring(KEY.length()));
  }

  /**
   * Those of {@code sentence}, the article's number {@code index}.
   *
   * @param known the mentions of named persons in it
   */
  static List<ResolvedMention> of(
      int index, Sentence sentence, List<ResolvedMention> known, QuotationMarks quotes) {
    List<ResolvedMention> found = new ArrayList<>();
    for (Phrase phrase : sentence.phrases()) {
      int head = person(sentence, phrase);
      boolean named =
          known.stream().anyMatch(one -> one.first() <= head && one.last() >= phrase.first());
      if (head >= 0 && !named && !quotes.isQuoted(sentence.tokens().get(head).span().start())) {
        found.add(reference(index, sentence, phrase.first(), head));
      }
    }
    return found;
  }

  /** Index of the noun for a person that acts or, as in "the mayor’s plan", owns; -1 for none. */
  private static int person(Sentence sentence, Phrase phrase) {
    boolean acts = sentence.phraseFrom(phrase.last() + 1, Phrase.Kind.VERB).isPresent();
    for (int i = phrase.last(); i > phrase.first(); i--) {
      if (sentence.tokens().get(i).isTag("POS")) {
        return isPerson(sentence.tokens().get(i - 1)) ? i - 1 : -1;
      }
    }
    boolean person = phrase.kind() == Phrase.Kind.NOUN && isPerson(sentence.head(phrase));
    return person && acts ? phrase.head() : -1;
  }

  private static boolean isPerson(Token token) {
    return token.tag().equals("NN") && TitleWords.english().isPersonNoun(token.word());
  }

  private static ResolvedMention reference(int index, Sentence sentence, int first, int head) {
    return new ResolvedMention(
        index,
        first,
        head,
        sentence.span(first, head),
        KEY + sentence.tokens().get(head).word(),
        Mention.Form.NOMINAL,
        "unnamed",
        "somebody without a name");
  }
}
