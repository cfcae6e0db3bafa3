package news.parallax.comparison.quote;

import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryQuotation;

/** Tells two occasions apart by the days that stand beside the words of saying. */
final class Occasions {
  /** A day farther from the cue than this many code units may be another event's. */
  private static final int BESIDE = 40;

  private final Dossier dossier;

  Occasions(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Whether both say a day and the days differ. */
  boolean differ(StoryQuotation one, StoryQuotation other) {
    Optional<String> day = day(one);
    Optional<String> otherDay = day(other);
    return day.isPresent()
        && otherDay.isPresent()
        && isAnchored(day.get()) == isAnchored(otherDay.get())
        && !day.get().equals(otherDay.get());
  }

  private static boolean isAnchored(String day) {
    return Character.isDigit(day.charAt(0));
  }

  private Optional<String> day(StoryQuotation quoted) {
    AnnotatedArticle article = dossier.article(quoted.article());
    Quotation quotation = quoted.quotation();
    Span cue = quotation.cue();
    if (cue == null) {
      return Optional.empty();
    }
    Span saying = quotation.source() == null ? cue : cue.cover(quotation.source());
    Optional<Sentence> sentence = article.sentenceAt(cue.start());
    return article.times().stream()
        .filter(time -> time.kind() == TimeExpression.Kind.DATE && isDay(time.value()))
        .filter(time -> sentence.isPresent() && sentence.get().span().contains(time.span()))
        .filter(time -> !quotation.span().overlaps(time.span()))
        .filter(time -> distance(time.span(), saying) <= BESIDE)
        .map(TimeExpression::value)
        .findFirst();
  }

  /** {@code 2031-03-04} or {@code XXXX-WXX-3}, not {@code 2031-XX-XX}. */
  private static boolean isDay(String value) {
    return value.length() == 10 && !value.endsWith("XX");
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
