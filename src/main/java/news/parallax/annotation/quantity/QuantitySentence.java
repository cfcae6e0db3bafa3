package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Lexeme;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.quantity.QuantityLexicon.Found;
import news.parallax.annotation.quantity.QuantityLexicon.Kind;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as amounts are read from it: numbers with their scale, units, signs, what is counted.
 */
public record QuantitySentence(Sentence sentence, List<Lexeme> lexemes) {
  private static final Set<String> METRES = Set.of("m", "mm");
  private static final Set<String> MINUS = Set.of("-", "−", "–");
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  /** In tokens, between a verb and the amount paid: "cost more than"; by hand. */
  private static final int ROOM_FOR_BOUND = 4;

  public static QuantitySentence of(Sentence sentence) {
    return new QuantitySentence(sentence, Lexeme.of(sentence));
  }

  /**
   * A number with its scale.
   *
   * @param end index behind its last lexeme
   */
  public record Amount(BigDecimal value, int end) {}

  public int size() {
    return lexemes.size();
  }

  public Lexeme get(int at) {
    return lexemes.get(at);
  }

  public boolean isWithin(int at) {
    return at >= 0 && at < lexemes.size();
  }

  /** The lexeme at {@code at}; empty beyond the sentence. */
  public String text(int at) {
    return isWithin(at) ? lexemes.get(at).text() : "";
  }

  /** How the lexeme at {@code at} stands to the one before; spaced beyond the sentence. */
  public Joint joint(int at) {
    return isWithin(at) ? lexemes.get(at).joint() : Joint.SPACED;
  }

  /** The number at {@code at} with a scale glued to it: "$3m", "40k"; null when there is none. */
  public @Nullable Amount amount(int at) {
    if (!isWithin(at) || lexemes.get(at).form() != Form.CARDINAL) {
      return null;
    }
    BigDecimal number = lexemes.get(at).number();
    if (number == null) {
      return null;
    }
    Found scale =
        joint(at + 1) == Joint.GLUED ? QuantityLexicon.at(Kind.SCALE, lexemes, at + 1) : null;
    boolean metres = scale != null && METRES.contains(text(at + 1)) && sign(at) == null;
    if (million(at + 1) != null) {
      return new Amount(number.multiply(MILLION), at + 1);
    }
    return scale == null || metres
        ? new Amount(number, at + 1)
        : new Amount(number.multiply(new BigDecimal(scale.value())), at + 2);
  }

  /** The sign or code of a currency right before {@code at}; null when there is none. */
  public @Nullable Found sign(int at) {
    return QuantityLexicon.ending(Kind.SIGN, lexemes, at);
  }

  /** The sign of a currency written behind the number: "10 €"; null when there is none. */
  public @Nullable Found signBehind(int at) {
    Found sign = isWithin(at) ? QuantityLexicon.at(Kind.SIGN, lexemes, at) : null;
    boolean next = sign != null && isWithin(at + sign.length()) && isNumber(at + sign.length());
    return next ? null : sign;
  }

  private boolean isNumber(int at) {
    return joint(at) == Joint.GLUED && lexemes.get(at).isNumber();
  }

  /** The unit at {@code at}; a letter is one only when it is glued to the number. */
  public @Nullable Found unit(int at) {
    Found million = million(at);
    if (million != null) {
      return million;
    }
    Found unit = isWithin(at) ? QuantityLexicon.at(Kind.UNIT, lexemes, at) : null;
    boolean letter = unit != null && unit.length() == 1 && text(at).replace(".", "").length() == 1;
    boolean loose = letter && joint(at) == Joint.SPACED && !text(at).equals("%");
    return loose ? null : unit;
  }

  /** Whether a minus stands at {@code at}, before a number. */
  boolean isMinus(int at) {
    boolean sign =
        MINUS.contains(text(at)) && joint(at) == Joint.SPACED && joint(at + 1) == Joint.GLUED;
    return sign || text(at).equals("minus");
  }

  /**
   * "Half a million pounds", "fetched 900 pounds", unless it is "of" something: so many pounds are
   * seldom weighed.
   */
  boolean isMoney(int at, Amount amount, Found unit) {
    boolean many = amount.value().compareTo(MILLION) >= 0 || isPaid(at);
    return unit.value().equals("pound") && many && !text(amount.end() + unit.length()).equals("of");
  }

  private boolean isPaid(int at) {
    return sentence.tokens().subList(0, lexemes.get(at).first()).stream()
        .skip(Math.max(0, lexemes.get(at).first() - ROOM_FOR_BOUND))
        .anyMatch(token -> VerbClass.PAYING.has(token.lemma()));
  }

  /** The unit of the last of "5 and 6 tonnes", "5, 6 and 7 tonnes"; empty when there is none. */
  String sharedUnit(int end) {
    boolean last = text(end).equals("and") || text(end).equals("or");
    Amount next = last || text(end).equals(",") ? amount(end + 1) : null;
    if (next == null || text(end + 1).endsWith("illion")) {
      return "";
    }
    Found unit = unit(next.end());
    return unit != null ? unit.value() : last ? "" : sharedUnit(next.end());
  }

  /** The currency of "30 MEUR", a code of millions; null when there is none. */
  private @Nullable Found million(int at) {
    String text = text(at);
    boolean code = text.length() == 4 && text.startsWith("m");
    Found found = code ? QuantityLexicon.of(Kind.SIGN, text.substring(1)) : null;
    return found != null && found.value().equalsIgnoreCase(text.substring(1)) ? found : null;
  }

  /** What is counted from {@code at} on, also behind "of the"; empty when nothing is. */
  public String head(int at) {
    return counted(text(at).equals("of") ? at + 1 : at);
  }

  /** The lemma of the noun that heads the phrase at {@code at}; empty when there is none. */
  public String counted(int at) {
    return headNoun(at).map(QuantitySentence::noun).orElse("");
  }

  /** Whether many things are told of at {@code at}, or behind "of" there. */
  boolean isOfMany(int at) {
    return text(at).equals("of")
        || headNoun(at).filter(head -> head.tag().endsWith("S")).isPresent();
  }

  private Optional<Token> headNoun(int at) {
    if (!isWithin(at) || lexemes.get(at).form() == Form.MARK) {
      return Optional.empty();
    }
    int token = lexemes.get(at).first();
    return sentence
        .phrases(Phrase.Kind.NOUN)
        .filter(phrase -> phrase.contains(token) && phrase.head() >= token)
        .findFirst()
        .map(sentence::head)
        .filter(head -> head.isTag("NN"));
  }

  private static String noun(Token head) {
    int hyphen = head.lemma().lastIndexOf('-');
    return hyphen < 0 ? head.lemma() : head.lemma().substring(hyphen + 1);
  }
}
