package news.parallax.annotation.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import org.jspecify.annotations.Nullable;

/** Reads the quotation marks of one block with a stack of those that are open. */
final class BlockMarks {
  private static final String SIGNS = "“”‘’\"'`«»„";

  /** How far to look for the fellow of a sign, in signs. */
  private static final int HORIZON = 60;

  private final String text;
  private final Span block;
  private final List<Integer> signs = new ArrayList<>();
  private final Deque<OpenMark> open = new ArrayDeque<>();

  BlockMarks(String text, Span block) {
    this.text = text;
    this.block = block;
    for (int i = block.start(); i < block.end(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        signs.add(i);
      }
    }
  }

  /** Whether a mark left open in the paragraph before goes on here. */
  boolean continues(OpenMark before) {
    if (signs.isEmpty()) {
      return false;
    }
    int first = signs.getFirst();
    int opening = first == block.start() ? before.mark().opens(text, first) : 0;
    if (opening > 0) {
      return TurnLabel.colon(text, first + opening) < 0;
    }
    return !before.mark().isSymmetric()
        && !before.mark().isApostrophe()
        && closesFirst(before.mark());
  }

  /** Whether the first sign of {@code mark}'s own kind closes it. */
  private boolean closesFirst(Mark mark) {
    return signs.stream()
        .filter(at -> mark.closes(text, at) > 0 || mark.opens(text, at) > 0)
        .findFirst()
        .filter(at -> mark.opens(text, at) == 0)
        .isPresent();
  }

  /** Adds what closes in this block to {@code found}; returns the outermost mark left open. */
  @Nullable OpenMark read(@Nullable OpenMark carried, List<MarkedSpan> found) {
    int next = 0;
    if (carried != null) {
      open.push(carried.resumed(block.start()));
      boolean reopened = signs.getFirst() == block.start();
      next = reopened && carried.mark().opens(text, block.start()) > 0 ? 1 : 0;
    }
    for (int k = next; k < signs.size(); k++) {
      k += Math.max(0, step(k, found) - 1);
    }
    return leftOpen();
  }

  private @Nullable OpenMark leftOpen() {
    OpenMark outer = open.peekLast();
    boolean real = outer != null && (outer.mark() != Mark.STRAIGHT_SINGLE || startsSpeech(outer));
    return outer != null && real ? outer.paused(block.end()) : null;
  }

  /** A straight single mark without its fellow is an apostrophe unless it begins a block. */
  private boolean startsSpeech(OpenMark outer) {
    return outer.start() == block.start();
  }

  /** Handles sign {@code k}; returns how many signs were used up. */
  private int step(int k, List<MarkedSpan> found) {
    int at = signs.get(k);
    OpenMark top = open.peek();
    if (top != null && closes(top.mark(), k)) {
      return close(top, at, found);
    }
    OpenMark outer = enclosing(k);
    if (outer != null) {
      while (!outer.equals(open.peek())) {
        open.pop();
      }
      return close(outer, at, found);
    }
    if (top == null && at == block.start() && text.charAt(at) == '”') {
      open.push(OpenMark.at(Mark.CURLY_DOUBLE, at, 1, 0));
      return 1;
    }
    for (Mark mark :
        List.of(
            Mark.TYPED_DOUBLE,
            Mark.CURLY_DOUBLE,
            Mark.CURLY_SINGLE,
            Mark.STRAIGHT_DOUBLE,
            Mark.STRAIGHT_SINGLE,
            Mark.GUILLEMETS,
            Mark.LOW)) {
      int width = mark.opens(text, at);
      if (width > 0 && mayOpen(mark, k, width)) {
        openAt(mark, k, width, found);
        return width;
      }
    }
    return 1;
  }

  private int close(OpenMark mark, int at, List<MarkedSpan> found) {
    open.pop();
    int width = mark.mark().closes(text, at);
    found.add(mark.closed(at + width, width));
    return width;
  }

  /** The mark under others never closed that the sign closes: “it’s ‘fine” ends at the last. */
  private @Nullable OpenMark enclosing(int k) {
    for (OpenMark candidate : open) {
      if (!candidate.mark().isApostrophe() && closes(candidate.mark(), k)) {
        return candidate;
      }
    }
    return null;
  }

  private void openAt(Mark mark, int k, int width, List<MarkedSpan> found) {
    int at = signs.get(k);
    OpenMark top = open.peek();
    if (top != null && top.mark() == mark && !isNestedAlike(mark, k)) {
      open.pop();
      int end = lastStop(top.start(), at);
      if (end > top.start() + top.width()) {
        found.add(top.paused(end).unclosed(end));
      }
    }
    open.push(OpenMark.at(mark, at, width, open.size()));
  }

