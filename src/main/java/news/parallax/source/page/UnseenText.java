package news.parallax.source.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.knowledge.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes out of a page what is no part of what its readers read: what it hides, what it strikes out,
 * and what it asks them to consent to, which may be longer than a short report.
 */
final class UnseenText {
  private static final WordList LIST = WordList.of(UnseenText.class, "unseen.txt");
  private static final String HIDDEN = query("hidden");
  private static final String CONSENT = query("consent");
  private static final Pattern ASKS =
      Pattern.compile(
          LIST.section("consent openings").stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?i)^(?:", ")\\b.*")),
          Pattern.DOTALL);

  private UnseenText() {}

  private static String query(String section) {
    return String.join(", ", LIST.section(section));
  }

  /**
   * Takes it out.
   *
   * @return how many characters were hidden
   */
  static int remove(Document page) {
    List<Element> hidden = page.body().select(HIDDEN).stream().filter(UnseenText::isPart).toList();
    int characters = hidden.stream().mapToInt(one -> one.text().length()).sum();
    hidden.forEach(Element::remove);
    page.body().select(CONSENT).stream().filter(UnseenText::isPart).forEach(Element::remove);
    page.body().select("p, div, li, span").stream()
        .filter(one -> ASKS.matcher(one.ownText()).matches())
        .map(UnseenText::notice)
        .forEach(Element::remove);
    return characters;
  }

  /** Whether the page is more than {@code element}: some name their body for their cookies. */
  private static boolean isPart(Element element) {
    return element.parent() != null
        && !element.normalName().equals("body")
        && element.select("article, main, h1").isEmpty();
  }

  /** The box that a request for consent fills, as far as it holds nothing else. */
  private static Element notice(Element asking) {
    Element notice = asking;
    Element around = asking.parent();
    while (around != null && isPart(around) && isBox(around)) {
      notice = around;
      around = around.parent();
    }
    return notice;
  }

  /** A box of the page's own; the part of the page with its report is none. */
  private static boolean isBox(Element element) {
    Elements around = element.parents();
    return !element.is("article *, main *, article, main")
        && around.size() > 1
        && !element.text().isBlank();
  }
}
