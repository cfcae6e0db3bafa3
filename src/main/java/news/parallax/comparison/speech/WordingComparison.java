package news.parallax.comparison.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.StoryQuotation;
import news.parallax.knowledge.ConflictWords;

/**
 * One sentence of one speaker, printed with one word changed that changes its sense: "we must
 * leave" and "we may leave", "no excuse" and "some excuse". All other words must be the same, so
 * that translations and shortened quotations are not meant.
 */
final class WordingComparison {
  /** Words alike, so that the sentence is one; by hand. */
  private static final int FEWEST_SHARED = 4;

  /** In characters: "analyse" and "analyze". */
  private static final int SAME_START = 4;

  /** Words alike around other words than a turning one; by hand. */
  private static final int FEWEST_AROUND = 5;

  /** Words that differ; more are another sentence. */
  private static final int MOST_OTHER = 3;

  /** Words more alike are two translations of one; by hand. */
  private static final double MOST_ALIKE = 0.45;

  private final Dossier dossier;
  private final Sense sense;

  WordingComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** A quotation and its words. */
  private record Saying(StoryQuotation quotation, List<Token> words) {}

  /** Those between {@code quotations} of one speaker. */
  List<Difference> differences(List<StoryQuotation> quotations) {
    List<Saying> sayings =
        quotations.stream()
            .filter(one -> one.quotation().mode() == Quotation.Mode.DIRECT)
            .map(one -> new Saying(one, words(one)))
            .filter(one -> one.words().size() > FEWEST_SHARED)
            .toList();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      for (int j = i + 1; j < sayings.size(); j++) {
        if (isComparable(sayings.get(i), sayings.get(j))) {
          difference(sayings.get(i), sayings.get(j)).ifPresent(differences::add);
        }
      }
    }
    return differences;
  }

  private static boolean isComparable(Saying left, Saying right) {
    return !left.quotation().article().equals(right.quotation().article())
        && mayBeOneSpeaker(left.quotation(), right.quotation())
        && Math.abs(left.words().size() - right.words().size()) <= 2;
  }

  /** "the coach said" may not have been tied to a name. */
  private static boolean mayBeOneSpeaker(StoryQuotation left, StoryQuotation right) {
    return left.speaker() == null
        || right.speaker() == null
        || left.speaker().equals(right.speaker());
  }

  private List<Token> words(StoryQuotation quotation) {
    Span content = quotation.quotation().content();
    return dossier.article(quotation.article()).sentences().stream()
        .filter(sentence -> sentence.span().overlaps(content))
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> content.contains(token.span()))
        .filter(token ->
            Character.isLetterOrDigit(token.word().charAt(0)) || token.lemma().equals("not"))
        .toList();
  }

  private Optional<Difference> difference(Saying left, Saying right) {
    int start = 0;
    int most = Math.min(left.words().size(), right.words().size());
    while (start < most && same(left.words().get(start), right.words().get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && same(
            left.words().get(left.words().size() - 1 - end),
            right.words().get(right.words().size() - 1 - end))) {
      end++;
    }
    List<Token> ofLeft = left.words().subList(start, left.words().size() - end);
    List<Token> ofRight = right.words().subList(start, right.words().size() - end);
    boolean changed =
        changesSense(ofLeft, ofRight)
            || (start + end >= FEWEST_AROUND && areUnlike(ofLeft, ofRight));
    return start > 0 && start + end >= FEWEST_SHARED && changed
        ? Optional.of(difference(left, start, ofLeft, right, ofRight))
        : Optional.empty();
  }

  private static boolean same(Token one, Token other) {
    return one.lemma().equalsIgnoreCase(other.lemma());
  }

  /** One word for another, or a turning word more. */
  private static boolean changesSense(List<Token> left, List<Token> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return false;
    }
    boolean turned = turns(left) || turns(right);
    boolean swapped =
        left.size() == 1
            && right.size() == 1
            && left.getFirst().isTag("VB")
            && right.getFirst().isTag("VB")
            && !isSpelling(left.getFirst().lemma(), right.getFirst().lemma());
    return left.size() <= 2 && right.size() <= 2 && (turned || swapped);
  }

  /** Other words of another sense, where translators would have chosen words of the same. */
  private boolean areUnlike(List<Token> left, List<Token> right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && left.size() <= MOST_OTHER
        && right.size() <= MOST_OTHER
        && Stream.of(left, right)
            .allMatch(words -> words.stream().anyMatch(WordingComparison::saysSomething))
        && !isSpelling(left.getFirst().lemma(), right.getFirst().lemma())
        && sense.likeness(text(left), text(right)) < MOST_ALIKE;
  }

  private static boolean saysSomething(Token token) {
    return token.isTag("NN") || token.isTag("JJ") || token.isTag("VB") || token.isTag("RB");
  }

  private static String text(List<Token> words) {
    return words.stream().map(Token::word).collect(Collectors.joining(" "));
  }

  /** "analyse" and "analyze". */
  private static boolean isSpelling(String one, String other) {
    return one.regionMatches(true, 0, other, 0, SAME_START);
  }

  private static boolean turns(List<Token> words) {
    return words.stream()
        .anyMatch(
            word -> ConflictWords.TURNING.hasAsWritten(word.lemma().toLowerCase(Locale.ROOT)));
  }

  private Difference difference(
      Saying left, int start, List<Token> ofLeft, Saying right, List<Token> ofRight) {
    return Difference.conflict(
        Conflict.Kind.WORDING,
        side(left, start, ofLeft),
        side(right, start, ofRight),
        new Reason(
            Rule.WORDINGS, "one statement is printed with another word, which changes its sense"));
  }

  /** The differing words, with the one before where there are none. */
  private Difference.Side side(Saying saying, int start, List<Token> words) {
    Quotation quotation = saying.quotation().quotation();
    Citation citation = new Citation(saying.quotation().article(), quotation.content());
    String value =
        String.join(
            " ", words.stream().map(word -> word.lemma().toLowerCase(Locale.ROOT)).toList());
    return new Difference.Side(
        citation, dossier.words(citation), value.isEmpty() ? "-" + start : value);
  }
}
