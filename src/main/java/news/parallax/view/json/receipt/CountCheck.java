package news.parallax.view.json.receipt;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;

/** Whether every count of a report is that of the things it counts. */
final class CountCheck {
  private final PrintedNode report;
  private final ReportEvidence evidence;

  private CountCheck(PrintedNode report, ReportEvidence evidence) {
    this.report = report;
    this.evidence = evidence;
  }

  static void check(PrintedNode report, ReportEvidence evidence) {
    CountCheck check = new CountCheck(report, evidence);
    report.items("facts").forEach(check::fact);
    report.items("conflicts").forEach(check::conflict);
    check.lineage(report.at("lineage"));
  }

  private void fact(PrintedNode fact) {
    Set<String> articles = strings(fact.items("reports"), "article");
    long outlets =
        articles.stream()
            .flatMap(label -> evidence.article(label).stream())
            .map(article -> article.outlet().id())
            .distinct()
            .count();
    if (articles.stream().allMatch(label -> evidence.article(label).isPresent())) {
      equal(fact.at("outlets"), outlets, "outlets tell it");
    }
    Set<String> origins = strings(fact.items("reports"), "origin");
    Set<String> named = values(fact.items("originIds"));
    if (!named.equals(origins)) {
      evidence.report(
          fact.at("originIds"),
          Fault.COUNT_DIFFERS,
          "the report says %s, its reports have %s"
              .formatted(named.stream().sorted().toList(), origins.stream().sorted().toList()));
    }
    atMost(fact.at("origins"), named.size(), "origins are named");
  }

  private void conflict(PrintedNode conflict) {
    Set<String> origins =
        values(conflict.items("positions").flatMap(side -> side.items("origins")));
    if (conflict.json().path("oneOrigin").asBoolean(false) != (origins.size() == 1)) {
      evidence.report(
          conflict.at("oneOrigin"),
          Fault.COUNT_DIFFERS,
          "the report says %s, its sides have %d"
              .formatted(conflict.json().path("oneOrigin"), origins.size()));
    }
  }

  private void lineage(PrintedNode lineage) {
    if (lineage.has("least", "most")) {
      atMost(lineage.at("most"), report.json().path("origins").size(), "origins are listed");
      atMost(lineage.at("least"), lineage.number("most"), "are the most");
    }
  }

  private void equal(PrintedNode count, long right, String what) {
    if (!count.json().isMissingNode() && count.json().asInt(-1) != right) {
      differs(count, right, what);
    }
  }

  private void atMost(PrintedNode count, long most, String what) {
    if (count.json().asInt(0) > most || count.json().asInt(0) < 0) {
      differs(count, most, what);
    }
  }

  private void differs(PrintedNode count, long right, String what) {
    evidence.report(
        count,
        Fault.COUNT_DIFFERS,
        "the report says %s, but %d %s".formatted(count.json(), right, what));
  }

  private static Set<String> strings(Stream<PrintedNode> nodes, String key) {
    return nodes.map(node -> node.string(key)).collect(Collectors.toSet());
  }

  private static Set<String> values(Stream<PrintedNode> nodes) {
    return nodes.map(node -> node.json().asString("")).collect(Collectors.toSet());
  }
}
