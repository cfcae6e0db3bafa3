package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.quantity.QuantityLexicon.Found;
import news.parallax.annotation.quantity.QuantityLexicon.Kind;
import news.parallax.annotation.quantity.QuantitySentence.Amount;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of one sentence from left to right. Used once. */
final class Amounts {
  private final Article article;
  private final List<TimeExpression> times;
  private final QuantitySentence words;
  private final Bounds bounds;
  private final Remainders remainders;
  private final List<Quantity> found = new ArrayList<>();

  /** Where the last amount begins, and the lexeme behind it. */
  private int begun;

  private int taken;

  Amounts(Article article, Sentence sentence, List<TimeExpression> times) {
    this.article = article;
    this.times = times;
    this.words = QuantitySentence.of(sentence);
    this.bounds = new Bounds(words);
    this.remainders = new Remainders(words);
  }

  List<Quantity> found() {
    int at = 0;
    while (at < words.size()) {
      at = Math.max(at + 1, read(at));
    }
    return found;
  }

  /** Reads what begins at {@code at}; answers where to go on. */
  private int read(int at) {
    if (isTime(words.get(at).span())) {
      return at + 1;
    }
    Found many = QuantityLexicon.at(Kind.MANY, words.lexemes(), at);
    if (many != null) {
      return many(at, many);
    }
    Amount amount = words.amount(at);
    if (amount == null || NoAmount.is(words, at, amount.end())) {
      return amount == null ? at + 1 : amount.end();
    }
    return amount(at, amount);
  }

  private boolean isTime(Span span) {
    return !Annotation.overlapping(times, span).isEmpty();
  }

  /** "Dozens of boats", "several boats". */
  private int many(int at, Found many) {
    String[] ends = many.value().split("-", -1);
    int end = at + many.length();
    int noun = words.text(end).equals("of") ? end + 1 : end;
    if (words.isWithin(noun) && isTime(words.get(noun).span())) {
      return end;
    }
    Extent extent = new Extent(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    String unit = words.counted(noun);
    add(at, end, extent, unit, Precision.APPROXIMATE, null, "indefinite-number");
    return end;
  }

  private int amount(int at, Amount amount) {
    Amount upper = bounds.upper(at, amount);
    Amount whole = upper == null ? bounds.whole(amount.end()) : null;
    int end = upper != null ? upper.end() : whole != null ? whole.end() : amount.end();
    Measure measure = measure(at, end);
    if (measure == null || (measure.unit.isEmpty() && words.text(at).equals("one"))) {
      return end;
    }
    Amount full =
        upper != null || whole != null || measure.start < at || measure.unit.isEmpty()
            ? new Amount(amount.value(), measure.end)
            : remainders.read(amount.value(), measure.unit, measure.end);
    Precision precision = bounds.precision(measure.start, full.end());
    Extent extent =
        upper == null
            ? Extent.of(full.value(), precision)
            : new Extent(amount.value(), upper.value());
    int from = bounds.from(measure.start, upper);
    if (upper == null && closes(from, full.end(), extent, measure.unit, precision)) {
      return full.end();
    }
    add(
        from,
        full.end(),
        extent,
        measure.unit,
        upper == null ? precision : Precision.EXACT,
        whole == null ? null : whole.value(),
        upper == null ? measure.rule : "range");
    return full.end();
  }

  /** "More than 10 | and less than 40": closes the range that the amount before opened. */
  private boolean closes(int from, int end, Extent extent, String unit, Precision precision) {
    boolean and = taken > 0 && taken == from - 1 && words.text(taken).equals("and");
    if (!and || found.isEmpty()) {
      return false;
    }
    Quantity before = found.getLast();
    Extent range = Bounds.range(before, extent, precision);
    if (range == null || !(before.unit().isEmpty() || before.unit().equals(unit))) {
      return false;
    }
    found.removeLast();
    add(begun, end, range, unit, Precision.EXACT, null, "two-bounds");
    return true;
  }

  /** What a number measures, and from where to where number and unit reach. */
  private record Measure(int start, int end, String unit, String rule) {}

  /** The unit of the number from {@code at} to {@code end}; null when it is part of a compound. */
  private @Nullable Measure measure(int at, int end) {
    Found sign = words.sign(at);
    if (sign != null && at - sign.length() >= taken) {
      int start = at - sign.length();
      return new Measure(start, end, currency(start, sign), "price");
    }
    Found behind = words.signBehind(end);
    if (behind != null) {
      return new Measure(at, end + behind.length(), behind.value(), "price");
    }
    Found unit = words.unit(end);
    if (unit != null) {
      return new Measure(at, end + unit.length(), unit.value(), "measure");
    }
    return words.joint(end) == Joint.HYPHENATED
        ? null
        : new Measure(at, end, words.head(bounds.behind(end)), "count");
  }

  /** "US$" and "A$" name the dollar; a bare sign is the American one. */
  private String currency(int start, Found sign) {
    boolean dollar = sign.value().equals("USD") && words.joint(start) == Joint.GLUED;
    return dollar
        ? switch (words.text(start - 1)) {
          case "a", "au" -> "AUD";
          case "c", "ca" -> "CAD";
          case "hk" -> "HKD";
          case "nz" -> "NZD";
          default -> "USD";
        }
        : sign.value();
  }

  private void add(
      int start,
      int end,
      Extent extent,
      String unit,
      Precision precision,
      @Nullable BigDecimal whole,
      String rule) {
    begun = start;
    taken = end;
    Span span = words.get(start).span().cover(words.get(end - 1).span());
    String because = unit.isEmpty() ? "a number of things not named" : "a number of " + unit;
    found.add(
        new Quantity(
            span,
            extent.least(),
            extent.most(),
            unit,
            precision,
            whole,
            Explanation.of(rule, because, article.cite(span))));
  }
}
