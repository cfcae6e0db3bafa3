package news.parallax.source.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of pages put together: what stands at the head and foot of the pages alike, and their
 * numbers, is left out, and a paragraph goes on across the pages.
 *
 * @param text of all pages
 * @param address of the web page that was printed, where it stands at the foot; empty where none
 *     does
 */
record PrintedPages(String text, Optional<String> address) {
  /** Lines at either end of a page that may be a running head. */
  private static final int MARGIN = 3;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** Nothing but the number of the page, an address and a time, as browsers print them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:https?://\\S+ ?)?(?:page )?-? ?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})? ?-?");

  /** Behind these a paragraph has ended. */
  private static final Pattern ENDED = Pattern.compile("[.!?…:”\"’)]\\s*$");

  static PrintedPages of(List<String> pages) {
    Map<String, Integer> heads = new HashMap<>();
    List<List<String>> all =
        pages.stream().map(page -> List.of(page.strip().split("\n", -1))).toList();
    all.forEach(lines ->
        margins(lines)
            .map(PrintedPages::shape)
            .distinct()
            .forEach(shape -> heads.merge(shape, 1, Integer::sum)));
    StringBuilder text = new StringBuilder();
    for (List<String> lines : all) {
      join(text, String.join("\n", kept(lines, heads, pages.size())).strip());
    }
    return new PrintedPages(text.toString(), address(all));
  }

  private static Stream<String> margins(List<String> lines) {
    return Stream.concat(
        lines.stream().limit(MARGIN), lines.stream().skip(Math.max(MARGIN, lines.size() - MARGIN)));
  }

  /** A line but for its figures: pages differ in their number. */
  private static String shape(String line) {
    return line.strip().replaceAll("\\d+", "0");
  }

  private static List<String> kept(List<String> lines, Map<String, Integer> heads, int pages) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean margin = i < MARGIN || i >= lines.size() - MARGIN;
      String line = lines.get(i);
      boolean repeated = pages > 1 && heads.getOrDefault(shape(line), 0) * 2 > pages;
      if (!margin || line.isBlank() || !(repeated || NUMBER.matcher(line.strip()).matches())) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static void join(StringBuilder text, String page) {
    if (!text.isEmpty() && !page.isEmpty()) {
      text.append(ENDED.matcher(text).find() ? "\n\n" : "\n");
    }
    text.append(page);
  }

  private static Optional<String> address(List<List<String>> pages) {
    return pages.stream()
        .flatMap(PrintedPages::margins)
        .filter(line -> NUMBER.matcher(line.strip()).matches())
        .map(ADDRESS::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }
}
