package news.parallax.source.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.knowledge.WordList;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import news.parallax.source.layout.TitledText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The articles in one JSON document. What is stored is the title, an empty line and the text; the
 * text alone where its first line is the title already. One use is for one document.
 */
final class JsonReports {
  private static final List<String> LISTS =
      WordList.of(JsonReports.class, "keys.txt").words("articles");

  private final String source;
  private final Problems problems;
  private final List<ParsedReport> reports = new ArrayList<>();

  JsonReports(String source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The articles of one JSON document. */
  List<ParsedReport> document(String json) throws UnreadableException {
    JsonNode root = parse(json);
    JsonNode list = root.isArray() ? root : list(root);
    if (root.path("format").asString("").startsWith("parallax-report/")) {
      throw new UnreadableException("is a report of Parallax, not an article: passed over");
    } else if (list.isArray()) {
      int number = 1;
      for (JsonNode each : list) {
        add(each, number++);
      }
    } else {
      article(new JsonRecord(root), source);
    }
    return reports;
  }

  /** The articles of a file that holds one a line. */
  List<ParsedReport> lines(String text) {
    int number = 1;
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        line(line, number);
      }
      number++;
    }
    return reports;
  }

  private void line(String line, int number) {
    try {
      add(JsonRecord.MAPPER.readTree(line), number);
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      problems.unreadable(
          source,
          "is not valid JSON at line %d, column %d: %s; the other lines are used"
              .formatted(number, column, e.getOriginalMessage()));
    }
  }

  private void add(JsonNode node, int number) {
    JsonRecord record = new JsonRecord(node);
    String name = source + "#" + record.id().orElse(Integer.toString(number));
    try {
      article(record, name);
    } catch (UnreadableException e) {
      problems.unreadable(name, e.reason());
    }
  }

  private void article(JsonRecord record, String name) throws UnreadableException {
    Optional<String> text = record.text();
    if (text.isEmpty()) {
      throw new UnreadableException(
          "holds no article: needs an object with \"text\", and best \"title\", \"outlet\" and"
              + " \"published\"");
    }
    record.dateProblem().ifPresent(reason -> problems.note(name, reason));
    reports.add(
        TitledText.of(record.title().orElse(""), text.get()).report(name, record.metadata()));
  }

  private static JsonNode list(JsonNode root) {
    return LISTS.stream().map(root::path).filter(JsonNode::isArray).findFirst().orElse(root);
  }

  private static JsonNode parse(String json) throws UnreadableException {
    try {
      return JsonRecord.MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new UnreadableException(JsonRecord.reason(e));
    }
  }
}
