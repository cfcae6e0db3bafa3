package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.Lexeme;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.annotation.quantity.Lexicon.Found;
import news.parallax.annotation.quantity.Lexicon.Kind;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of one sentence from left to right. Used once. */
final class Amounts {
  private static final Set<String> RANGE = Set.of("to", "and", "or");
  private static final Set<String> PRONOUN_FOLLOWERS = Set.of("of", "another", "by", "thing");

  private final Article article;
  private final Sentence sentence;
  private final List<TimeExpression> times;
  private final List<Lexeme> lexemes;
  private final List<Quantity> found = new ArrayList<>();

  Amounts(Article article, Sentence sentence, List<TimeExpression> times) {
    this.article = article;
    this.sentence = sentence;
    this.times = times;
    this.lexemes = Lexeme.of(sentence);
  }

  List<Quantity> found() {
    int at = 0;
    while (at < lexemes.size()) {
      at = Math.max(at + 1, read(at));
    }
    return found;
  }

  /** A number with its scale. */
  private record Amount(BigDecimal value, int end) {}

  private int read(int at) {
    if (isTime(lexemes.get(at).span())) {
      return at + 1;
    }
    Found many = Lexicon.at(Kind.MANY, lexemes, at);
    if (many != null) {
      return many(at, many);
    }
    Amount amount = amount(at);
    if (amount == null || isNoAmount(at, amount)) {
      return amount == null ? at + 1 : amount.end;
    }
    return amount(at, amount);
  }

  private boolean isTime(Span span) {
    return times.stream().anyMatch(time -> time.span().overlaps(span));
  }

