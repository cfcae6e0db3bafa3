package news.parallax.evaluation.furniture;

import news.parallax.source.layout.TextLine;

/** The naive rival: a line that does not end as a sentence does is furniture. */
final class UnstoppedLines {
  private UnstoppedLines() {}

  static boolean isFurniture(TextLine line) {
    return !line.endsSentence();
  }
}
