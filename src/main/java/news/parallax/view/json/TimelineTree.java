package news.parallax.view.json;

import static news.parallax.view.Wording.key;
import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;

import news.parallax.comparison.EventOrder;
import news.parallax.comparison.TimelineEntry;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** When things happened, as JSON. */
final class TimelineTree {
  private final JsonNodes nodes;

  TimelineTree(JsonNodes nodes) {
    this.nodes = nodes;
  }

  ObjectNode moment(TimelineEntry entry) {
    ObjectNode node =
        object()
            .put("start", entry.start())
            .put("end", entry.end())
            .put("precision", key(entry.precision()));
    node.set("anchor", nodes.citation(entry.anchor()));
    node.put("text", entry.event().text());
    node.set("citations", nodes.citations(entry.event().citations()));
    node.set("reports", nodes.citations(entry.reports()));
    EventOrder order = entry.order();
    node.set("order", order == null ? NullNode.getInstance() : order(order));
    return node;
  }

  private ObjectNode order(EventOrder order) {
    ObjectNode node = object().put("side", key(order.side())).put("gap", order.gap());
    node.setAll(nodes.line(order.other()));
    node.set("tellings", array(order.tellings(), this::telling));
    node.set("why", nodes.why(order.why()));
    return node;
  }

  private ObjectNode telling(EventOrder.Telling telling) {
    ObjectNode node = object();
    node.set("words", nodes.citation(telling.words()));
    node.set("event", nodes.citation(telling.event()));
    node.set("other", nodes.citation(telling.other()));
    return node;
  }
}
