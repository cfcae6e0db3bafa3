package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.Token;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Explanation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict.Kind;
import news.parallax.comparison.evidence.SentenceHandle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueTest {
  private static final Explanation WHY =
      Explanation.of("made-by-hand", "so that the case is clear");

  @Test
  void tellsAmountsThatOneValueFits() {
    assertThat(count(3, "boat").fits(count(3, "boat"))).isTrue();
    assertThat(count(3, "boat").fits(count(4, "boat"))).isFalse();
    assertThat(count(3, "boat").fits(count(3, "car"))).isTrue();
    assertThat(count(3, "boat").fits(hour("3 p.m.", 15, 0))).isFalse();
  }

  @Test
  void takesNearAmountsOfOneThingForRivals() {
    assertThat(count(3, "boat").rivals(count(4, "boat"))).isTrue();
    assertThat(count(3, "boat").rivals(count(4, "car"))).isFalse();
    assertThat(count(3, "boat").rivals(count(40, "boat"))).isFalse();
    assertThat(count(0, "boat").rivals(count(4, "boat"))).isFalse();
    assertThat(count(2, "person").rivals(count(2, "hour"))).isFalse();
    assertThat(amount(2, "hour", Precision.EXACT).rivals(amount(7, "hour", Precision.EXACT)))
        .isFalse();
  }

  @Test
  void knowsACoarserFormOfAnAmount() {
    assertThat(amount(43, "person", Precision.EXACT).isCoarser(count(40, "person"))).isFalse();
    assertThat(amount(40, "person", Precision.ABOVE).isCoarser(count(43, "person"))).isTrue();
    assertThat(amount(45, "person", Precision.AT_MOST).isCoarser(count(43, "person"))).isTrue();
    assertThat(amount(44, "person", Precision.APPROXIMATE).isCoarser(count(43, "person"))).isTrue();
    assertThat(amount(90, "person", Precision.ABOVE).isCoarser(count(43, "person"))).isFalse();
    assertThat(count(43, "person").isCoarser(hour("3 p.m.", 15, 0))).isFalse();
  }

  @Test
  void sharesAUnitOnlyWhereBothNameOne() {
    assertThat(count(3, "boat").sharesUnit(count(4, "boat"))).isTrue();
    assertThat(count(3, "").sharesUnit(count(4, "boat"))).isFalse();
    assertThat(count(3, "boat").sharesUnit(count(4, ""))).isFalse();
    assertThat(count(3, "boat").sharesUnit(hour("3 p.m.", 15, 0))).isFalse();
    assertThat(count(3, "boat").sort()).isEqualTo("count");
    assertThat(amount(3, "metre", Precision.EXACT).sort()).isEqualTo("metre");
  }

  @Test
  void letsAnHourWithoutItsHalfOfTheDayFitBoth() {
    assertThat(hour("half past ten", 10, 30).fits(hour("10.30 p.m.", 22, 30))).isTrue();
    assertThat(hour("10.30 a.m.", 10, 30).fits(hour("10.30 p.m.", 22, 30))).isFalse();
    assertThat(hour("at ten", 10, 0).fits(hour("at three", 15, 0))).isFalse();
    assertThat(hour("3 p.m.", 15, 0).fits(count(3, "boat"))).isFalse();
  }

  @Test
  void takesHoursNeitherNearNorFarForRivals() {
    assertThat(hour("3 p.m.", 15, 0).rivals(hour("5 p.m.", 17, 0))).isTrue();
    assertThat(hour("3 p.m.", 15, 0).rivals(hour("3.05 p.m.", 15, 5))).isFalse();
    assertThat(hour("3 a.m.", 3, 0).rivals(hour("5 p.m.", 17, 0))).isFalse();
    assertThat(hour("3 p.m.", 15, 0).rivals(day("4 May", 5, 4))).isFalse();
    assertThat(hour("3 p.m.", 15, 0).rivals(until("5 p.m.", 17))).isFalse();
  }

  @Test
  void takesNearDaysInOtherWordsForRivals() {
    assertThat(day("4 May", 5, 4).rivals(day("18 May", 5, 18))).isTrue();
    assertThat(day("Monday", 5, 4).rivals(day("Wednesday", 5, 6))).isTrue();
    assertThat(day("Monday", 5, 4).rivals(day("18 May", 5, 18))).isFalse();
    assertThat(day("Monday", 5, 4).rivals(day("Monday", 5, 11))).isFalse();
    assertThat(day("4 May", 5, 4).sharesUnit(day("4 June", 6, 4))).isFalse();
    assertThat(day("4 May", 5, 4).countsAlike(count(4, "boat"))).isFalse();
  }

  @Test
  void tellsAnHourToAQuarter() {
    assertThat(hour("6.40 a.m.", 6, 40).side().value())
        .isEqualTo(hour("6.42 a.m.", 6, 42).side().value());
    assertThat(day("4 May", 5, 4).side().value()).isEqualTo("2026-05-04");
  }

  private static Value count(int value, String unit) {
    return amount(value, unit, Precision.EXACT);
  }

  private static Value amount(int value, String unit, Precision precision) {
    BigDecimal number = BigDecimal.valueOf(value);
    boolean below = precision == Precision.AT_MOST;
    boolean above = precision == Precision.ABOVE;
    Quantity quantity =
        new Quantity(
            new Span(0, 3),
            below ? null : number,
            above ? null : number,
            unit,
            precision,
            null,
            WHY);
    return new Amount(at("nine"), quantity);
  }

  private static Value hour(String words, int hour, int minute) {
    LocalDateTime start = LocalDateTime.of(2026, 5, 4, hour, minute);
    return moment(words, Kind.TIME, start, start.plusMinutes(1), null);
  }

  private static Value until(String words, int hour) {
    LocalDateTime start = LocalDateTime.of(2026, 5, 4, hour, 0);
    return moment(words, Kind.TIME, start, start.plusMinutes(1), Relation.UNTIL);
  }

  private static Value day(String words, int month, int day) {
    LocalDateTime start = LocalDateTime.of(2026, month, day, 0, 0);
    return moment(words, Kind.DATE, start, start.plusDays(1), null);
  }

  private static Value moment(
      String words,
      Kind kind,
      LocalDateTime start,
      LocalDateTime end,
      @Nullable Relation relation) {
    TimeInterval.Precision precision =
        kind == Kind.TIME ? TimeInterval.Precision.MINUTE : TimeInterval.Precision.DAY;
    TimeInterval interval = new TimeInterval(start, end, precision);
    TimeExpression time =
        new TimeExpression(
            new Span(0, words.length()),
            kind == Kind.TIME ? TimeExpression.Kind.TIME : TimeExpression.Kind.DATE,
            start.toLocalDate().toString(),
            interval,
            null,
            relation,
            WHY);
    return new Moment(at(words), time, interval);
  }

  private static SentenceHandle at(String words) {
    Article article = InventedArticle.of(words);
    Span whole = new Span(0, words.length());
    Sentence sentence =
        new Sentence(
            whole,
            0,
            Block.Role.PARAGRAPH,
            List.of(new Token(whole, words, "NNS", words, Token.NameClass.NONE)),
            List.of());
    return new SentenceHandle(
        new AnnotatedArticle(
            article,
            List.of(sentence),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        sentence);
  }
}
