package news.parallax.annotation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import org.jspecify.annotations.Nullable;

/** Takes tokens apart at hyphens and between digits and letters. */
final class Splitter {
  /** Tokens longer than any number or date stay whole. */
  private static final int LONGEST = 60;

  /** Fractions that are one character. */
  static final String FRACTIONS = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

  private static final Pattern WHOLE =
      Pattern.compile(
          "['’]s|\\d{4}-\\d{1,2}-\\d{1,2}(?:T[\\d:.]+Z?)?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d\\d)"
              + "|['’‘]?\\d{2,4}['’]?s|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?=[ap]\\.?m)");

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<ordinal>\\d{1,4}"
              + FunctionWords.ORDINAL_ENDINGS.pattern()
              + "(?![a-z]))"
              + "|(?<clock>\\d{1,2}:\\d\\d(?::\\d\\d)?)"
              + "|(?<number>\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.\\d+|\\d+)"
              + "|(?<vulgar>["
              + FRACTIONS
              + "])"
              + "|(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}.'’&]*)"
              + "|(?<dash>[-‐‑–—])"
              + "|(?<mark>.)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<Lexeme> pieces = new ArrayList<>();
  private final Sentence sentence;
  private boolean dashed;

  private Splitter(Sentence sentence) {
    this.sentence = sentence;
  }

  static List<Lexeme> pieces(Sentence sentence) {
    Splitter splitter = new Splitter(sentence);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      splitter.split(i, sentence.tokens().get(i));
    }
    return splitter.pieces;
  }

  private void split(int index, Token token) {
    String word = token.word();
    if (word.length() > LONGEST || WHOLE.matcher(word).matches()) {
      add(index, token.span(), word, Form.WORD, null);
      return;
    }
    Matcher piece = PIECE.matcher(word);
    while (piece.find()) {
      if (!piece.group().isBlank()) {
        add(index, token.span().start(), piece);
      }
    }
  }

  private void add(int index, int offset, Matcher piece) {
    Span span = new Span(offset + piece.start(), offset + piece.end());
    String text = piece.group();
    if (piece.group("dash") != null) {
      dash(index, span, text);
    } else if (piece.group("number") != null) {
      add(index, span, text, Form.CARDINAL, new BigDecimal(text.replace(",", "")));
    } else if (piece.group("ordinal") != null) {
      add(index, span, text, Form.ORDINAL, new BigDecimal(text.substring(0, text.length() - 2)));
    } else if (piece.group("vulgar") != null) {
      add(index, span, text, Form.CARDINAL, NumberReader.vulgar(text));
    } else if (piece.group("mark") != null) {
      add(index, span, text, Form.MARK, null);
    } else {
      add(index, span, text, Form.WORD, null);
    }
  }

  /** A dash with text right before and behind it only joins; any other is a mark. */
  private void dash(int index, Span span, String text) {
    boolean before = !pieces.isEmpty() && pieces.getLast().span().end() == span.start();
    if (before && follows(index, span.end())) {
      dashed = true;
    } else {
      add(index, span, text, Form.MARK, null);
    }
  }

  private boolean follows(int index, int offset) {
    return sentence.tokens().get(index).span().end() > offset
        || (index + 1 < sentence.tokens().size()
            && sentence.tokens().get(index + 1).span().start() == offset);
  }

  private void add(int index, Span span, String text, Form form, @Nullable BigDecimal number) {
    boolean glued = !pieces.isEmpty() && pieces.getLast().span().end() == span.start();
    Joint joint = dashed ? Joint.HYPHENATED : glued ? Joint.GLUED : Joint.SPACED;
    dashed = false;
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    pieces.add(new Lexeme(span, index, index, plain, form, number, joint));
  }
}
