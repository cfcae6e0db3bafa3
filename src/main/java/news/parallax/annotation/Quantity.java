package news.parallax.annotation;

import java.math.BigDecimal;
import java.util.Optional;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.knowledge.UnitConversion;
import org.jspecify.annotations.Nullable;

/**
 * An amount as an interval with a unit.
 *
 * <p>"More than four hours" reads from 4 up to the next step a writer would have named, 5; "nearly
 * 40" from the step before, 30, up to 40; "about 40" half a step to either side. The end that the
 * text names belongs to the interval, the step does not. See {@link #disjoint}.
 *
 * @param least smallest value meant; null when open below ("up to 40")
 * @param most greatest value meant; null when open above ("at least 40")
 * @param unit normal form of the unit ("kilometre", "USD", "percent", "hour"); for counts the lemma
 *     of what is counted ("missile"); empty when nothing is named
 * @param precision how exactly the text speaks
 * @param whole the number this is a part of ("32 of 44 drones"); null when none is named
 * @param why which rule read it
 */
public record Quantity(
    Span span,
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    String unit,
    Precision precision,
    @Nullable BigDecimal whole,
    Explanation why)
    implements Annotation {

  /**
   * This amount in the first unit of its dimension (metre, second, kilogram, celsius and so on);
   * itself when its unit belongs to none.
   */
  public Quantity normal() {
    return UnitConversion.of(unit).map(this::converted).orElse(this);
  }

  private Quantity converted(UnitConversion by) {
    BigDecimal low = least == null ? null : by.apply(least);
    BigDecimal high = most == null ? null : by.apply(most);
    return new Quantity(span, low, high, by.base(), precision, whole, why);
  }

  /** Whether the two amounts measure the same: two lengths, two prices in euros, two missiles. */
  public boolean comparable(Quantity other) {
    return normal().unit().equals(other.normal().unit());
  }

  /**
   * Whether no value fits both texts: "32" and "44", "more than four hours" and "about five", but
   * neither "nearly 40" and "40" nor "60 km" and "37 miles". Empty when they do not measure the
   * same.
   */
  public Optional<Boolean> disjoint(Quantity other) {
    return comparable(other) ? Optional.of(Reach.apart(this, other)) : Optional.empty();
  }

  /** How exactly a text states an amount. */
  public enum Precision {
    /** "32", "between 3 and 5". */
    EXACT,
    /** "about", "some", "around", "dozens". */
    APPROXIMATE,
    /** "more than 40": the least is named. */
    ABOVE,
    /** "nearly 40", "fewer than 40": the most is named. */
    BELOW,
    /** "at least 40". */
    AT_LEAST,
    /** "up to 40". */
    AT_MOST
  }
}