  /** Whether two closing signs follow before the mark opens again: “a “b” c”. */
  private boolean isNestedAlike(Mark mark, int k) {
    int closing = 0;
    for (int i = k + 1; i < Math.min(signs.size(), k + HORIZON) && closing < 2; i++) {
      if (mark.opens(text, signs.get(i)) > 0 && !mark.isSymmetric()) {
        return false;
      }
      closing += mark.closes(text, signs.get(i)) > 0 ? 1 : 0;
    }
    return closing == 2;
  }

  private int lastStop(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (".!?,…".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean mayOpen(Mark mark, int k, int width) {
    int at = signs.get(k);
    boolean spaceAfter = isSpace(at + width);
    if (spaceAfter || !(mark.isSymmetric() || mark == Mark.CURLY_SINGLE)) {
      return !spaceAfter || mark == Mark.CURLY_DOUBLE || mark == Mark.GUILLEMETS;
    }
    if (mark == Mark.STRAIGHT_DOUBLE && open.isEmpty() && isGlued(at)) {
      return true;
    }
    if (at > block.start() && isWordBefore(at)) {
      return mark == Mark.CURLY_SINGLE && !Character.isLetterOrDigit(text.charAt(at - 1));
    }
    if (mark.isApostrophe()) {
      return !isElision(at + 1) && (mark == Mark.CURLY_SINGLE || canClose(mark, k));
    }
    return true;
  }

  /** He left."It was late," she said: the space behind the stop was lost. */
  private boolean isGlued(int at) {
    return at > block.start()
        && at + 1 < block.end()
        && ".!?".indexOf(text.charAt(at - 1)) >= 0
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private boolean isWordBefore(int at) {
    char before = text.charAt(at - 1);
    return Character.isLetterOrDigit(before) || ".,!?%)]”’".indexOf(before) >= 0;
  }

  private boolean isElision(int at) {
    int end = at;
    while (end < block.end() && Character.isLetter(text.charAt(end)) && end < at + 8) {
      end++;
    }
    boolean year = end == at && at < block.end() && Character.isDigit(text.charAt(at));
    return (year && yearLike(at)) || FunctionWords.ELIDED.has(text.substring(at, end));
  }

  private boolean yearLike(int at) {
    return at + 2 < block.end() && text.startsWith("0s", at + 1);
  }

  private boolean canClose(Mark mark, int k) {
    for (int i = k + 1; i < Math.min(signs.size(), k + HORIZON); i++) {
      if (closes(mark, i)) {
        return true;
      }
    }
    return signs.get(k) == block.start();
  }

  private boolean closes(Mark mark, int k) {
    int at = signs.get(k);
    int width = mark.closes(text, at);
    if (width == 0) {
      return false;
    }
    if (mark == Mark.STRAIGHT_SINGLE && text.startsWith("''", at)) {
      return false;
    }
    boolean afterWord = at > block.start() && !isSpace(at - 1);
    if (!mark.isApostrophe()) {
      return !mark.isSymmetric() || afterWord || isSpace(at + width);
    }
    return afterWord && !isLetter(at + width) && !isPossessive(mark, k);
  }

  /**
   * Whether the sign is the apostrophe of "workers’ rights" or "goin’ home": a word follows, and
   * the quotation closes later, before another opens.
   */
  private boolean isPossessive(Mark mark, int k) {
    int at = signs.get(k);
    boolean word = at + 2 < block.end() && text.charAt(at + 1) == ' ' && isLetter(at + 2);
    boolean plural = text.charAt(at - 1) == 's' || text.startsWith("in", at - 2);
    return word && (plural || isClipped(at)) && closesLater(mark, k);
  }

  /** "an’ all": the apostrophe stands for the letters a word lost at its end. */
  private boolean isClipped(int at) {
    int start = at;
    while (start > block.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return FunctionWords.CLIPPED.has(text.substring(start, at));
  }

  private boolean closesLater(Mark mark, int k) {
    for (int i = k + 1; i < Math.min(signs.size(), k + HORIZON); i++) {
      int at = signs.get(i);
      if (mark.opens(text, at) > 0 && (at == block.start() || isSpace(at - 1))) {
        return false;
      }
      boolean sure = ".,!?…".indexOf(text.charAt(at - 1)) >= 0;
      if (mark.closes(text, at) > 0 && !isLetter(at + 1) && (sure || text.charAt(at - 1) != 's')) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpace(int at) {
    return at >= block.end() || at < block.start() || Character.isWhitespace(text.charAt(at));
  }

  private boolean isLetter(int at) {
    return at < block.end() && Character.isLetterOrDigit(text.charAt(at));
  }
}
