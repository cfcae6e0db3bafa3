package news.parallax.source.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.knowledge.WordList;
import news.parallax.source.ParsedReport;
import news.parallax.source.Segmentation;
import news.parallax.source.json.JsonRecord;
import news.parallax.source.layout.PlainTextSegmenter;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an article in Markdown. What is stored is the file with every mark of Markdown, link target
 * and picture replaced by as many spaces, so that the words read on without them and every offset
 * is one into the file.
 */
final class MarkdownReport {
  /** In UTF-16 code units: front matter names a few things; a rule further down is a rule. */
  private static final int FRONT_MATTER_CHARACTERS = 20_000;

  private static final Pattern ENTRY =
      Pattern.compile("^([A-Za-z_-]{2,30}): *[\"']?(.{1,500}?)[\"']?$");

  /** Each finds one kind of mark; what its groups hold are words and stay. */
  private static final List<Pattern> MARKS =
      WordList.of(MarkdownReport.class, "marks.txt").entries().stream()
          .map(Pattern::compile)
          .toList();

  private static final Pattern HEAD = Pattern.compile("(?m)^ {0,3}(#{1,6})[ \\t]+(?=\\S)");
  private static final Pattern UNDERLINED =
      Pattern.compile("(?m)^(?=[^\\n]*\\S).{1,300}\\n {0,3}(={2,80}|-{2,80}) *$");

  private final StringBuilder text;
  private final Set<Integer> heads = new HashSet<>();
  private final ObjectNode frontMatter = JsonRecord.MAPPER.createObjectNode();

  private MarkdownReport(String markdown) {
    this.text = new StringBuilder(markdown);
  }

  /** The report {@code name} that {@code markdown} is. */
  static ParsedReport read(String name, String markdown) {
    MarkdownReport report = new MarkdownReport(markdown);
    report.takeFrontMatter(markdown);
    report.takeHeads();
    MARKS.forEach(report::blank);
    String words = report.text.toString();
    return new ParsedReport(
        name, words, report.segmentation(words), new JsonRecord(report.frontMatter).metadata());
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

  /** As in plain text, but a marked head is a head. */
  private Segmentation segmentation(String words) {
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
