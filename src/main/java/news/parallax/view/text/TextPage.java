package news.parallax.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Citation;
import news.parallax.view.Labels;
import news.parallax.view.SafeText;
import news.parallax.view.TextLayout.Colour;

/** Lays words out in lines of a width, colours them, and never breaks a receipt. */
final class TextPage {
  private enum Ink {
    PLAIN(""),
    STRONG("\u001b[1m"),
    FAINT("\u001b[2m"),
    RECEIPT("\u001b[36m"),
    LABEL("\u001b[33m");

    final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private record Word(String text, Ink ink) {
    int width() {
      return text.codePointCount(0, text.length());
    }
  }

  private final int width;
  private final Colour colour;
  private final Labels labels;
  private final StringBuilder out = new StringBuilder();

  TextPage(int width, Colour colour, Labels labels) {
    this.labels = labels;
    this.width = width;
    this.colour = colour;
  }

  String text() {
    return out.toString();
  }

  void gap() {
    out.append('\n');
  }

  void title(String text, List<Citation> receipts) {
    List<Word> words = words(text, Ink.STRONG);
    words.addAll(chips(receipts));
    wrap(words, 0, 0);
    out.repeat('═', Math.min(width, 60)).append('\n');
  }

  void heading(String title, String note) {
    gap();
    List<Word> words = words(title.toUpperCase(Locale.ROOT), Ink.STRONG);
    words.addAll(note.isEmpty() ? List.of() : words("– " + note, Ink.FAINT));
    wrap(words, 0, 0);
  }

  void line(int depth, String text) {
    wrap(words(text, Ink.PLAIN), 2 * depth, 2 * depth);
  }

  void reason(int depth, String text, List<Citation> receipts) {
    List<Word> words = words("∵ " + text, Ink.FAINT);
    words.addAll(chips(receipts));
    wrap(words, 2 * depth, 2 * depth + 2);
  }

  /** A line with a bullet, or its label in the bullet's place. */
  void entry(int depth, String label, String text, List<Citation> receipts) {
    List<Word> words = new ArrayList<>();
    if (label.isEmpty()) {
      words.add(new Word("•", Ink.FAINT));
    } else {
      words.addAll(words(label + ":", Ink.LABEL));
    }
    words.addAll(words(text, Ink.PLAIN));
    words.addAll(chips(receipts));
    wrap(words, 2 * depth, 2 * depth + 2);
  }

  private static List<Word> words(String text, Ink ink) {
    List<Word> words = new ArrayList<>();
    for (String word : SafeText.line(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(new Word(word, ink));
      }
    }
    return words;
  }

  private List<Word> chips(List<Citation> receipts) {
    return receipts.stream()
        .distinct()
        .map(receipt -> new Word("[" + labels.of(receipt) + "]", Ink.RECEIPT))
        .toList();
  }

  private void wrap(List<Word> words, int indent, int hanging) {
    out.repeat(' ', indent);
    int column = indent;
    boolean isFirst = true;
    for (Word word : words) {
      if (!isFirst && column + 1 + word.width() > width) {
        out.append('\n').repeat(' ', hanging);
        column = hanging;
      } else if (!isFirst) {
        out.append(' ');
        column++;
      }
      column += print(word);
      isFirst = false;
    }
    out.append('\n');
  }

  private int print(Word word) {
    boolean plain = colour == Colour.NEVER || word.ink() == Ink.PLAIN;
    out.append(plain ? word.text() : word.ink().code + word.text() + "\u001b[0m");
    return word.width();
  }
}
