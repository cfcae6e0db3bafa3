package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Furniture;

/**
 * Knows pictures that come in a row: those of a gallery by their numbers (“3/12 …”), those under a
 * report by captions that say the same over and over.
 */
final class PictureSeries {
  /** Posts are numbered too, but to fewer. */
  private static final int FEWEST_NUMBERED = 5;

  /** Neighbours among which the next or last number stands. */
  private static final int NEAR = 2;

  /** Captions in a row at the end; the last two paragraphs of a report may well be alike. */
  private static final int FEWEST_ALIKE = 4;

  private static final int FEWEST_WORDS = 4;

  /** Share of a caption's words that stand in another one of the row. */
  private static final double ALIKE = 0.5;

  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})/(\\d{1,3}) ");

  private final List<TextLine> lines;
  private final List<LineWords> words;
  private final int rowStart;

  /** For the {@code lines} of one report. */
  PictureSeries(List<TextLine> lines) {
    this.lines = lines;
    this.words = lines.stream().map(line -> LineWords.of(line.words())).toList();
    this.rowStart = rowStart();
  }

  /** What line {@code i} is as part of a series; empty when it is none. */
  Optional<Furniture.Kind> kind(int i) {
    if (isNumbered(i)) {
      return Optional.of(Furniture.Kind.GALLERY);
    }
    return i >= rowStart ? Optional.of(Furniture.Kind.CAPTION) : Optional.empty();
  }

  private boolean isNumbered(int i) {
    int[] number = number(i);
    if (number.length == 0 || number[1] < FEWEST_NUMBERED) {
      return false;
    }
    for (int j = Math.max(0, i - NEAR); j <= Math.min(lines.size() - 1, i + NEAR); j++) {
      int[] other = number(j);
      if (other.length > 0 && other[1] == number[1] && Math.abs(other[0] - number[0]) == 1) {
        return true;
      }
    }
    return false;
  }

  /** Its number and how many there are; empty for a line without. */
  private int[] number(int i) {
    Matcher number = NUMBER.matcher(lines.get(i).words());
    return number.find()
        ? new int[] {Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))}
        : new int[0];
  }

  private int rowStart() {
    int start = lines.size();
    while (start > 1 && isPossible(start - 1)) {
      start--;
    }
    List<Integer> row = new ArrayList<>();
    for (int i = lines.size() - 1; i >= start && isLikeAnother(i, start); i--) {
      row.add(i);
    }
    boolean asSentences = row.stream().allMatch(i -> lines.get(i).endsSentence());
    return row.size() < FEWEST_ALIKE || asSentences ? lines.size() : row.getLast();
  }

  private boolean isPossible(int i) {
    LineWords line = words.get(i);
    return line.set().size() >= FEWEST_WORDS
        && !line.counts().containsKey("telling")
        && !lines.get(i).words().matches("^[\"“‘'].*");
  }

  private boolean isLikeAnother(int i, int start) {
    for (int j = start; j < lines.size(); j++) {
      if (j != i && words.get(i).sharedWith(words.get(j)) >= ALIKE) {
        return true;
      }
    }
    return false;
  }
}
