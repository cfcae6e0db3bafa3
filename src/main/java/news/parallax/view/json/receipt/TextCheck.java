package news.parallax.view.json.receipt;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;

/**
 * Whether every text of a report is what stands at its receipts: a line one of the passages it
 * cites, a reading the words at one of its reports, a question's quoted words those of a report.
 */
final class TextCheck {
  private static final Pattern QUOTED = Pattern.compile("“([^“”]*?)…?”");

  private final PrintedNode report;
  private final ReportEvidence evidence;

  private TextCheck(PrintedNode report, ReportEvidence evidence) {
    this.report = report;
    this.evidence = evidence;
  }

  static void check(PrintedNode report, ReportEvidence evidence) {
    TextCheck check = new TextCheck(report, evidence);
    report.items("questions").forEach(check::question);
    report
        .children()
        .filter(section -> !section.path().endsWith("/questions"))
        .flatMap(PrintedNode::all)
        .filter(node -> node.has("text", "citations"))
        .forEach(check::line);
    report.items("conflicts").flatMap(one -> one.items("positions")).forEach(check::reading);
    report.items("entities").flatMap(one -> one.items("roles")).forEach(check::role);
    report.items("entities").forEach(check::names);
    report.items("facts").flatMap(one -> one.items("reports")).forEach(check::attribution);
  }

  private void line(PrintedNode line) {
    List<String> cited = line.items("citations").flatMap(this::words).toList();
    boolean right = cited.isEmpty() || cited.contains(line.string("text"));
    if (!right && !(line.path().contains("/brief/") && isNamedAt(line))) {
      differs(line.at("text"), line.string("text"), cited.getFirst());
    }
  }

  /** Whether the brief calls by its name what is mentioned at a receipt. */
  private boolean isNamedAt(PrintedNode line) {
    return report
        .items("entities")
        .filter(entity -> entity.string("name").equals(line.string("text")))
        .flatMap(entity -> entity.items("mentions"))
        .anyMatch(mention -> line.items("citations").anyMatch(mention::isSamePlace));
  }

  private void differs(PrintedNode place, String told, String there) {
    evidence.report(
        place, Fault.TEXT_DIFFERS, "the report says “%s”, its receipt “%s”".formatted(told, there));
  }

  private Stream<String> words(PrintedNode citation) {
    return evidence.words(citation).stream();
  }

  /** A question is ours, what it quotes is not. */
  private void question(PrintedNode question) {
    List<String> cited = question.items("citations").flatMap(this::words).toList();
    QUOTED
        .matcher(question.string("text"))
        .results()
        .map(quoted -> quoted.group(1))
        .filter(quoted -> cited.stream().noneMatch(words -> words.contains(quoted)))
        .forEach(quoted -> differs(question.at("text"), quoted, String.join("” and “", cited)));
  }

  /** A reading may go on a little beside its receipt: “hours after” is told at “hours”. */
  private void reading(PrintedNode position) {
    String reading = position.string("reading");
    List<PrintedNode> reports = position.items("reports").toList();
    boolean known = reports.stream().flatMap(this::words).findAny().isPresent();
    if (known && reports.stream().noneMatch(report -> isReadAt(report, reading))) {
      String there = String.join("” and “", reports.stream().flatMap(this::words).toList());
      differs(position.at("reading"), reading, there);
    }
  }

  private boolean isReadAt(PrintedNode report, String reading) {
    int start = report.number("start");
    return words(report)
        .anyMatch(words ->
            words.contains(reading) || evidence.text(report).orElse("").startsWith(reading, start));
  }

  private void role(PrintedNode role) {
    words(role.at("citation"))
        .filter(there -> !there.equals(role.string("text")))
        .forEach(there -> differs(role.at("text"), role.string("text"), there));
  }

  private void names(PrintedNode entity) {
    List<String> names = entity.items("names").map(one -> one.json().asString("")).toList();
    if (!names.contains(entity.string("name"))) {
      differs(entity.at("name"), entity.string("name"), String.join("” or “", names));
    }
    entity.items("names").forEach(one -> printed(one, one.json().asString("")));
  }

  private void attribution(PrintedNode told) {
    printed(told.at("attributedTo"), told.string("attributedTo"));
  }

  private void printed(PrintedNode place, String name) {
    if (!evidence.print(name)) {
      evidence.report(place, Fault.TEXT_DIFFERS, "no article names “%s”".formatted(name));
    }
  }
}
