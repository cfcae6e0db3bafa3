package news.parallax.annotation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Lexeme.Joint;
import org.jspecify.annotations.Nullable;

/**
 * Joins number words into numbers from left to right: units and tens add, "hundred" multiplies the
 * group, "thousand" and above close it. "Nineteen ninety-six" and "twenty ten" read as years are
 * read.
 */
final class NumberReader {
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("hundred", new BigDecimal("100")),
          Map.entry("thousand", new BigDecimal("1000")),
          Map.entry("million", new BigDecimal("1000000")),
          Map.entry("billion", new BigDecimal("1000000000")),
          Map.entry("trillion", new BigDecimal("1000000000000")),
          Map.entry("dozen", new BigDecimal("12")),
          Map.entry("dozens", new BigDecimal("12")),
          Map.entry("lakh", new BigDecimal("100000")),
          Map.entry("crore", new BigDecimal("10000000")),
          Map.entry("score", new BigDecimal("20")),
          Map.entry("bn", new BigDecimal("1000000000")),
          Map.entry("bln", new BigDecimal("1000000000")),
          Map.entry("tn", new BigDecimal("1000000000000")),
          Map.entry("tln", new BigDecimal("1000000000000")),
          Map.entry("mln", new BigDecimal("1000000")),
          Map.entry("mn", new BigDecimal("1000000")));

  static {
    String[] units =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] ordinals =
        ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < units.length; i++) {
      SMALL.put(units[i], i);
      ORDINALS.put(ordinals[i], i);
    }
    for (int i = 0; i < tens.length; i++) {
      SMALL.put(tens[i], 20 + 10 * i);
      ORDINALS.put(tens[i].substring(0, tens[i].length() - 1) + "ieth", 20 + 10 * i);
    }
  }

  private static final Map<String, BigDecimal> ORDINAL_SCALES =
      Map.of(
          "hundredth", new BigDecimal("100"),
          "thousandth", new BigDecimal("1000"),
          "millionth", new BigDecimal("1000000"),
          "billionth", new BigDecimal("1000000000"),
          "trillionth", new BigDecimal("1000000000000"));

  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
  private static final Map<String, BigDecimal> PARTS =
      Map.of("half", HALF, "quarter", new BigDecimal("0.25"));

  private final List<Lexeme> pieces;
  private int at;

  private NumberReader(List<Lexeme> pieces) {
    this.pieces = pieces;
  }

  /** {@code pieces} with number phrases joined. */
  static List<Lexeme> merged(List<Lexeme> pieces) {
    NumberReader reader = new NumberReader(pieces);
    List<Lexeme> lexemes = new ArrayList<>(pieces.size());
    while (reader.at < pieces.size()) {
      lexemes.add(reader.next());
    }
    return lexemes;
  }

  /** The value of a one-character fraction. */
  static BigDecimal vulgar(String sign) {
    String[] parts = Normalizer.normalize(sign, Normalizer.Form.NFKC).split("\u2044", -1);
    return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL32);
  }

  private Lexeme next() {
    int start = at;
    Lexeme piece = pieces.get(at);
    Integer ordinal = ORDINALS.get(piece.text());
    if (ordinal != null) {
      at++;
      return joined(start, Form.ORDINAL, BigDecimal.valueOf(ordinal));
    }
    BigDecimal scaled = ORDINAL_SCALES.get(piece.text());
    if (scaled != null) {
      at++;
      return joined(start, Form.ORDINAL, scaled);
    }
    BigDecimal value = opening();
    if (value == null) {
      at = start + 1;
      return piece;
    }
    return number(start, value);
  }

  /** The first word of a number: a digit string, a small number, "a" or "half a" before a scale. */
  private @Nullable BigDecimal opening() {
    Lexeme piece = pieces.get(at);
    if (piece.form() == Form.CARDINAL) {
      at++;
      return piece.number();
    }
    Integer small = SMALL.get(piece.text());
    if (small != null && small == 3 && isPartOfScale(at + 1)) {
      at += isScale(at + 2) ? 2 : 4;
      return THREE_QUARTERS;
    }
    if (small != null) {
      at++;
      return BigDecimal.valueOf(small);
    }
    if (isArticle(at) && isScale(at + 1)) {
      at++;
      return BigDecimal.ONE;
    }
    if (isScale(at) && isScale(at + 1) && !piece.text().startsWith("dozen")) {
      return BigDecimal.ONE;
    }
    return part();
  }

  /** "Half a | million", "a quarter | million", "three quarters of a | million". */
  private @Nullable BigDecimal part() {
    int word = isArticle(at) ? at + 1 : at;
    BigDecimal part = word < pieces.size() ? PARTS.get(pieces.get(word).text()) : null;
    int of =
        part != null && word + 1 < pieces.size() && pieces.get(word + 1).text().equals("of")
            ? 1
            : 0;
    int scale = isArticle(word + 1 + of) ? word + 2 + of : word + 1;
    if (part == null || !isScale(scale)) {
      return null;
    }
    at = scale;
    return part;
  }

  private Lexeme number(int start, BigDecimal opening) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = grouped(opening);
    boolean words = pieces.get(start).form() != Form.CARDINAL;
    while (at < pieces.size()) {
      String text = pieces.get(at).text();
      BigDecimal scale = closes(at) ? SCALES.get(text) : null;
      if (scale != null && scale.compareTo(HUNDRED) == 0) {
        group = group.multiply(scale);
      } else if (scale != null && group.signum() == 0) {
        total = total.multiply(scale);
      } else if (scale != null) {
        total = total.add(group.multiply(scale));
        group = BigDecimal.ZERO;
      } else if (words && ORDINAL_SCALES.containsKey(text)) {
        at++;
        BigDecimal last = ORDINAL_SCALES.getOrDefault(text, BigDecimal.ONE);
        return joined(start, Form.ORDINAL, total.add(group.multiply(last)));
      } else if (!words && isDigits(group, total)) {
        at += text.equals("and") ? 1 : 0;
        group = group.add(digits(at));
      } else if (words
          && ORDINALS.containsKey(text)
          && fits(group, ORDINALS.getOrDefault(text, 0))) {
        BigDecimal last = BigDecimal.valueOf(ORDINALS.getOrDefault(text, 0));
        at++;
        return joined(start, Form.ORDINAL, total.add(group).add(last));
      } else if (!adds(group, words, total)) {
        break;
      } else {
        int skipped = pieces.get(at).text().equals("and") ? 1 : 0;
        group = plus(group, SMALL.getOrDefault(pieces.get(at + skipped).text(), 0));
        at += skipped;
      }
      at++;
    }
    return joined(start, Form.CARDINAL, fraction(total.add(group)));
  }

  /** "40 | 000": groups of zeros apart. */
  private BigDecimal grouped(BigDecimal opening) {
    BigDecimal number = opening;
    boolean few = at > 0 && pieces.get(at - 1).text().length() <= 3;
    while (few && at < pieces.size() && pieces.get(at).text().equals("000")) {
      number = number.multiply(BigDecimal.valueOf(1000));
      at++;
    }
    return number;
  }

  /** "2 1/2", "two and a half", "2½". */
  private BigDecimal fraction(BigDecimal whole) {
    if (texts(at, "and", "a", "half") || texts(at, "and", "one", "half")) {
      at += 3;
      return whole.add(HALF);
    }
    boolean vulgar = at < pieces.size() && Splitter.FRACTIONS.contains(pieces.get(at).text());
    if (vulgar) {
      return whole.add(vulgar(pieces.get(at++).text()));
    }
    if (at + 2 < pieces.size()
        && pieces.get(at + 1).text().equals("/")
        && pieces.get(at + 1).joint() == Joint.GLUED
        && digit(at) < digit(at + 2)
        && pieces.get(at).joint() != Joint.GLUED) {
      BigDecimal part = BigDecimal.valueOf((double) digit(at) / digit(at + 2));
      at += 3;
      return whole.add(part);
    }
    return whole;
  }

  private int digit(int index) {
    BigDecimal value = pieces.get(index).number();
    return value == null || pieces.get(index).text().length() > 1 ? 0 : value.intValue();
  }

  private boolean texts(int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (from + i >= pieces.size() || !pieces.get(from + i).text().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal plus(BigDecimal group, int value) {
    boolean year = group.intValue() >= 10 && group.intValue() <= 20 && value >= 10;
    return year
        ? group.multiply(HUNDRED).add(BigDecimal.valueOf(value))
        : group.add(BigDecimal.valueOf(value));
  }

  /** Whether the word at hand continues the group: "twenty | four", "hundred | and six". */
  private boolean adds(BigDecimal group, boolean words, BigDecimal total) {
    boolean and = pieces.get(at).text().equals("and");
    int index = and ? at + 1 : at;
    if (!words || index >= pieces.size() || !SMALL.containsKey(pieces.get(index).text())) {
      return false;
    }
    if (and && group.intValue() < 100 && !(group.signum() == 0 && total.signum() > 0)) {
      return false;
    }
    return fits(group, SMALL.getOrDefault(pieces.get(index).text(), 0));
  }

  private static boolean fits(BigDecimal group, int value) {
    int rest = group.intValue() % 100;
    boolean tens = rest >= 20 && rest % 10 == 0 && value > 0 && value < 10;
    boolean year = group.intValue() >= 10 && group.intValue() <= 20 && value >= 10 && value < 100;
    boolean free = rest == 0 && value < 100 && (group.signum() == 0 || group.intValue() >= 100);
    boolean spoken = group.intValue() >= 1010 && group.intValue() < 2100 && tens;
    return tens || year || free || spoken;
  }

  /** "4 thousand | 3 hundred", "3 hundred | and 21": figures behind a scale written out. */
  private boolean isDigits(BigDecimal group, BigDecimal total) {
    boolean and = pieces.get(at).text().equals("and");
    int index = and ? at + 1 : at;
    BigDecimal value = digits(index);
    boolean afterHundred = pieces.get(at - 1).text().equals("hundred");
    boolean hundreds = index + 1 < pieces.size() && pieces.get(index + 1).text().equals("hundred");
    boolean whole = value.signum() > 0 && value.scale() <= 0;
    return whole
        && ((and && afterHundred)
            ? value.compareTo(HUNDRED) < 0 && !isScale(index + 1)
            : (!and && hundreds && group.signum() == 0 && total.signum() > 0));
  }

  private BigDecimal digits(int index) {
    if (index >= pieces.size()) {
      return BigDecimal.ZERO;
    }
    Integer small = SMALL.get(pieces.get(index).text());
    BigDecimal value =
        small != null
            ? BigDecimal.valueOf(small)
            : pieces.get(index).form() == Form.CARDINAL ? pieces.get(index).number() : null;
    return value == null ? BigDecimal.ZERO : value;
  }

  private boolean isPartOfScale(int index) {
    return index < pieces.size()
        && pieces.get(index).text().equals("quarters")
        && (isScale(index + 1) || (texts(index + 1, "of", "a") && isScale(index + 3)));
  }

  private boolean isArticle(int index) {
    return index < pieces.size()
        && (pieces.get(index).text().equals("a") || pieces.get(index).text().equals("an"));
  }

  private boolean isScale(int index) {
    return index < pieces.size()
        && SCALES.containsKey(pieces.get(index).text())
        && !pieces.get(index).text().equals("score");
  }

  private boolean closes(int index) {
    String text = pieces.get(index).text();
    boolean sign = Set.of("bn", "bln", "tn", "tln", "mn", "mln").contains(text);
    return isScale(index) && (!sign || pieces.get(index - 1).form() == Form.CARDINAL);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.scale() > 0 ? value.stripTrailingZeros() : value;
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Lexeme joined(int start, Form form, BigDecimal value) {
    Lexeme first = pieces.get(start);
    Lexeme last = pieces.get(at - 1);
    StringBuilder text = new StringBuilder(first.text());
    for (int i = start + 1; i < at; i++) {
      text.append(' ').append(pieces.get(i).text());
    }
    return new Lexeme(
        first.span().cover(last.span()),
        first.first(),
        last.last(),
        text.toString(),
        form,
        plain(value),
        first.joint());
  }
}
