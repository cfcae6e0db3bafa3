package news.parallax.source.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/** Text of a record that may have been written for a web page, with its tags and entities. */
final class MarkedUpText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\w{1,31});");

  private static final Pattern TAG =
      Pattern.compile("</?(\\p{Alpha}[\\p{Alnum}]{0,10})(?:\\s[^<>]*)?/?>");

  /** What is escaped may have been escaped before. */
  private static final int DEEPEST = 2;

  private MarkedUpText() {}

  /** The words a reader of the page sees; {@code text} itself where it holds no mark-up. */
  static String plain(String text) {
    return isMarkedUp(text) ? laidOut(text) : unescaped(text);
  }

  /** Whether {@code text} holds a tag of HTML: “x <y> z” is none. */
  private static boolean isMarkedUp(String text) {
    return TAG.matcher(text).results().anyMatch(tag -> Tag.isKnownTag(tag.group(1)));
  }

  private static String unescaped(String text) {
    String plain = text;
    for (int i = 0; i < DEEPEST && ENTITY.matcher(plain).find(); i++) {
      plain =
          ENTITY
              .matcher(plain)
              .replaceAll(entity ->
                  Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
    }
    return plain;
  }

  /** Paragraphs parted by empty lines, as in a text that was never on a page. */
  private static String laidOut(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, iframe, noscript").remove();
    Lines lines = new Lines();
    body.traverse(lines);
    return unescaped(
        lines.text.toString().replaceAll(" *\\n *", "\n").replaceAll("\\n{3,}", "\n\n").strip());
  }

  /** Writes the text of nodes, an empty line at each end of a block. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode words -> text.append(words.getWholeText().replaceAll("[ \\t\\r]+", " "));
        case Element element when element.normalName().equals("br") -> text.append('\n');
        case Element element when element.isBlock() -> text.append("\n\n");
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        text.append("\n\n");
      }
    }
  }
}
