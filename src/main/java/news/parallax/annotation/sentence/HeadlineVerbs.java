package news.parallax.annotation.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.TagClass;
import news.parallax.knowledge.VerbClass;
import news.parallax.knowledge.WordList;

/**
 * Finds the verb of a headline in which a tagger that learned from running text saw none: "Lady
 * Orla stages protest" is no row of nouns.
 */
final class HeadlineVerbs {
  /** Words in which a verb that ends in "s" is written like a plural noun. */
  private static final Set<String> VERBS = new HashSet<>(WordList.of("headline-verbs.txt").words());

  private static final Set<String> PLURALS = Set.of("NNS", "NNPS");

  private HeadlineVerbs() {}

  /** {@code headline}, the likeliest verb of its main clause tagged as one when it had none. */
  static List<Token> tagged(List<Token> headline) {
    int end = mainClauseEnd(headline);
    if (headline.subList(0, end).stream()
        .anyMatch(token -> token.isTag("VB") || token.isTag("MD"))) {
      return headline;
    }
    OptionalInt verb =
        IntStream.range(1, Math.min(end, headline.size() - 1))
            .filter(i -> isVerb(headline, i))
            .findFirst();
    return verb.isPresent() ? with(headline, verb.getAsInt()) : headline;
  }

  private static int mainClauseEnd(List<Token> headline) {
    return IntStream.range(0, headline.size())
        .filter(i -> FunctionWords.HEADLINE_SUBORDINATORS.has(headline.get(i).word()))
        .findFirst()
        .orElse(headline.size());
  }

  private static boolean isVerb(List<Token> headline, int at) {
    Token token = headline.get(at);
    String next = headline.get(at + 1).tag();
    return PLURALS.contains(token.tag())
        && VERBS.contains(token.word().toLowerCase(Locale.ROOT))
        && (isName(headline, at)
            ? TagClass.HEADLINE_OBJECT.has(next) || TagClass.HEADLINE_EITHER.has(next)
            : headline.get(at - 1).isTag("NN") && TagClass.HEADLINE_OBJECT.has(next));
  }

  /** Whether the word before {@code at} can end a name; an odd name is tagged as an adjective. */
  private static boolean isName(List<Token> headline, int at) {
    Token before = headline.get(at - 1);
    boolean odd = before.isTag("JJ") && isCapital(before) && !isCapital(headline.get(at));
    return before.isTag("NNP") || odd;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  private static List<Token> with(List<Token> headline, int verb) {
    List<Token> tokens = new ArrayList<>(headline);
    Token token = headline.get(verb);
    tokens.set(verb, retagged(token, "VBZ", lemma(token.word().toLowerCase(Locale.ROOT))));
    Token before = headline.get(verb - 1);
    if (before.isTag("JJ")) {
      tokens.set(verb - 1, retagged(before, "NNP", before.word()));
    }
    return tokens;
  }

  private static Token retagged(Token token, String tag, String lemma) {
    return new Token(token.span(), token.word(), tag, lemma, token.nameClass());
  }

  private static String lemma(String word) {
    if (word.endsWith("ies") && word.length() > "dies".length()) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean hisses = VerbClass.SIBILANT_ENDINGS.isEndOf(word);
    return word.substring(0, word.length() - (hisses ? 2 : 1));
  }
}
