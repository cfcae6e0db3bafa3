package news.parallax.view.json;

import static news.parallax.view.Wording.key;
import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;
import static news.parallax.view.json.JsonNodes.strings;

import news.parallax.comparison.Descent;
import news.parallax.comparison.Lineage;
import news.parallax.comparison.Origin;
import news.parallax.view.Labels;
import tools.jackson.databind.node.ObjectNode;

/** Where the words of a report come from, as JSON. */
final class OriginTree {
  private final Labels labels;
  private final JsonNodes nodes;

  OriginTree(Labels labels, JsonNodes nodes) {
    this.labels = labels;
    this.nodes = nodes;
  }

  ObjectNode lineage(Lineage lineage) {
    ObjectNode node = object().put("least", lineage.least()).put("most", lineage.most());
    node.set("descents", array(lineage.descents(), this::descent));
    node.set("doubts", array(lineage.doubts(), nodes::why));
    return node;
  }

  private ObjectNode descent(Descent descent) {
    ObjectNode node =
        object()
            .put("article", labels.of(descent.article()))
            .put("from", from(descent.source()))
            .put("certainty", key(descent.certainty()));
    node.set("why", nodes.why(descent.why()));
    return node;
  }

  private String from(Descent.Source source) {
    return switch (source) {
      case Descent.FromReport from -> labels.of(from.report());
      case Descent.FromOrigin from -> from.id();
    };
  }

  ObjectNode origin(Origin origin) {
    ObjectNode node =
        object().put("id", origin.id()).put("kind", key(origin.kind())).put("name", origin.name());
    node.set("articles", strings(origin.articles().stream().map(labels::of).toList()));
    node.put("certainty", key(origin.certainty()));
    node.set("why", nodes.why(origin.why()));
    return node;
  }
}
