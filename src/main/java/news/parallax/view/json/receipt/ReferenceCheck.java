package news.parallax.view.json.receipt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;

/** Whether a report holds whatever it refers to by an id; a ledger has fewer sections to ask. */
final class ReferenceCheck {
  /** Key to the section whose ids stand under it. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "speaker", "entities",
          "about", "entities",
          "standsFor", "entities",
          "quotation", "quotations",
          "quotations", "quotations",
          "origin", "origins",
          "originIds", "origins",
          "origins", "origins",
          "articles", "articles");

  private ReferenceCheck() {}

  static void check(PrintedNode report, Evidence evidence) {
    Map<String, Set<String>> known = new HashMap<>();
    Stream.of("entities", "quotations", "origins", "articles")
        .filter(report::has)
        .forEach(section -> known.put(section, ids(report.items(section))));
    report
        .children()
        .flatMap(PrintedNode::children)
        .flatMap(PrintedNode::all)
        .filter(node -> node.json().isObject())
        .flatMap(PrintedNode::children)
        .forEach(node -> refer(node, known, evidence));
  }

  private static Set<String> ids(Stream<PrintedNode> section) {
    return section.map(one -> one.string("id")).collect(Collectors.toSet());
  }

  private static void refer(PrintedNode node, Map<String, Set<String>> known, Evidence evidence) {
    String key = node.path().substring(node.path().lastIndexOf('/') + 1);
    String section = SECTIONS.getOrDefault(key, "");
    Set<String> ids = known.get(section);
    if (ids != null) {
      Stream.concat(Stream.of(node), node.items())
          .filter(one -> one.json().isString())
          .filter(one -> !ids.contains(one.json().asString()))
          .forEach(one ->
              evidence.report(
                  one,
                  Fault.REFERENCE_UNKNOWN,
                  "“%s” stands not among the %s".formatted(one.json().asString(), section)));
    }
  }
}
