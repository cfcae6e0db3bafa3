package news.parallax.source.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads articles from JSON: one object, an array of them, an object that holds them under {@code
 * articles}, or one object a line. What is stored is the title, an empty line and the text; the
 * text alone where its first line is the title already.
 */
final class JsonReports {
  private static final List<String> LISTS = List.of("articles", "items", "results", "data");

  private final String source;
  private final Path file;
  private final Problems problems;
  private final List<ParsedReport> drafts = new ArrayList<>();

  JsonReports(Path file, Problems problems) {
    this.source = file.toString();
    this.file = file;
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
    return drafts;
  }

  /** The articles of a file that holds one a line. */
  List<ParsedReport> lines(String text) {
    int number = 1;
    try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          line(line, number);
        }
        number++;
      }
    } catch (IOException e) {
      problems.unreadable(source, FileProblem.reason(e));
    }
    return drafts;
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
    drafts.add(
        TitledText.of(record.title().orElse(""), text.get()).draft(name, file, record.details()));
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
