package news.parallax.comparison.summary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;

/** Tells which sentences can stand alone before a reader who has not seen the one before. */
final class Fitness {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 50;
  private static final int NAME_WITHIN = 4;

  private static final Set<String> LEANING_STARTS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "this",
          "that",
          "these",
          "those",
          "here",
          "there",
          "such",
          "both",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "also",
          "however",
          "meanwhile",
          "instead",
          "then",
          "still",
          "nevertheless",
          "moreover",
          "furthermore",
          "additionally",
          "asked",
          "another",
          "other",
          "others",
          "one",
          "like",
          "besides",
          "therefore",
          "thus",
          "nor",
          "even",
          "not",
          "now",
          "what",
          "why",
          "how",
          "who",
          "where",
          "whether",
          "if",
          "as",
          "when",
          "later",
          "earlier",
          "similarly",
          "again",
          "though",
          "although",
          "while",
          "because",
          "of",
          "having",
          "speaking",
          "for",
          "with");
  private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you", "my", "our", "your");

  private static final Set<String> SPEECH =
      Set.of(
          "say", "add", "tell", "ask", "warn", "claim", "believe", "think", "deny", "note", "hope");

  private Fitness() {}

  static boolean standsAlone(Place place) {
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

  private static Token first(Place place) {
    int start = place.citation().span().start();
    return place.sentence().tokens().stream()
        .dropWhile(token -> token.span().start() < start)
        .findFirst()
        .orElse(place.sentence().tokens().getFirst());
  }

  /** Whether its first verb is no verb of speech: the event itself, not a remark on it. */
  static boolean tellsDeed(Place place) {
    Sentence sentence = place.sentence();
    return sentence
        .phrases(Phrase.Kind.VERB)
        .findFirst()
        .map(phrase -> sentence.head(phrase).lemma())
        .filter(lemma -> !SPEECH.contains(lemma))
        .isPresent();
  }

  /** Whether one of the first words is a name. */
  static boolean beginsWithName(Place place) {
    int start = place.citation().span().start();
    return place.sentence().tokens().stream()
        .dropWhile(token -> token.span().start() < start)
        .limit(NAME_WITHIN)
        .anyMatch(token -> token.isTag("NNP"));
  }

  private static boolean beginsWell(Token first) {
    String word = first.word();
    return Character.isUpperCase(word.charAt(0))
        && !LEANING_STARTS.contains(word.toLowerCase(Locale.ROOT))
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
  private static boolean quotesWhole(Place place) {
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

  private static boolean addressesReader(Place place) {
    return place.sentence().tokens().stream()
        .filter(token -> FIRST_AND_SECOND.contains(token.word().toLowerCase(Locale.ROOT)))
        .anyMatch(token -> !place.article().isQuoted(token.span()));
  }
}
