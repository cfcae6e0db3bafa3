package news.parallax.view;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Utterance;

/**
 * Somebody's words as a ledger shows them: in one pair of marks where the report has marks,
 * whatever kind it uses, and without marks that lost their other half where the words were cut.
 */
public final class SaidWords {
  private static final String OPENING = "“‘";
  private static final String CLOSING = "”’";
  private static final String STRAY_BEFORE = ".,;:!?)”’–—- ";
  private static final String STRAY_AFTER = ",;:(“‘–—- ";

  private final String text;
  private final boolean keepsOuter;
  private final BitSet dropped = new BitSet();

  private SaidWords(String text, boolean keepsOuter) {
    this.text = text;
    this.keepsOuter = keepsOuter;
  }

  /** The words at {@code place}, bare. */
  public static String of(Citation place, Dossier dossier) {
    return of(dossier.words(place));
  }

  /** {@code words} without marks around them, halves of marks and punctuation of the cut. */
  public static String of(String words) {
    return stripped(new SaidWords(stripped(words), false).withoutMarks());
  }

  /** {@code words} cut out of a sentence, without halves of marks; whole pairs stay. */
  public static String cut(String words) {
    return new SaidWords(words, true).withoutMarks().strip();
  }

  /** {@code words} of {@code wording} as they are shown, in marks if its report has marks. */
  public static String quoted(Utterance.Wording wording, String words) {
    return isMarked(wording) ? "“" + words + "”" : words;
  }

  public static boolean isMarked(Utterance.Wording wording) {
    return wording.quotation() != null && wording.quotation().quotation().isMarkedSpeech();
  }

  private static String stripped(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && STRAY_BEFORE.indexOf(space(words.charAt(start))) >= 0) {
      start++;
    }
    while (start < end && STRAY_AFTER.indexOf(space(words.charAt(end - 1))) >= 0) {
      end--;
    }
    return start == end ? words : words.substring(start, end);
  }

  private static char space(char c) {
    return Character.isWhitespace(c) ? ' ' : c;
  }

  private String withoutMarks() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      if (opens(at)) {
        open.push(at);
      } else if (closes(at)) {
        close(at, open);
      }
    }
    open.forEach(dropped::set);
    StringBuilder kept = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (!dropped.get(at)) {
        kept.append(text.charAt(at));
      }
    }
    return kept.toString();
  }

  private void close(int at, Deque<Integer> open) {
    while (!open.isEmpty() && !isPair(open.peek(), at)) {
      dropped.set(open.pop());
    }
    if (!open.isEmpty()) {
      int start = open.pop();
      if (!keepsOuter && start == 0 && at == text.length() - 1) {
        dropped.set(start);
        dropped.set(at);
      }
    } else if (text.charAt(at) != '’') {
      dropped.set(at);
    }
  }

  private boolean isPair(int start, int end) {
    int kind = OPENING.indexOf(text.charAt(start));
    return kind < 0 ? text.charAt(end) == '"' : text.charAt(end) == CLOSING.charAt(kind);
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    return OPENING.indexOf(c) >= 0 || (c == '"' && !isBehindWord(at));
  }

  /** The closing single mark is the apostrophe too: inside a word it closes nothing. */
  private boolean closes(int at) {
    char c = text.charAt(at);
    boolean inWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return c == '”' || (c == '’' && !inWord) || (c == '"' && isBehindWord(at));
  }

  private boolean isBehindWord(int at) {
    return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
  }
}
