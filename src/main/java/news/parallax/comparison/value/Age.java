package news.parallax.comparison.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;

/**
 * How old a report says somebody is: "Ana Orme, 34," or "a four-year-old boy".
 *
 * @param whose the story's entity, or the noun
 */
record Age(SentenceHandle at, Span span, String whose, int years) implements Measure {
  /** Reports so far apart may have a birthday between them; by hand. */
  private static final int DAYS_TO_A_BIRTHDAY = 30;

  boolean isNamed() {
    return !ConflictWords.AGED_NOUNS.hasAsWritten(whose);
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.NUMBER;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Age age && whose.equals(age.whose) && years == age.years;
  }

  @Override
  public boolean rivals(Value other) {
    return other instanceof Age age
        && whose.equals(age.whose)
        && years != age.years
        && !isBirthday(age);
  }

  private boolean isBirthday(Age other) {
    LocalDate one = article().article().day();
    LocalDate two = other.article().article().day();
    return Math.abs(years - other.years) == 1
        && one != null
        && two != null
        && isNamed()
        && Math.abs(ChronoUnit.DAYS.between(one, two)) > DAYS_TO_A_BIRTHDAY;
  }

  /** A person has one age. */
  @Override
  public boolean isOneQuestion(Value other, double aligned) {
    return other instanceof Age age && isNamed() && whose.equals(age.whose);
  }

  @Override
  public String sort() {
    return "age";
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Age age && whose.equals(age.whose);
  }

  @Override
  public boolean sharesUnit(Value other) {
    return other instanceof Age;
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(article(), span, "aged " + years);
  }
}
