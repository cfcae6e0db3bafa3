package news.parallax.view.json.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;

/**
 * What the checks of one report go by, its articles as they were read again under the labels of the
 * report, and what they found. Not safe for use by two threads.
 */
final class ReportEvidence {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Article> articles = new HashMap<>();
  private final List<BrokenReceipt> broken = new ArrayList<>();

  void add(String label, Article article) {
    articles.put(label, article);
  }

  Optional<Article> article(String label) {
    return Optional.ofNullable(articles.get(label));
  }

  /** The stored text of the article that {@code citation} points to. */
  Optional<String> text(PrintedNode citation) {
    return article(citation.string("article")).map(Article::text);
  }

  /** The words at {@code citation} as the article has them; empty where it has none there. */
  Optional<String> words(PrintedNode citation) {
    int start = citation.number("start");
    int end = citation.number("end");
    return text(citation)
        .filter(text -> 0 <= start && start < end && end <= text.length())
        .map(text -> text.substring(start, end));
  }

  /** Whether each word of {@code name} stands in an article, whatever its case. */
  boolean print(String name) {
    List<String> texts =
        articles.values().stream().map(one -> one.text().toLowerCase(Locale.ROOT)).toList();
    return WORD.matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .allMatch(word -> texts.stream().anyMatch(text -> text.contains(word.group())));
  }

  void report(PrintedNode place, Fault fault, String message) {
    broken.add(new BrokenReceipt(place.path(), fault, message));
  }

  /** What was found, in the order found. */
  Stream<BrokenReceipt> broken() {
    return broken.stream();
  }
}
