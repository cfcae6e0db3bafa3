package news.parallax.annotation.time;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import news.parallax.knowledge.date.RegionalDateOrder;

/**
 * Reads a date in figures, 12/1/16, as its article means it: by other such dates of the article
 * that read one way only, else by the day of publication when one reading alone lies near it, else
 * by the region of the outlet. When none of them tells, the year is all that is known.
 */
final class NumericDateHabit {
  /** In days: news gives in figures what lies a fortnight off; the other reading lies further. */
  private static final int NEAR = 14;

  private final Article article;

  NumericDateHabit(Article article) {
    this.article = article;
  }

  Timex read(NumericDate date) {
    Optional<LocalDate> plain = date.day();
    if (plain.isPresent()) {
      return Timex.date(plain.get().toString(), "the text gives it in full");
    }
    return byArticle(date)
        .or(() -> byPublication(date))
        .or(() -> byRegion(date))
        .orElseGet(() ->
            Timex.date(
                date.readings().values().iterator().next().getYear() + "-XX-XX",
                "nothing tells whether day or month comes first"));
  }

  private Optional<Timex> byArticle(NumericDate date) {
    Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
    NumericDate.in(article.text()).forEach(other -> other.order().ifPresent(shown::add));
    return read(date, RegionalDateOrder.only(shown), "in the order of another date of the article");
  }

  private Optional<Timex> byPublication(NumericDate date) {
    return Optional.ofNullable(article.published())
        .flatMap(published -> date.dayWithin(NEAR, published.day()))
        .map(day -> Timex.date(day.toString(), "the reading near the day of publication"));
  }

  private Optional<Timex> byRegion(NumericDate date) {
    URI site = article.url() != null ? article.url() : article.outlet().home();
    return read(
        date,
        RegionalDateOrder.of(article.language(), site),
        "in the order usual where the outlet sits");
  }

  private static Optional<Timex> read(NumericDate date, Optional<DateOrder> order, String because) {
    return order.flatMap(date::day).map(day -> Timex.date(day.toString(), because));
  }
}
