package news.parallax.view.json.receipt;

import java.util.Map;
import java.util.stream.Stream;
import news.parallax.view.json.JsonView;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a report has every part that its schema requires, and no value that it shuts out. It
 * understands as much of JSON Schema as that schema uses for this: {@code $ref}, {@code oneOf} with
 * null, {@code required}, {@code properties}, {@code items}, {@code minItems} and {@code enum}.
 */
final class PartCheck {
  private static final JsonNode DEFINITIONS =
      JsonMapper.shared().readTree(JsonView.schema()).path("$defs");

  private final ReportEvidence evidence;

  private PartCheck(ReportEvidence evidence) {
    this.evidence = evidence;
  }

  /** Checks {@code node} against the definition of that name. */
  static void check(PrintedNode node, String definition, ReportEvidence evidence) {
    new PartCheck(evidence).check(node, DEFINITIONS.path(definition));
  }

  private void check(PrintedNode node, JsonNode schema) {
    if (schema.has("$ref")) {
      check(node, DEFINITIONS.path(schema.path("$ref").asString().replace("#/$defs/", "")));
    }
    if (!node.json().isNull()) {
      schema.path("oneOf").values().stream().limit(1).forEach(one -> check(node, one));
      parts(node, schema);
    }
    value(node, schema.path("enum"));
  }

  private void parts(PrintedNode node, JsonNode schema) {
    for (JsonNode part : schema.path("required").values()) {
      if (!node.has(part.asString())) {
        evidence.report(
            node.at(part.asString()),
            Fault.PART_MISSING,
            "the report has no “%s” here: it was taken out".formatted(part.asString()));
      }
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      Stream.of(property.getKey())
          .filter(node::has)
          .forEach(key -> check(node.at(key), property.getValue()));
    }
    if (schema.has("items")) {
      node.items().forEach(item -> check(item, schema.path("items")));
    }
    if (node.json().size() < schema.path("minItems").asInt(0)) {
      evidence.report(
          node,
          Fault.PART_MISSING,
          "the report has %d here and needs %d"
              .formatted(node.json().size(), schema.path("minItems").asInt(0)));
    }
  }

  private void value(PrintedNode node, JsonNode values) {
    if (values.isArray() && values.values().stream().noneMatch(node.json()::equals)) {
      evidence.report(
          node,
          Fault.VALUE_UNKNOWN,
          "%s is no value of a report: %s".formatted(node.json(), values));
    }
  }
}
