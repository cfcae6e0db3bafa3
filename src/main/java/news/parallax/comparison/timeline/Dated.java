package news.parallax.comparison.timeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** One time expression with the clause it dates, before joining. */
record Dated(DatedEvent event, TimeExpression time) {
  /** Content words a clause has at least: "said on Friday" tells nothing. */
  private static final int TELLING = 2;

  /** A part of a day, unlike an hour: {@code TNI}. */
  private static final Pattern PART = Pattern.compile("T[A-Z]");

  /** A week, unlike the winter {@code XXXX-WI}. */
  private static final Pattern WEEK = Pattern.compile("XXXX-W[\\dX]{2}");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  static Dated of(AnnotatedArticle article, Sentence sentence, TimeExpression time) {
    DatedEvent event =
        named(sentence, time)
            .map(named -> DatedEvent.of(article, sentence, named, time.span()))
            .orElseGet(() -> event(article, sentence, time.span()));
    return new Dated(event, time);
  }

  /** "the 2016 election": a year before a noun dates what the noun names, not the clause. */
  private static Optional<Span> named(Sentence sentence, TimeExpression time) {
    boolean year = YEAR.matcher(time.value()).matches();
    return sentence.phrases().stream()
        .filter(phrase -> year && phrase.kind() == Phrase.Kind.NOUN)
        .filter(phrase -> sentence.span(phrase).contains(time.span()))
        .filter(phrase -> isBefore(time.span(), sentence.head(phrase)))
        .map(sentence::span)
        .findFirst();
  }

  private static boolean isBefore(Span time, Token head) {
    return time.end() <= head.span().start() && head.isTag("NN");
  }

  /** The smallest clause around {@code time} that tells something, else its sentence. */
  private static DatedEvent event(AnnotatedArticle article, Sentence sentence, Span time) {
    return article.claims().stream()
        .map(Claim::span)
        .filter(span -> span.contains(time) && sentence.span().contains(span))
        .map(span -> DatedEvent.of(article, sentence, span, time))
        .filter(event -> event.lemmas().size() >= TELLING)
        .min(
            Comparator.comparingInt((DatedEvent e) -> e.span().length())
                .thenComparing(DatedEvent::span))
        .orElseGet(() -> DatedEvent.of(article, sentence, sentence.span(), time));
  }

  Citation anchor() {
    return event.beside(time.span());
  }

  /** Whether both date the same thing: one time, and most of the shorter clause's words shared. */
  boolean tellsSameAs(Dated other) {
    return time.value().equals(other.time.value()) && event.tellsSameAs(other.event);
  }

  Precision precision() {
    TimeInterval interval = time.interval();
    return interval != null ? interval.precision() : blank(time.value());
  }

  /** The precision of a value without year: XXXX-06, XXXX-WXX-3. */
  private static Precision blank(String value) {
    if (value.contains("T")) {
      return PART.matcher(value).find() ? Precision.PART : Precision.HOUR;
    }
    if (WEEK.matcher(value).lookingAt()) {
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
    return interval == null ? null : Iso.start(interval);
  }

  @Nullable String end() {
    TimeInterval interval = time.interval();
    return interval == null ? null : Iso.end(interval);
  }
}
