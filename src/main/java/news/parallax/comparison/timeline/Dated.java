package news.parallax.comparison.timeline;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Line;
import org.jspecify.annotations.Nullable;

/** One time expression with the clause it dates, before joining. */
record Dated(
    AnnotatedArticle article,
    Sentence sentence,
    Span clause,
    TimeExpression time,
    Set<String> lemmas) {

  /** Content words a clause has at least: "said on Friday" tells nothing. */
  private static final int TELLING = 2;

  static Dated of(AnnotatedArticle article, Sentence sentence, TimeExpression time) {
    Span clause = clause(article.claims(), sentence, time.span());
    return new Dated(article, sentence, clause, time, lemmas(sentence, clause, time.span()));
  }

  /** The smallest clause around {@code time} that tells something, else its sentence. */
  private static Span clause(List<Claim> claims, Sentence sentence, Span time) {
    return claims.stream()
        .map(Claim::span)
        .filter(span -> span.contains(time) && sentence.span().contains(span))
        .filter(span -> lemmas(sentence, span, time).size() >= TELLING)
        .min(Comparator.comparingInt(Span::length).thenComparing(Comparator.naturalOrder()))
        .orElse(sentence.span());
  }

  /** Nouns, names and verbs of the clause. */
  private static Set<String> lemmas(Sentence sentence, Span clause, Span time) {
    return sentence.tokens().stream()
        .filter(token -> clause.contains(token.span()) && !time.overlaps(token.span()))
        .filter(token -> token.isTag("NN") || token.isTag("VB"))
        .map(Token::lemma)
        .filter(lemma -> !LIGHT.contains(lemma))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "tell");

  Citation anchor() {
    return article.cite(time.span());
  }

  Citation place() {
    return article.cite(clause);
  }

  Line event() {
    return new Line(article.words(clause), List.of(place()));
  }

  /** Whether both date the same thing: one time, and most of the shorter clause's words shared. */
  boolean tellsSameAs(Dated other) {
    if (!time.value().equals(other.time.value())) {
      return false;
    }
    Set<String> shared = new HashSet<>(lemmas);
    shared.retainAll(other.lemmas);
    int shorter = Math.min(lemmas.size(), other.lemmas.size());
    return shared.size() >= 2 && 2 * shared.size() >= shorter;
  }

  Precision precision() {
    TimeInterval interval = time.interval();
    return interval != null ? interval.precision() : blank(time.value());
  }

  /** The precision of a value without year: XXXX-06, XXXX-WXX-3. */
  private static Precision blank(String value) {
    if (value.contains("T")) {
      return Precision.HOUR;
    }
    if (value.startsWith("XXXX-W")) {
      return value.length() == 10 && Character.isDigit(value.charAt(9))
          ? Precision.DAY
          : Precision.WEEK;
    }
    return switch (value.length()) {
      case 10 -> Precision.DAY;
      case 7 ->
          value.contains("Q") || value.contains("S") || value.endsWith("FA") || value.endsWith("WI")
              ? Precision.SEASON
              : Precision.MONTH;
      default -> Precision.YEAR;
    };
  }

  @Nullable String start() {
    TimeInterval interval = time.interval();
    return interval == null ? null : written(interval.start(), interval.precision());
  }

  /** The last day, month or year when the time is longer than one; null otherwise. */
  @Nullable String end() {
    TimeInterval interval = time.interval();
    if (interval == null || interval.precision().compareTo(Precision.WEEK) > 0) {
      return null;
    }
    String last = written(interval.end().minusDays(1), interval.precision());
    return last.equals(start()) ? null : last;
  }

  private static String written(LocalDateTime time, Precision precision) {
    String day = time.toLocalDate().toString();
    return switch (precision) {
      case YEAR -> day.substring(0, 4);
      case SEASON, MONTH -> day.substring(0, 7);
      case WEEK, DAY -> day;
      case HOUR, MINUTE -> time.toString();
    };
  }
}
