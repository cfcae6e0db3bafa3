package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.annotation.Lexeme;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.article.Block;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.TimeWords;
import org.jspecify.annotations.Nullable;

/** A sentence as terms, and as a string of their sorts' letters that patterns run over. */
final class Shape {
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d(?::\\d\\d)?");
  private static final Pattern DECADE = Pattern.compile("'?(?:1[5-9]|20)?\\d0'?s");
  private static final Pattern LITERAL =
      Pattern.compile(
          "\\d{4}-\\d{1,2}-\\d{1,2}(?:t[\\d:.]+z?)?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}|21[0-4][0-9]");
  private static final Pattern DAY =
      Pattern.compile("[0-3]?\\d" + FunctionWords.ORDINAL_ENDINGS.pattern() + "?");
  private static final Set<String> NEED_CAPITAL = Set.of("may", "march", "august");

  private static final Set<Sort> COUNTED =
      EnumSet.of(
          Sort.FEW,
          Sort.A,
          Sort.COUPLE,
          Sort.DAYS,
          Sort.UNIT,
          Sort.UNITS,
          Sort.SEASON,
          Sort.SEASONS);

  private static final Set<Sort> TITLED =
      EnumSet.of(Sort.UNIT, Sort.UNITS, Sort.TODAY, Sort.TOMORROW);

  private final List<Term> terms;
  private final String letters;

  private Shape(List<Term> terms) {
    this.terms = List.copyOf(terms);
    StringBuilder shape = new StringBuilder(terms.size());
    terms.forEach(term -> shape.append(term.sort().letter()));
    this.letters = shape.toString();
  }

  static Shape of(Sentence sentence) {
    List<Lexeme> lexemes = Lexeme.of(sentence);
    List<Term> terms = new ArrayList<>(lexemes.size());
    for (int i = 0; i < lexemes.size(); ) {
      int length = phrase(lexemes, i);
      terms.add(length > 1 ? joined(lexemes, i, length) : single(sentence, lexemes.get(i)));
      i += length;
    }
    return new Shape(terms);
  }

  List<Term> terms() {
    return terms;
  }

  String letters() {
    return letters;
  }

  /** How many lexemes from {@code at} on make a phrase of the lexicon; one when they make none. */
  private static int phrase(List<Lexeme> lexemes, int at) {
    StringBuilder text = new StringBuilder(lexemes.get(at).text());
    int longest = 1;
    int end = Math.min(lexemes.size(), at + Lexicon.LONGEST);
    for (int i = at + 1; i < end; i++) {
      if (lexemes.get(i).text().equals("'s")) {
        text.append("'s");
      } else {
        text.append(lexemes.get(i).joint() == Joint.HYPHENATED ? '-' : ' ');
        text.append(lexemes.get(i).text());
      }
      Lexicon.Entry entry = Lexicon.of(text.toString());
      if (entry != null && !(entry.sort() == Sort.PASTREF && isCounted(lexemes, i + 1))) {
        longest = i - at + 1;
      }
    }
    return longest;
  }

  /** "The past | three months". */
  private static boolean isCounted(List<Lexeme> lexemes, int at) {
    if (at >= lexemes.size() || lexemes.get(at).isNumber()) {
      return at < lexemes.size();
    }
    Lexicon.Entry entry = Lexicon.of(lexemes.get(at).text());
    return entry != null && COUNTED.contains(entry.sort());
  }

  private static Term joined(List<Lexeme> lexemes, int at, int length) {
    StringBuilder text = new StringBuilder(lexemes.get(at).text());
    for (int i = at + 1; i < at + length; i++) {
      String part = lexemes.get(i).text();
      boolean hyphen = lexemes.get(i).joint() == Joint.HYPHENATED;
      text.append(part.equals("'s") ? "" : hyphen ? "-" : " ").append(part);
    }
    Lexicon.Entry entry = Lexicon.of(text.toString());
    Lexeme first = lexemes.get(at);
    Lexeme last = lexemes.get(at + length - 1);
    return new Term(
        entry == null ? Sort.OTHER : entry.sort(),
        text.toString(),
        entry == null ? "" : entry.value(),
        null,
        first.span().cover(last.span()),
        first.first(),
        last.last(),
        first.joint());
  }

