package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;

/**
 * Parts paragraphs of the report from furniture that a page, or who copied it, put into the same
 * line: a credited caption before the first sentence, “Read more: …” or the desk's credit behind
 * the last. Only where the seam is sure.
 */
final class GluedLines {
  /** In UTF-16 code units: a shorter line holds no paragraph beside the furniture. */
  private static final int SHORTEST = 60;

  /** The paragraph that is left has so many words and ends as a sentence does. */
  private static final int FEWEST_WORDS = 7;

  private static final String END = "(?<=[.!?…][\"'”’)]{0,2}) +";

  /** Behind the last sentence. */
  private static final List<Pattern> TAILS =
      List.of(
          Pattern.compile(
              "(?<=[.!?…\"”’]) *(?=\\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [^()]{3,300}\\)$)"),
          Pattern.compile(END + "(?=(?:%s): ?\\p{Lu}[^.]{8,160}$)".formatted(labels())),
          Pattern.compile(END + "(?=(?i:read more|continue reading)(?: here)?[ .»>…]*$)"),
          Pattern.compile(
              END
                  + "(?=(?:Sign up (?:for|to|here)|Subscribe to|Subscribe for) [^.!?]{0,200}"
                  + "(?:newsletter|inbox|updates)[^.!?]{0,80}[.!]?$)"));

  /** Before the first sentence. */
  private static final List<Pattern> HEADS =
      List.of(
          Pattern.compile(
              "^(?i:advertisement)(?: Continue reading the main story)? (?=\\p{Lu}\\p{Ll})"),
          Pattern.compile("^[^()]{10,400}\\([^()]{3,90}\\) ?(?=[\\p{Lu}“\"‘])"));

  private GluedLines() {}

  private static String labels() {
    return Phrases.of("glued.txt", "labels behind a paragraph").anyOf();
  }

  /** {@code lines}, those of two pieces parted. */
  static List<TextLine> parted(List<TextLine> lines) {
    List<TextLine> parted = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine rest = line.words().length() < SHORTEST ? line : withoutHead(line, parted);
      parted.addAll(rest.words().length() < SHORTEST ? List.of(rest) : withoutTail(rest));
    }
    return parted;
  }

  private static TextLine withoutHead(TextLine line, List<TextLine> heads) {
    for (Pattern pattern : HEADS) {
      Matcher head = pattern.matcher(line.words());
      if (head.find()) {
        TextLine front = part(line, 0, head.end());
        TextLine rest = part(line, head.end(), line.words().length());
        if (isParagraph(rest) && isFurniture(front)) {
          heads.add(front);
          return rest;
        }
      }
    }
    return line;
  }

  private static List<TextLine> withoutTail(TextLine line) {
    for (Pattern pattern : TAILS) {
      Matcher seam = pattern.matcher(line.words());
      if (seam.find()) {
        TextLine rest = part(line, 0, seam.start());
        if (isParagraph(rest)) {
          return List.of(rest, part(line, seam.end(), line.words().length()));
        }
      }
    }
    return List.of(line);
  }

  private static boolean isParagraph(TextLine line) {
    return line.wordCount() >= FEWEST_WORDS && line.endsSentence();
  }

  private static boolean isFurniture(TextLine line) {
    return Captions.isCredited(line) || FurniturePhrases.kind(line).isPresent();
  }

  private static TextLine part(TextLine line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && line.words().charAt(start) <= ' ') {
      start++;
    }
    while (end > start && line.words().charAt(end - 1) <= ' ') {
      end--;
    }
    int offset = line.span().start();
    return new TextLine(
        new Span(offset + start, offset + end),
        line.words().substring(start, end),
        from == 0 && line.afterBlank());
  }
}
