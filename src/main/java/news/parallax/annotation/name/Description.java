package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.name.TitleWords;

/**
 * A definite noun phrase that describes one person by office: "the Ruritanian leader", "the
 * president of Ruritania".
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param head index of its head noun
 * @param span with its determiner
 * @param role what it says of the person
 */
public record Description(int first, int last, int head, Span span, Role role) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** The descriptions of {@code sentence} in order. */
  public static List<Description> of(Sentence sentence) {
    List<Description> found = new ArrayList<>();
    for (Phrase phrase : sentence.phrases()) {
      Phrase owner = owner(sentence, phrase);
      if (isDescription(sentence, owner)) {
        found.add(of(sentence, owner));
      } else if (isDescription(sentence, phrase)) {
        found.add(of(sentence, phrase));
      }
    }
    return found;
  }

  private static Description of(Sentence sentence, Phrase phrase) {
    int last = end(sentence, phrase);
    Role role = Role.of(sentence, Role.afterDeterminer(sentence, phrase), last, phrase.head());
    Span span = sentence.span(phrase.first(), last);
    return new Description(phrase.first(), last, phrase.head(), span, role);
  }

  /** What stands before the last possessive mark of {@code phrase}; the phrase itself without. */
  private static Phrase owner(Sentence sentence, Phrase phrase) {
    for (int i = phrase.last(); i > phrase.first(); i--) {
      if (sentence.tokens().get(i).tag().equals("POS")) {
        return new Phrase(Phrase.Kind.NOUN, phrase.first(), i - 1, i - 1);
      }
    }
    return phrase;
  }

  private static boolean isDescription(Sentence sentence, Phrase phrase) {
    Token head = sentence.tokens().get(phrase.head());
    return phrase.kind() == Phrase.Kind.NOUN
        && (head.tag().equals("NN") || head.tag().equals("NNP"))
        && TitleWords.english().isPersonNoun(head.word())
        && !TitleWords.english().isHonorific(head.word())
        && isDefinite(sentence, phrase);
  }

  private static boolean isDefinite(Sentence sentence, Phrase phrase) {
    List<Token> tokens = sentence.tokens();
    boolean owned =
        tokens.subList(phrase.first(), phrase.head()).stream()
            .anyMatch(token -> token.tag().equals("POS"));
    return owned || DEFINITE.contains(tokens.get(phrase.first()).word().toLowerCase(Locale.ROOT));
  }

  /** "the leader of Ruritania" goes on to the state's name. */
  private static int end(Sentence sentence, Phrase phrase) {
    List<Token> tokens = sentence.tokens();
    int of = phrase.last() + 1;
    if (of + 1 >= tokens.size() || !tokens.get(of).word().equals("of")) {
      return phrase.last();
    }
    return sentence.phrases().stream()
        .filter(next -> next.first() == of + 1)
        .filter(next -> Role.state(tokens, next.first(), next.last()).isPresent())
        .map(Phrase::last)
        .findFirst()
        .orElse(phrase.last());
  }
}