  private static Term single(Sentence sentence, Lexeme lexeme) {
    Token token = sentence.tokens().get(lexeme.first());
    if (isName(token)) {
      return term(lexeme, Sort.OTHER, "");
    }
    if (isSecondOfTime(token, lexeme)) {
      return term(lexeme, Sort.UNIT, "TS");
    }
    if (lexeme.isNumber()) {
      return term(lexeme, numberSort(lexeme), "");
    }
    if (CLOCK.matcher(lexeme.text()).matches()) {
      return term(lexeme, Sort.CLOCK, lexeme.text());
    }
    if (DECADE.matcher(lexeme.text()).matches()) {
      return term(lexeme, Sort.DECADE, decade(lexeme.text()));
    }
    if (LITERAL.matcher(lexeme.text()).matches()) {
      return term(lexeme, Sort.LITERAL, lexeme.text());
    }
    Lexicon.Entry entry = entry(sentence, lexeme);
    return entry == null
            || isOtherWord(sentence, token, lexeme)
            || isTitle(sentence, lexeme, entry.sort())
        ? term(lexeme, Sort.OTHER, "")
        : term(lexeme, entry.sort(), entry.value());
  }

  /** "Mon", "wed" and the like are days of the week only before a day: "Wed 13th". */
  private static Lexicon.@Nullable Entry entry(Sentence sentence, Lexeme lexeme) {
    boolean shortDay = TimeWords.SHORT_DAYS.has(lexeme.text()) && isBeforeDay(sentence, lexeme);
    return Lexicon.of(shortDay ? lexeme.text() + "." : lexeme.text());
  }

  private static boolean isBeforeDay(Sentence sentence, Lexeme lexeme) {
    int next = lexeme.last() + 1;
    boolean capital =
        Character.isUpperCase(sentence.tokens().get(lexeme.first()).word().codePointAt(0));
    int day =
        next < sentence.tokens().size() && sentence.tokens().get(next).word().equals(",")
            ? next + 1
            : next;
    return capital
        && day < sentence.tokens().size()
        && DAY.matcher(sentence.tokens().get(day).word()).matches();
  }

  private static Term term(Lexeme lexeme, Sort sort, String value) {
    return new Term(
        sort,
        lexeme.text(),
        value,
        lexeme.number(),
        lexeme.span(),
        lexeme.first(),
        lexeme.last(),
        lexeme.joint());
  }

  /** A person called April, the Sunday Herald. */
  private static boolean isName(Token token) {
    return (token.nameClass() == NameClass.PERSON || token.nameClass() == NameClass.ORGANIZATION)
        && token.isTag("NNP")
        && Character.isUpperCase(token.word().codePointAt(0));
  }

  private static boolean isSecondOfTime(Token token, Lexeme lexeme) {
    return lexeme.text().equals("second") && token.tag().equals("NN");
  }

  /** "The Six Day War", "the Today programme": a capital within a sentence. */
  private static boolean isTitle(Sentence sentence, Lexeme lexeme, Sort sort) {
    if (!TITLED.contains(sort) || lexeme.first() == 0) {
      return false;
    }
    String word = sentence.tokens().get(lexeme.first()).word();
    Token before = sentence.tokens().get(lexeme.first() - 1);
    boolean capital =
        Character.isUpperCase(word.codePointAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    boolean opening = !Character.isLetterOrDigit(before.word().codePointAt(0));
    return capital && !opening && sentence.role() == Block.Role.PARAGRAPH;
  }

  private static boolean isBeforeNumber(Sentence sentence, Lexeme lexeme) {
    int next = lexeme.last() + 1;
    return next < sentence.tokens().size() && sentence.tokens().get(next).isTag("CD");
  }

  private static boolean isOtherWord(Sentence sentence, Token token, Lexeme lexeme) {
    if (NEED_CAPITAL.contains(lexeme.text())) {
      return !Character.isUpperCase(token.word().codePointAt(0))
          || (token.isTag("MD") && !isBeforeNumber(sentence, lexeme))
          || token.isTag("VB");
    }
    return TimeWords.NEED_NOUN.has(lexeme.text()) && (token.isTag("VB") || token.isTag("RB"));
  }

  private static Sort numberSort(Lexeme lexeme) {
    if (lexeme.form() == Form.ORDINAL) {
      return Sort.ORDINAL;
    }
    return YEAR.matcher(lexeme.text()).matches() || isSpokenYear(lexeme) ? Sort.YEAR : Sort.NUMBER;
  }

  /** "nineteen ninety-six", "two thousand three", not "one thousand nine hundred". */
  private static boolean isSpokenYear(Lexeme lexeme) {
    BigDecimal number = lexeme.number();
    return number != null
        && lexeme.text().indexOf(' ') > 0
        && Character.isLetter(lexeme.text().charAt(0))
        && number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(1100)) > 0
        && number.compareTo(BigDecimal.valueOf(2100)) < 0
        && !lexeme.text().contains("hundred")
        && (!lexeme.text().contains("thousand") || lexeme.text().startsWith("two thousand"));
  }

  private static String decade(String text) {
    String digits = text.replaceAll("\\D", "");
    int two = Integer.parseInt(digits.substring(digits.length() - 2));
    String century = digits.length() == 4 ? digits.substring(0, 2) : two < 20 ? "20" : "19";
    return century + two / 10;
  }
}
