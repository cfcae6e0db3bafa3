package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final Fractions fractions;
  private final List<Quantity> found = new ArrayList<>();

  private static final Set<String> TEMPERATURES = Set.of("celsius", "fahrenheit", "degree");
  private static final String BELOW_ZERO = "below-zero";

  /** What "a third" leaves open, in points; by hand. */
  private static final BigDecimal ROUND_SHARE = new BigDecimal("2.5");

  /** Where the last amount begins, and the lexeme behind it. */
  private int begun;

  private int taken;

  Amounts(Article article, Sentence sentence, List<TimeExpression> times) {
    this.article = article;
    this.times = times;
    this.words = QuantitySentence.of(sentence);
    this.bounds = new Bounds(words);
    this.remainders = new Remainders(words);
    this.fractions = new Fractions(words);
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
    Amount fraction = fractions.at(at);
    if (fraction != null) {
      return part(at, fraction);
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

  /** "A quarter of the 1,200 homes" is 300 of them, "one in four voters" a share. */
  private int part(int at, Amount fraction) {
    int of = fractions.whole(fraction.end());
    Amount whole = words.isWithin(of) && !isTime(words.get(of).span()) ? words.amount(of) : null;
    Measure measure = whole == null ? null : measure(of, whole);
    if (whole == null) {
      return share(at, fraction, of);
    }
    if (measure == null) {
      return fraction.end();
    }
    BigDecimal part = fraction.value().multiply(whole.value());
    Precision said = bounds.precision(at, fraction.end());
    boolean even = part.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().scale() <= 0;
    Precision precision = even || said != Precision.EXACT ? said : Precision.APPROXIMATE;
    BigDecimal told = part.setScale(0, RoundingMode.HALF_UP);
    add(
        bounds.from(at, null),
        measure.end,
        Extent.of(told, precision),
        measure.unit,
        precision,
        whole.value(),
        "part-of-whole");
    return measure.end;
  }

  /** As a round share of things, of which there must be some. */
  private int share(int at, Amount fraction, int of) {
    if (words.counted(of).isEmpty() || isTime(words.get(of).span())) {
      return fraction.end();
    }
    Precision said = bounds.precision(at, fraction.end());
    Precision precision = said == Precision.EXACT ? Precision.APPROXIMATE : said;
    BigDecimal percent = fraction.value().movePointRight(2);
    Extent extent =
        precision == Precision.APPROXIMATE
            ? new Extent(percent.subtract(ROUND_SHARE), percent.add(ROUND_SHARE))
            : Extent.of(percent.setScale(0, RoundingMode.HALF_UP), precision);
    int from = bounds.from(at, null);
    add(from, fraction.end(), extent, "percent", precision, null, "share");
    return fraction.end();
  }

  private int amount(int at, Amount amount) {
    if (isWholeOfShare(at)) {
      return amount.end();
    }
    Amount upper = bounds.upper(at, amount);
    Amount whole = upper == null ? bounds.whole(amount.end()) : null;
    int end = upper != null ? upper.end() : whole != null ? whole.end() : amount.end();
    Measure measure = measure(at, new Amount(amount.value(), end));
    if (measure == null || (measure.unit.isEmpty() && words.text(at).equals("one"))) {
      return end;
    }
    if (measure.rule.equals(BELOW_ZERO) && upper == null) {
      return frost(amount.value().negate(), measure);
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

  /** "-3C", "3 degrees below zero". */
  private int frost(BigDecimal value, Measure measure) {
    Precision precision = bounds.precision(measure.start, measure.end);
    add(
        bounds.from(measure.start, null),
        measure.end,
        Extent.of(value, precision),
        measure.unit,
        precision,
        null,
        measure.rule);
    return measure.end;
  }

  /** "20 percent of the | 1,000 homes": what the share is of, which is not told of. */
  private boolean isWholeOfShare(int at) {
    return !found.isEmpty()
        && found.getLast().unit().equals("percent")
        && words.text(taken).equals("of")
        && fractions.whole(taken) == at;
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

  /** The unit of {@code amount} at {@code at}; null when it is part of a compound. */
  private @Nullable Measure measure(int at, Amount amount) {
    int end = amount.end();
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
      return measured(at, amount, unit);
    }
    String shared = words.sharedUnit(end);
    if (!shared.isEmpty()) {
      return new Measure(at, end, shared, "measure");
    }
    return words.joint(end) == Joint.HYPHENATED
        ? null
        : new Measure(at, end, words.head(bounds.behind(end)), "count");
  }

  private Measure measured(int at, Amount amount, Found unit) {
    int after = amount.end() + unit.length();
    if (words.isMoney(at, amount, unit)) {
      return new Measure(at, after, "GBP", "price");
    }
    if (TEMPERATURES.contains(unit.value()) && words.isMinus(at - 1)) {
      return new Measure(at - 1, after, unit.value(), BELOW_ZERO);
    }
    boolean below = words.text(after).equals("below") && words.text(after + 1).equals("zero");
    return TEMPERATURES.contains(unit.value()) && below
        ? new Measure(at, after + 2, unit.value(), BELOW_ZERO)
        : new Measure(at, after, unit.value(), "measure");
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
