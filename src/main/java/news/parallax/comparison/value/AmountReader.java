package news.parallax.comparison.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.BackgroundSentences;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.knowledge.ConflictWords;

/** Reads the amounts of a report that belong to its own event. */
final class AmountReader {
  /** "ten dollars a day", "twenty minutes each way", "nine of the dead". */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)^\\s(?:%s|of %s)\\b"
              .formatted(ConflictWords.SHARED_OUT.pattern(), ConflictWords.WHOLES.pattern()));

  private static final Pattern OLD = Pattern.compile("(?i)^[\\s-]?(?:years?[\\s-]old|of age)");

  /** In characters, for the words right before or behind. */
  private static final int ROOM = 12;

  /** "five others", "five people more". */
  private static final int WORDS_BEFORE = 2;

  /** More values of one unit are a score or a list; by hand. */
  private static final int MOST_OF_A_UNIT = 4;

  private final AnnotatedArticle article;

  /** By fate, and by people where one is named, the count that a report gives first. */
  private final Map<String, Quantity> firsts = new HashMap<>();

  private AmountReader(AnnotatedArticle article) {
    this.article = article;
  }

  /** In text order. */
  static List<Value> values(AnnotatedArticle article) {
    AmountReader reader = new AmountReader(article);
    return article.sentences().stream().flatMap(reader::values).toList();
  }

  private Stream<Value> values(Sentence sentence) {
    List<Toll> tolls = TollReader.tolls(article, sentence);
    tolls.forEach(toll -> firsts.putIfAbsent(toll.group(), toll.quantity()));
    SentenceHandle at = new SentenceHandle(article, sentence);
    Stream<Value> counted =
        tolls.stream().filter(toll -> toll.isOnly(tolls)).map(toll -> counted(at, toll));
    Stream<Value> others =
        ValueReader.isTelling(sentence)
            ? article.within(sentence.span()).quantities().stream()
                .filter(one -> tolls.stream().noneMatch(toll -> toll.isOf(one)))
                .filter(one -> one.whole() == null && isOfEvent(at, one))
                .map(one -> new Amount(at, one))
            : Stream.of();
    return Stream.of(counted, others, sums(at)).flatMap(Function.identity());
  }

  /** Lengths of which one follows the other, as one. */
  private Stream<Value> sums(SentenceHandle at) {
    if (!ValueReader.isTelling(at.sentence())
        || BackgroundSentences.tells(article, at.sentence())) {
      return Stream.of();
    }
    List<Quantity> lengths =
        article.within(at.sentence().span()).quantities().stream()
            .filter(UnitClasses::isLength)
            .toList();
    return lengths.size() == 2
        ? LengthSums.of(article, lengths.getFirst(), lengths.getLast()).stream()
            .map(sum -> Amount.ofSum(at, sum))
        : Stream.of();
  }

  /** What differs from an article's first count is another event's. */
  private Value counted(SentenceHandle at, Toll toll) {
    Amount amount = Amount.ofFate(at, toll.quantity(), toll.kind(), true);
    Quantity first = firsts.getOrDefault(toll.group(), toll.quantity());
    boolean main = amount.fits(Amount.ofFate(at, first, toll.kind(), true));
    return Amount.ofFate(at, toll.quantity(), toll.kind(), main);
  }

  private boolean isOfEvent(SentenceHandle at, Quantity quantity) {
    Sentence sentence = at.sentence();
    return !isOneOfMany(quantity)
        && !isAge(quantity.span())
        && !isOffset(quantity.span())
        && isOnlyAmount(at, quantity)
        && !isName(sentence, quantity)
        && !isShare(quantity)
        && !isWindow(sentence, quantity)
        && (UnitClasses.isLength(quantity) || !isBesideOthers(sentence, quantity))
        && !BackgroundSentences.tells(article, sentence);
  }

  /** Two amounts of one unit in a clause are parts, or of two things; "30 miles (48 km)" is one. */
  private boolean isOnlyAmount(SentenceHandle at, Quantity quantity) {
    Span clause = at.clause(quantity.span()).map(Claim::span).orElse(quantity.span());
    return article.within(clause).quantities().stream()
        .filter(other -> !other.span().equals(quantity.span()))
        .noneMatch(other -> quantity.disjoint(other).orElse(false));
  }

  /** Where a report counts laps, yards or points all along, no two are the same. */
  private boolean isOneOfMany(Quantity quantity) {
    return article.quantities().stream()
            .filter(other -> other.unit().equals(quantity.unit()))
            .filter(quantity::comparable)
            .map(Quantity::least)
            .distinct()
            .count()
        > MOST_OF_A_UNIT;
  }

  /** "a fully laden 737 aircraft" counts nothing. */
  private static boolean isName(Sentence sentence, Quantity quantity) {
    return !UnitClasses.isMeasure(quantity)
        && !countsMany(sentence, quantity)
        && ValueReader.isAttribute(sentence, quantity.span());
  }

  /** "a staggering 359 assaults". */
  private static boolean countsMany(Sentence sentence, Quantity quantity) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= quantity.span().start())
        .anyMatch(token -> token.tag().equals("NNS") && token.lemma().equals(quantity.unit()));
  }

  private boolean isShare(Quantity quantity) {
    String text = article.article().text();
    int end = quantity.span().end();
    return SHARE.matcher(text.substring(end, Math.min(text.length(), end + ROOM))).find();
  }

  private static boolean isWindow(Sentence sentence, Quantity quantity) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() < quantity.span().end())
        .filter(token -> quantity.span().start() - token.span().end() <= ROOM)
        .anyMatch(
            token -> ConflictWords.TIME_WINDOWS.hasAsWritten(token.lemma()) && !token.isTag("VB"));
  }

  /** "five more people", "lap seven". */
  private static boolean isBesideOthers(Sentence sentence, Quantity quantity) {
    List<Token> tokens = sentence.tokens();
    int first =
        (int) tokens.stream().takeWhile(t -> t.span().end() <= quantity.span().start()).count();
    int last =
        (int) tokens.stream().takeWhile(t -> t.span().start() < quantity.span().end()).count();
    boolean beside =
        tokens
            .subList(Math.max(0, first - 1), Math.min(tokens.size(), last + WORDS_BEFORE))
            .stream()
            .filter(token -> !quantity.span().contains(token.span()))
            .anyMatch(token -> ConflictWords.BESIDE_OTHERS.hasAsWritten(token.lemma()));
    return beside || (first > 0 && tokens.get(first - 1).isTag("NN"));
  }

  private boolean isAge(Span span) {
    String text = article.article().text();
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + ROOM));
    return OLD.matcher(after).find() || article.words(span).endsWith("-old");
  }

  private boolean isOffset(Span span) {
    return article.times().stream()
        .filter(TimeExpression::isOffset)
        .anyMatch(time -> time.span().overlaps(span));
  }
}
