package news.parallax.view.json.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.view.Hash;
import news.parallax.view.PublicationTimes;
import news.parallax.view.json.ArticleTree;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the articles of a report among the inputs, by the hash of their text wherever they lie now,
 * and holds what the report says of each against what is read.
 */
final class ArticleCheck {
  /**
   * The label is the report's own, the path may change with the folder; the key says nothing new.
   */
  private static final Set<String> FREE = Set.of("id", "source", "key");

  private final Map<String, Article> bySource = new HashMap<>();
  private final Map<String, List<Article>> byHash = new HashMap<>();

  ArticleCheck(List<Article> articles) {
    for (Article article : articles) {
      bySource.put(article.source(), article);
      byHash.computeIfAbsent(Hash.sha256(article.text()), h -> new ArrayList<>()).add(article);
    }
  }

  /** Checks the articles of {@code report} and leaves those found in {@code evidence}. */
  void check(PrintedNode report, ReportEvidence evidence) {
    report.items("articles").forEach(printed -> article(printed, evidence));
    if (report.has("story")) {
      times(report, evidence);
    }
  }

  private void article(PrintedNode printed, ReportEvidence evidence) {
    String source = printed.string("source");
    Optional<Article> found = find(printed);
    if (found.isEmpty()) {
      evidence.report(
          printed, Fault.ARTICLE_MISSING, "“%s” is not among the inputs".formatted(source));
      return;
    }
    evidence.add(printed.string("id"), found.get());
    if (Hash.sha256(found.get().text()).equals(printed.string("sha256"))) {
      compare(printed, found.get(), evidence);
    } else {
      evidence.report(printed, Fault.HASH_MISMATCH, "“%s” has changed since".formatted(source));
    }
  }

  /** Two outlets may print one text: then the one that lies where it lay, or is called so. */
  private Optional<Article> find(PrintedNode printed) {
    List<Article> alike = byHash.getOrDefault(printed.string("sha256"), List.of());
    String source = printed.string("source");
    String outlet = printed.string("outlet");
    return Stream.of(
            alike.stream().filter(one -> one.source().equals(source)),
            alike.stream().filter(one -> one.outlet().name().equals(outlet)),
            alike.stream(),
            Stream.ofNullable(bySource.get(source)))
        .flatMap(some -> some)
        .findFirst();
  }

  private static void compare(PrintedNode printed, Article article, ReportEvidence evidence) {
    ObjectNode read = ArticleTree.node(article, printed.string("id"));
    for (Map.Entry<String, JsonNode> part : read.properties()) {
      PrintedNode told = printed.at(part.getKey());
      boolean differs = !told.json().isMissingNode() && !told.json().equals(part.getValue());
      if (differs && !FREE.contains(part.getKey())) {
        evidence.report(
            told,
            Fault.ARTICLE_DIFFERS,
            "the report says %s, “%s” %s"
                .formatted(told.json(), article.source(), part.getValue()));
      }
    }
  }

  private static void times(PrintedNode report, ReportEvidence evidence) {
    List<Article> found =
        report
            .items("articles")
            .flatMap(one -> evidence.article(one.string("id")).stream())
            .toList();
    if (found.size() == report.json().path("articles").size()) {
      PublicationTimes times = PublicationTimes.of(found);
      time(report.at("story"), "firstPublished", String.valueOf(times.first()), evidence);
      time(report.at("story"), "lastPublished", String.valueOf(times.last()), evidence);
    }
  }

  private static void time(PrintedNode story, String key, String time, ReportEvidence evidence) {
    if (story.has(key) && !story.json().path(key).asString("null").equals(time)) {
      evidence.report(
          story.at(key),
          Fault.TEXT_DIFFERS,
          "the report says %s, its articles %s".formatted(story.json().path(key), time));
    }
  }
}
