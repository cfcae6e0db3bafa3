package news.parallax.annotation.quantity;

import news.parallax.annotation.Lexeme;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.annotation.quantity.Lexicon.Kind;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.TimeWords;

/** Numbers that count nothing: in names and codes, ages, scores, "one" for somebody. */
final class NoAmount {

  private NoAmount() {}

  /** Whether the number at {@code at}, which ends before {@code end}, counts nothing. */
  static boolean is(Words words, int at, int end) {
    return words.sign(at) == null
        && (isAttached(words, at)
            || Lexicon.ending(Kind.LABEL, words.lexemes(), at) != null
            || isNamed(words, at)
            || words.text(end).equals("/")
            || isAge(words, at, end)
            || isScore(words, end)
            || isPronoun(words, at, end));
  }

  private static boolean isAttached(Words words, int at) {
    return words.joint(at) != Joint.SPACED && at > 0 && !isOpening(words.get(at - 1));
  }

  private static boolean isOpening(Lexeme before) {
    return before.form() == Form.MARK && !before.text().equals("/") && !before.text().equals(".");
  }

  /** "Boeing 737", "Apollo 11". */
  private static boolean isNamed(Words words, int at) {
    if (at == 0) {
      return false;
    }
    Token before = words.sentence().tokens().get(words.get(at - 1).last());
    boolean name = before.isTag("NNP") && before.span().end() == words.get(at - 1).span().end();
    return name && words.unit(at + 1) == null && words.counted(at + 1).isEmpty();
  }

  /** ", 70," behind a name; "three months old", "six weeks of age". */
  private static boolean isAge(Words words, int at, int end) {
    boolean commas =
        words.text(at - 1).equals(",")
            && (end >= words.size() || words.text(end).equals(",") || words.text(end).equals("."));
    if (commas && at > 1) {
      Token name = words.sentence().tokens().get(words.get(at - 2).last());
      return name.nameClass() == NameClass.PERSON || name.isTag("NNP");
    }
    boolean old = words.text(end + 1).equals("old");
    boolean ofAge = words.text(end + 1).equals("of") && words.text(end + 2).equals("age");
    return words.text(end).equals("yo")
        || (TimeWords.CALENDAR_UNITS.has(words.text(end)) && (old || ofAge));
  }

  /** "3-2" with nothing counted behind it. */
  private static boolean isScore(Words words, int end) {
    boolean joined = words.joint(end) == Joint.HYPHENATED && words.get(end).isNumber();
    return joined && words.unit(end + 1) == null && words.counted(end + 1).isEmpty();
  }

  private static boolean isPronoun(Words words, int at, int end) {
    boolean alone =
        end >= words.size()
            || words.get(end).form() == Form.MARK
            || FunctionWords.PRONOMINAL_ONE.has(words.text(end));
    return words.text(at).equals("one") && alone && words.signBehind(end) == null;
  }
}
