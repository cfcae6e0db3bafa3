package news.parallax.view.json.receipt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.knowledge.WordList;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;

/** Whether a report holds whatever it refers to by an id; a ledger has fewer sections to ask. */
final class ReferenceCheck {
  private static final WordList KEYS = WordList.of(ReferenceCheck.class, "references.txt");

  /** Key to the section whose ids stand under it. */
  private static final Map<String, String> SECTIONS = sections();

  private ReferenceCheck() {}

  private static Map<String, String> sections() {
    Map<String, String> sections = new HashMap<>();
    for (String section : KEYS.sections()) {
      KEYS.words(section).forEach(key -> sections.put(key, section));
    }
    return Map.copyOf(sections);
  }

  static void check(PrintedNode report, ReportEvidence evidence) {
    Map<String, Set<String>> known = new HashMap<>();
    KEYS.sections().stream()
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

  private static void refer(
      PrintedNode node, Map<String, Set<String>> known, ReportEvidence evidence) {
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
