package news.parallax.comparison.summary;

import java.util.List;
import java.util.Locale;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.knowledge.StoryWords;

/** Tells which sentences can stand alone before a reader who has not seen the one before. */
final class Fitness {
  /** Fewer are a remark. */
  private static final int FEWEST_WORDS = 8;

  /** More are two sentences read as one. */
  private static final int MOST_WORDS = 50;

  /** In tokens, from the beginning. */
  private static final int NAME_WITHIN = 4;

  private Fitness() {}

  static boolean standsAlone(CandidateSentence place) {
    Sentence sentence = place.sentence();
    List<Token> tokens = sentence.tokens();
    return sentence.role() == Block.Role.PARAGRAPH
        && !place.article().article().isFurniture(sentence.span())
        && tokens.size() >= FEWEST_WORDS
        && tokens.size() <= MOST_WORDS
        && beginsWell(first(place))
        && endsWell(place.words())
        && quotesWhole(place)
        && !addressesReader(place);
  }

  private static Token first(CandidateSentence place) {
    int start = place.citation().span().start();
    return place.sentence().tokens().stream()
        .dropWhile(token -> token.span().start() < start)
        .findFirst()
        .orElse(place.sentence().tokens().getFirst());
  }

  /** Whether its first verb is no verb of speech: the event itself, not a remark on it. */
  static boolean tellsDeed(CandidateSentence place) {
    Sentence sentence = place.sentence();
    return sentence
        .phrases(Phrase.Kind.VERB)
        .findFirst()
        .map(phrase -> sentence.head(phrase).lemma())
        .filter(lemma -> !StoryWords.REMARKING.hasAsWritten(lemma))
        .isPresent();
  }

  /** Whether one of the first words is a name. */
  static boolean beginsWithName(CandidateSentence place) {
    int start = place.citation().span().start();
    return place.sentence().tokens().stream()
        .dropWhile(token -> token.span().start() < start)
        .limit(NAME_WITHIN)
        .anyMatch(token -> token.isTag("NNP"));
  }

  private static boolean beginsWell(Token first) {
    String word = first.word();
    return Character.isUpperCase(word.charAt(0))
        && !StoryWords.LEANING_STARTS.hasAsWritten(word.toLowerCase(Locale.ROOT))
        && !first.isTag("VBG")
        && !first.isTag("CC");
  }

  private static boolean endsWell(String words) {
    return words.endsWith(".")
        || words.endsWith(".”")
        || words.endsWith(".\"")
        || words.endsWith(".’");
  }

  /** No quotation reaches out of the sentence or fills most of it. */
  private static boolean quotesWhole(CandidateSentence place) {
    Span span = place.sentence().span();
    int quoted = 0;
    for (Quotation quotation : place.article().quotations()) {
      if (quotation.isMarkedSpeech() && quotation.span().overlaps(span)) {
        if (!span.contains(quotation.span())) {
          return false;
        }
        quoted += quotation.span().length();
      }
    }
    return 2 * quoted <= span.length();
  }

  private static boolean addressesReader(CandidateSentence place) {
    return place.sentence().tokens().stream()
        .filter(token ->
            StoryWords.FIRST_AND_SECOND_PERSON.hasAsWritten(token.word().toLowerCase(Locale.ROOT)))
        .anyMatch(token -> !place.article().isQuoted(token.span()));
  }
}
