package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Published;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.evidence.BackgroundSentences;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.VerbClass;

/** Reads the values of a report that belong to its own event. */
final class ValueReader {

  /** A day by its name or number: "a day earlier" counts from another event. */
  private static final Pattern NAMED =
      Pattern.compile("(?i)[0-9]|\\b" + ConflictWords.WEEKDAY_STEMS.pattern() + "day");

  /** The value of an hour, unlike that of a morning or a night. */
  private static final Pattern CLOCK = Pattern.compile("T[0-9]");

  /** "ten dollars a day", "twenty minutes each way", "nine of the dead". */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)^\\s(?:%s|of %s)\\b"
              .formatted(ConflictWords.SHARED_OUT.pattern(), ConflictWords.WHOLES.pattern()));

  private static final Pattern OLD = Pattern.compile("(?i)^[\\s-]?(?:years?[\\s-]old|of age)");
  private static final Pattern ZONE = Pattern.compile("GMT|UTC|[ECMP][SD]?T|BST|CES?T|Z");
  private static final Pattern POST = Pattern.compile("^https?:|^@\\p{L}|^#\\p{L}|pic\\.twitter");

  /** In characters, for the words right before or behind. */
  private static final int ROOM = 12;

  /** What ended longer before the report is background; by hand. */
  private static final int DAYS_OF_AN_EVENT = 30;

  /** "five others", "five people more". */
  private static final int WORDS_BEFORE = 2;

  /** More values of one unit are a score or a list; by hand. */
  private static final int MOST_OF_A_UNIT = 4;

  /** How far before a number its article may stand: "a fully laden 737". */
  private static final int WORDS_OF_A_NAME = 3;

  private final AnnotatedArticle article;
  private final List<Value> values = new ArrayList<>();

  private ValueReader(AnnotatedArticle article) {
    this.article = article;
  }

  /** In text order, amounts before times. */
  static List<Value> values(AnnotatedArticle article) {
    ValueReader reader = new ValueReader(article);
    article.quantities().stream()
        .filter(quantity -> quantity.whole() == null && !reader.isOneOfMany(quantity))
        .forEach(reader::add);
    article.times().forEach(reader::add);
    return List.copyOf(reader.values);
  }

  private void add(Quantity quantity) {
    boolean length = UnitClasses.isLength(quantity);
    sentence(quantity.span())
        .filter(sentence -> !isAge(quantity.span()) && !isOffset(quantity.span()))
        .filter(sentence -> isOnlyAmount(sentence, quantity) && !isName(sentence, quantity))
        .filter(sentence -> !isShare(quantity) && !isWindow(sentence, quantity))
        .filter(sentence -> length || !isBesideOthers(sentence, quantity))
        .filter(sentence -> !BackgroundSentences.tells(article, sentence))
        .ifPresent(sentence ->
            values.add(
                new Value.Amount(
                    new SentenceHandle(article, sentence),
                    quantity.span(),
                    length ? Conflict.Kind.DURATION : Conflict.Kind.NUMBER,
                    quantity)));
  }

  private void add(TimeExpression time) {
    TimeInterval interval = time.interval();
    if (interval != null
        && interval.precision().compareTo(Precision.DAY) >= 0
        && isNamed(time, interval)
        && !isLongAgo(interval)) {
      sentence(time.span())
          .filter(sentence -> !isOfReport(time.span()) && !hasZone(sentence))
          .filter(sentence -> isOnlyTime(time) && !isAttribute(sentence, time.span()))
          .ifPresent(sentence ->
              values.add(
                  new Value.Moment(
                      new SentenceHandle(article, sentence),
                      interval.precision() == Precision.DAY
                          ? Conflict.Kind.DATE
                          : Conflict.Kind.TIME,
                      time,
                      interval)));
    }
  }

  private boolean isNamed(TimeExpression time, TimeInterval interval) {
    return interval.precision() == Precision.DAY
        ? NAMED.matcher(article.words(time.span())).find()
        : CLOCK.matcher(time.value()).find();
  }

  /** What came weeks before the report is background, of which any day may be told. */
  private boolean isLongAgo(TimeInterval interval) {
    Published published = article.article().published();
    return published != null
        && interval.end().toLocalDate().isBefore(published.day().minusDays(DAYS_OF_AN_EVENT));
  }

  private Optional<Sentence> sentence(Span span) {
    return article.sentences().stream()
        .filter(one -> one.span().contains(span) && one.role() == Block.Role.PARAGRAPH)
        .filter(one -> one.tokens().stream().noneMatch(token -> POST.matcher(token.word()).find()))
        .findFirst();
  }

  /** "said on Tuesday": the day of the report, not of the event. */
  private boolean isOfReport(Span span) {
    return claim(article, span)
        .filter(
            claim -> claim.kind() == Claim.Kind.REPORT || VerbClass.REPORTING.has(claim.lemma()))
        .isPresent();
  }

  /**
   * Two amounts of one unit in a sentence are parts, or of two things; "30 miles (48 km)" is one.
   */
  private boolean isOnlyAmount(Sentence sentence, Quantity quantity) {
    return article.quantities().stream()
        .filter(other ->
            !other.span().equals(quantity.span()) && sentence.span().contains(other.span()))
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
    return !UnitClasses.isMeasure(quantity) && isAttribute(sentence, quantity.span());
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

  /** "an Oct. 19 meeting"; but "a slide buried eleven cars" is none. */
  private static boolean isAttribute(Sentence sentence, Span span) {
    List<Token> before =
        sentence.tokens().stream().takeWhile(token -> token.span().end() <= span.start()).toList();
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - WORDS_OF_A_NAME); i--) {
      if (before.get(i).isTag("VB")) {
        return false;
      }
      if (before.get(i).lemma().equals("a") || before.get(i).lemma().equals("an")) {
        return true;
      }
    }
    return false;
  }

  /** Two days in one clause are a stretch of time, or two happenings. */
  private boolean isOnlyTime(TimeExpression time) {
    Span clause = claim(article, time.span()).map(Claim::span).orElse(time.span());
    return article.times().stream()
        .filter(other -> clause.contains(other.span()) && other.interval() != null)
        .noneMatch(other -> !other.span().equals(time.span()) && other.kind() == time.kind());
  }

  /** Hours of two zones cannot be compared here. */
  private static boolean hasZone(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> ZONE.matcher(token.word()).matches());
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

  /** The clause that holds {@code span}. */
  static Optional<Claim> claim(AnnotatedArticle article, Span span) {
    return article.claims().stream().filter(one -> one.span().contains(span)).findFirst();
  }
}
