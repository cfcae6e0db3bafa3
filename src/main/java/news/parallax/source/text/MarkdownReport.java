package news.parallax.source.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an article in Markdown. What is stored is the file with every mark of Markdown, link target
 * and picture replaced by as many spaces, so that the words read on without them and every offset
 * is one into the file.
 */
final class MarkdownReport {
  private static final int FRONT_MATTER_CHARACTERS = 20_000;
  private static final Pattern ENTRY =
      Pattern.compile("^([A-Za-z_-]{2,30}): *[\"']?(.{1,500}?)[\"']?$");

  /** Each finds one kind of mark; what its groups hold are words and stay. */
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile(
              "!\\[[^\\]\\n]{0,500}\\](?:\\([^)\\n]{0,2000}\\)|\\[[^\\]\\n]{0,100}\\])"),
          Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]{1,100}\\]: +\\S{1,2000}.{0,200}$"),
          Pattern.compile(
              "\\[([^\\[\\]\\n]{1,500})\\](?:\\([^)\\n]{0,2000}\\)|\\[[^\\]\\n]{0,100}\\])"),
          Pattern.compile("<(?:https?://|mailto:)[^>\\s]{1,2000}>"),
          Pattern.compile("</?[a-zA-Z][^<>\\n]{0,300}>"),
          Pattern.compile("(?m)^ {0,3}>[> ]{0,10}"),
          Pattern.compile("(?m)^ {0,8}[-+*] (?=\\S)"),
          Pattern.compile("(?m)^ {0,3}(?:[-*_] ?){3,80}$"),
          Pattern.compile("\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|~~|`{1,3}"),
          Pattern.compile("(?<![\\p{L}\\p{Nd}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{Nd}_])"),
          Pattern.compile("\\\\(?=[\\\\`*_{}\\[\\]()#+.!>~|-])"));

  private static final Pattern HEAD = Pattern.compile("(?m)^ {0,3}(#{1,6})[ \\t]+(?=\\S)");
  private static final Pattern UNDERLINED =
      Pattern.compile("(?m)^(?=[^\\n]*\\S).{1,300}\\n {0,3}(={2,80}|-{2,80}) *$");

  private final StringBuilder text;
  private final Set<Integer> heads = new HashSet<>();
  private final ObjectNode frontMatter = JsonRecord.MAPPER.createObjectNode();

  private MarkdownReport(String markdown) {
    this.text = new StringBuilder(markdown);
  }

  static ParsedReport draft(String source, Path file, String markdown) {
    MarkdownReport report = new MarkdownReport(markdown);
    report.takeFrontMatter(markdown);
    report.takeHeads();
    MARKS.forEach(report::blank);
    String words = report.text.toString();
    ReportMetadata details = new JsonRecord(report.frontMatter).details();
    return new ParsedReport(source, file, words, report.layout(words), details);
  }

  /** Lines of {@code key: value} between two rules at the very top. */
  private void takeFrontMatter(String markdown) {
    int end = markdown.indexOf("\n---", 3);
    if (!markdown.startsWith("---\n") || end < 0 || end > FRONT_MATTER_CHARACTERS) {
      return;
    }
    markdown
        .substring(4, end)
        .lines()
        .map(ENTRY::matcher)
        .filter(Matcher::matches)
        .forEach(entry -> frontMatter.put(entry.group(1).toLowerCase(Locale.ROOT), entry.group(2)));
    blank(0, end + 4);
  }

  private void takeHeads() {
    Matcher head = HEAD.matcher(text.toString());
    while (head.find()) {
      heads.add(head.end());
      blank(head.start(), head.end());
    }
    Matcher underlined = UNDERLINED.matcher(text.toString());
    while (underlined.find()) {
      heads.add(underlined.start());
      blank(underlined.start(1), underlined.end(1));
    }
  }

  private void blank(Pattern mark) {
    Matcher found = mark.matcher(text.toString());
    while (found.find()) {
      if (found.groupCount() == 0) {
        blank(found.start(), found.end());
      } else {
        blank(found.start(), found.start(1));
        blank(found.end(1), found.end());
      }
    }
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** As plain text is laid out, but a marked head is a head. */
  private Segmentation layout(String words) {
    Segmentation plain = PlainTextSegmenter.of(words);
    boolean marked = plain.blocks().stream().anyMatch(block -> isHead(block, words));
    List<Block> blocks = new ArrayList<>();
    boolean bodyBegun = false;
    boolean headlineSeen = false;
    for (Block block : plain.blocks()) {
      boolean head = isHead(block, words);
      Block.Role role = block.role();
      if (head) {
        role = bodyBegun || headlineSeen ? Block.Role.HEADING : Block.Role.HEADLINE;
        headlineSeen = true;
      } else if (marked && role == Block.Role.HEADLINE) {
        role = Block.Role.PARAGRAPH;
      }
      bodyBegun |= role == Block.Role.PARAGRAPH;
      blocks.add(new Block(block.span(), role));
    }
    return new Segmentation(blocks, plain.furniture(), plain.bylines());
  }

  /** Marks within the head may have put its first word behind the place where it was found. */
  private boolean isHead(Block block, String words) {
    int start = block.span().start();
    while (start > 0 && words.charAt(start - 1) == ' ' && !heads.contains(start)) {
      start--;
    }
    return heads.contains(start);
  }
}
