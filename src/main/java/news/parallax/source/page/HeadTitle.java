package news.parallax.source.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's title as the page's {@code title} element gives it, without the site's name. */
final class HeadTitle {
  private static final Pattern SEPARATOR = Pattern.compile(" [|–—\\\\/>»·-] ");

  /** A title of fewer words in front of the separator is a section's name, not a headline. */
  private static final int FEWEST_WORDS = 3;

  private HeadTitle() {}

  static String of(Document page) {
    String title = page.title().strip();
    Element heading = page.selectFirst("h1");
    String head = heading == null ? "" : heading.text().strip();
    if (!head.isEmpty() && title.startsWith(head)) {
      return head;
    }
    Matcher separator = SEPARATOR.matcher(title);
    int last = -1;
    while (separator.find()) {
      last = separator.start();
    }
    String front = last < 0 ? title : title.substring(0, last);
    return front.split(" +", -1).length < FEWEST_WORDS ? title : front;
  }
}
