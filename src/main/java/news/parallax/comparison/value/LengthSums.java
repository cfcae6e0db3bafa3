package news.parallax.comparison.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.article.Explanation;
import news.parallax.knowledge.ConflictWords;
import org.jspecify.annotations.Nullable;

/** Works out how long two things lasted of which one followed the other. */
final class LengthSums {
  /** Between the lengths: "about an hour, followed by a 50-minute talk". */
  private static final Pattern FOLLOWED =
      Pattern.compile(
          "(?i)[\\s,]+(?:and )?%s(?: by)?(?: another)?(?: an?)?\\s+"
              .formatted(ConflictWords.FOLLOWING.pattern()));

  private LengthSums() {}

  /** The sum of {@code first} and {@code second}; empty where nothing says that they follow. */
  static Optional<Quantity> of(AnnotatedArticle article, Quantity first, Quantity second) {
    int end = first.span().end();
    boolean follows =
        second.span().start() > end
            && FOLLOWED
                .matcher(article.article().text().substring(end, second.span().start()))
                .matches();
    return follows ? Optional.of(sum(first.normal(), second.normal())) : Optional.empty();
  }

  private static Quantity sum(Quantity first, Quantity second) {
    boolean exact = first.precision() == Precision.EXACT && second.precision() == Precision.EXACT;
    return new Quantity(
        first.span().cover(second.span()),
        sum(first.least(), second.least()),
        sum(first.most(), second.most()),
        first.unit(),
        exact ? Precision.EXACT : Precision.APPROXIMATE,
        null,
        Explanation.of("sum", "one length follows the other"));
  }

  /** Open where either is. */
  private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }
}