  /** "Dozens of boats", "several boats". */
  private int many(int at, Found many) {
    String[] ends = many.value().split("-", -1);
    int end = at + many.length();
    int noun = end < lexemes.size() && lexemes.get(end).text().equals("of") ? end + 1 : end;
    String unit = noun < lexemes.size() ? counted(noun) : "";
    if (noun < lexemes.size() && isTime(lexemes.get(noun).span())) {
      return end;
    }
    Extent extent = new Extent(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    add(at, end, extent, unit, Precision.APPROXIMATE, null, "indefinite-number");
    return end;
  }

  private @Nullable Amount amount(int at) {
    Lexeme lexeme = lexemes.get(at);
    BigDecimal number = lexeme.number();
    if (lexeme.form() != Form.CARDINAL || number == null) {
      return null;
    }
    boolean money = sign(at) != null;
    Found scale = at + 1 < lexemes.size() ? Lexicon.at(Kind.SCALE, lexemes, at + 1) : null;
    boolean glued = scale != null && lexemes.get(at + 1).joint() == Joint.GLUED;
    boolean scaled = glued && scale != null && (money || !scale.value().equals("1000000"));
    return scaled && scale != null
        ? new Amount(number.multiply(new BigDecimal(scale.value())), at + 2)
        : new Amount(number, at + 1);
  }

  private @Nullable Found sign(int at) {
    return Lexicon.ending(Kind.SIGN, lexemes, at);
  }

  /** Numbers that count nothing: in names and codes, ages, scores, "one" for somebody. */
  private boolean isNoAmount(int at, Amount amount) {
    Lexeme lexeme = lexemes.get(at);
    Lexeme before = at > 0 ? lexemes.get(at - 1) : null;
    Lexeme after = amount.end < lexemes.size() ? lexemes.get(amount.end) : null;
    if (sign(at) != null) {
      return false;
    }
    boolean attached = lexeme.joint() != Joint.SPACED && before != null && !isOpening(before);
    boolean labelled = Lexicon.ending(Kind.LABEL, lexemes, at) != null || isNamed(at);
    boolean fraction = after != null && after.text().equals("/");
    return attached
        || labelled
        || fraction
        || isAge(at, amount.end)
        || isScore(amount.end)
        || isPronoun(lexeme, after);
  }

  private static boolean isOpening(Lexeme before) {
    return before.form() == Form.MARK && !before.text().equals("/") && !before.text().equals(".");
  }

  /** "Boeing 737", "Apollo 11". */
  private boolean isNamed(int at) {
    if (at == 0) {
      return false;
    }
    Token before = sentence.tokens().get(lexemes.get(at - 1).last());
    boolean name = before.isTag("NNP") && before.span().end() == lexemes.get(at - 1).span().end();
    return name && counted(at + 1).isEmpty();
  }

  /** ", 70," behind a name; "43-year-old" is left out with the times. */
  private boolean isAge(int at, int end) {
    boolean commas =
        at > 1
            && text(at - 1).equals(",")
            && (end >= lexemes.size() || text(end).equals(",") || text(end).equals("."));
    if (commas) {
      Token name = sentence.tokens().get(lexemes.get(at - 2).last());
      return name.nameClass() == NameClass.PERSON || name.isTag("NNP");
    }
    return text(end).startsWith("year") && text(end + 1).equals("old");
  }

  /** "3-2" with nothing counted behind it. */
  private boolean isScore(int end) {
    boolean joined =
        end < lexemes.size()
            && lexemes.get(end).joint() == Joint.HYPHENATED
            && lexemes.get(end).isNumber();
    return joined && unit(end + 1) == null && counted(end + 1).isEmpty();
  }

  private static boolean isPronoun(Lexeme lexeme, @Nullable Lexeme after) {
    return lexeme.text().equals("one")
        && (after == null || after.form() == Form.MARK || PRONOUN_FOLLOWERS.contains(after.text()));
  }

  private String text(int at) {
    return at >= 0 && at < lexemes.size() ? lexemes.get(at).text() : "";
  }

  private int amount(int at, Amount amount) {
    Found sign = sign(at);
    int start = sign == null ? at : at - sign.length();
    Amount upper = upper(at, amount);
    Amount whole = upper == null ? whole(amount.end) : null;
    int end = upper != null ? upper.end : whole != null ? whole.end : amount.end;
    Found unit = sign == null ? unit(end) : null;
    boolean compound = end < lexemes.size() && lexemes.get(end).joint() == Joint.HYPHENATED;
    if (sign == null && unit == null && compound) {
      return end;
    }
    Precision precision = precision(start, end);
    Extent extent =
        upper == null ? Extent.of(amount.value, precision) : new Extent(amount.value, upper.value);
    String name = sign != null ? currency(start, sign) : unit != null ? unit.value() : head(end);
    if (isTrivial(at, name)) {
      return end;
    }
    int last = unit == null ? end : end + unit.length();
    add(
        from(start, upper),
        last,
        extent,
        name,
        upper == null ? precision : Precision.EXACT,
        whole == null ? null : whole.value,
        rule(sign, unit, upper));
    return last;
  }

  /** "one" before nothing that can be counted. */
  private boolean isTrivial(int at, String unit) {
    return unit.isEmpty() && text(at).equals("one");
  }

  private static String rule(@Nullable Found sign, @Nullable Found unit, @Nullable Amount upper) {
    return upper != null ? "range" : sign != null ? "price" : unit != null ? "measure" : "count";
  }

  /** "US$" and "A$" name the dollar; a bare sign is the American one. */
  private String currency(int start, Found sign) {
    boolean dollar =
        sign.value().equals("USD") && start > 0 && lexemes.get(start).joint() == Joint.GLUED;
    return dollar
        ? switch (text(start - 1)) {
          case "a", "au" -> "AUD";
          case "c", "ca" -> "CAD";
          case "hk" -> "HKD";
          case "nz" -> "NZD";
          default -> "USD";
        }
        : sign.value();
  }

  /** The upper end of "between 3 and 5", "10-15", "3 to 5"; null when there is none. */
  private @Nullable Amount upper(int at, Amount amount) {
    int end = amount.end;
    if (end >= lexemes.size()) {
      return null;
    }
    if (lexemes.get(end).joint() == Joint.HYPHENATED && lexemes.get(end).isNumber()) {
      return above(amount, amount(end));
    }
    boolean between = text(at - 1).equals("between") || text(at - 2).equals("between");
    boolean linked = text(end).equals("to") || (between && RANGE.contains(text(end)));
    if (!linked) {
      return null;
    }
    int next =
        end + 1 < lexemes.size() && Lexicon.at(Kind.SIGN, lexemes, end + 1) != null
            ? end + 2
            : end + 1;
    return next < lexemes.size() ? above(amount, amount(next)) : null;
  }

  private static @Nullable Amount above(Amount least, @Nullable Amount most) {
    return most != null && most.value.compareTo(least.value) > 0 ? most : null;
  }

  /** The total in "32 of 44 drones", "three of the 12 boats"; null when there is none. */
  private @Nullable Amount whole(int end) {
    boolean of = text(end).equals("of") || (text(end).equals("out") && text(end + 1).equals("of"));
    if (!of) {
      return null;
    }
    int next = text(end).equals("out") ? end + 2 : end + 1;
    int number = Set.of("the", "its", "their", "his", "her").contains(text(next)) ? next + 1 : next;
    return number < lexemes.size() ? amount(number) : null;
  }

  private @Nullable Found unit(int at) {
    if (at >= lexemes.size()) {
      return null;
    }
    Found unit = Lexicon.at(Kind.UNIT, lexemes, at);
    boolean letter = unit != null && unit.length() == 1 && text(at).length() == 1;
    boolean loose = letter && lexemes.get(at).joint() == Joint.SPACED && !text(at).equals("%");
    return loose ? null : unit;
  }

  private Precision precision(int start, int end) {
    Found before = Lexicon.ending(Kind.BEFORE, lexemes, start);
    if (before != null) {
      return Precision.valueOf(before.value());
    }
    if (text(end).equals("or") && text(end + 1).equals("so")) {
      return Precision.APPROXIMATE;
    }
    boolean more =
        text(end).equals("+") || (text(end).equals("or") && text(end + 1).equals("more"));
    return more ? Precision.AT_LEAST : Precision.EXACT;
  }

  /** Where the words of the amount begin: with "more than", "between". */
  private int from(int start, @Nullable Amount upper) {
    if (upper != null) {
      return text(start - 1).equals("between") || text(start - 1).equals("from")
          ? start - 1
          : start;
    }
    Found before = Lexicon.ending(Kind.BEFORE, lexemes, start);
    return before == null ? start : start - before.length();
  }

  /** What is counted from {@code at} on, also behind "of the". */
  private String head(int at) {
    if (!text(at).equals("of")) {
      return counted(at);
    }
    return counted(at + 1);
  }

  /** The lemma of the noun that heads the phrase at {@code at}; empty when there is none. */
  private String counted(int at) {
    if (at >= lexemes.size() || lexemes.get(at).form() == Form.MARK) {
      return "";
    }
    int token = lexemes.get(at).first();
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.contains(token) && phrase.kind() == Phrase.Kind.NOUN && phrase.head() >= token) {
        Token head = sentence.tokens().get(phrase.head());
        return head.isTag("NN") ? noun(head) : "";
      }
    }
    return "";
  }

  private static String noun(Token head) {
    int hyphen = head.lemma().lastIndexOf('-');
    return hyphen < 0 ? head.lemma() : head.lemma().substring(hyphen + 1);
  }

  private void add(
      int start,
      int end,
      Extent extent,
      String unit,
      Precision precision,
      @Nullable BigDecimal whole,
      String rule) {
    Span span = lexemes.get(start).span().cover(lexemes.get(end - 1).span());
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
