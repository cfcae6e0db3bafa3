package news.parallax.view.json;

import static news.parallax.view.Wording.key;
import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;
import static news.parallax.view.json.JsonNodes.string;
import static news.parallax.view.json.JsonNodes.strings;

import java.util.List;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.Rung;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryReport;
import news.parallax.view.Asked;
import news.parallax.view.Outlets;
import news.parallax.view.Standing;
import news.parallax.view.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a report states about several articles, as JSON. */
final class FindingTree {
  private final ComparedStory story;
  private final StoryReport report;
  private final JsonNodes nodes;

  FindingTree(ComparedStory story, JsonNodes nodes) {
    this.story = story;
    this.report = story.report();
    this.nodes = nodes;
  }

  ObjectNode fact(Fact fact) {
    ObjectNode node = object().put("id", fact.id()).put("text", fact.text().text());
    node.set("citations", nodes.citations(fact.text().citations()));
    node.set("sentence", nodes.citation(fact.sentence()));
    node.set("reports", array(fact.reports(), this::told));
    node.set("alsoOnThis", nodes.citations(fact.alsoOnThis()));
    node.set("denials", nodes.citations(fact.denials()));
    node.put("outlets", Outlets.of(fact, story.dossier()).size())
        .put("origins", fact.independent())
        .put("sureness", Wording.rounded(fact.sureness()));
    node.set("originIds", originIds(fact.origins()));
    node.put("standing", key(Standing.of(fact, report)));
    node.set("why", nodes.why(fact.why()));
    return node;
  }

  private ObjectNode told(Fact.Report told) {
    ObjectNode node = nodes.citation(told.citation());
    node.set("shared", nodes.citations(told.shared()));
    return node.put("certainty", key(told.certainty()))
        .put("attributedTo", told.attributedTo())
        .put("origin", told.origin().id());
  }

  private static ArrayNode originIds(List<Origin> origins) {
    return strings(origins.stream().map(Origin::id).toList());
  }

  ObjectNode reuse(Reuse reuse) {
    ObjectNode node = object();
    node.set("a", nodes.citation(reuse.a()));
    node.set("b", nodes.citation(reuse.b()));
    node.put("similarity", Wording.rounded(reuse.similarity()));
    node.set("why", nodes.why(reuse.why()));
    return node;
  }

  ObjectNode conflict(Conflict conflict) {
    ObjectNode node =
        object()
            .put("id", conflict.id())
            .put("kind", key(conflict.kind()))
            .put("verdict", key(conflict.verdict()))
            .put("question", Asked.question(conflict.issue()))
            .put("settledBy", Asked.settledBy(conflict))
            .put("oneOrigin", conflict.isOneOrigin());
    node.set("positions", array(conflict.positions(), this::position));
    node.set("why", nodes.why(conflict.why()));
    return node;
  }

  private ObjectNode position(Conflict.Position position) {
    Rung rung = position.rung();
    ObjectNode node =
        object().put("reading", position.reading()).put("rung", rung == null ? null : key(rung));
    node.set("reports", nodes.citations(position.reports()));
    node.set("origins", originIds(position.origins()));
    return node;
  }

  ObjectNode exclusive(Exclusive exclusive) {
    ObjectNode node = nodes.citation(exclusive.citation());
    node.put("weight", Wording.rounded(exclusive.weight()));
    node.set("why", nodes.why(exclusive.why()));
    return node;
  }

  ObjectNode framing(Framing framing) {
    ObjectNode node = nodes.citation(framing.citation());
    node.put("device", key(framing.device())).put("about", string(framing.about()));
    node.put(
        "aboutName", report.roster().entity(framing.about()).map(StoryEntity::name).orElse(null));
    node.set("reprints", array(framing.reprints(), nodes::citation));
    node.set("why", nodes.why(framing.why()));
    return node;
  }
}
