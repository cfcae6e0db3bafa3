package news.parallax.view.json;

import static news.parallax.view.Wording.key;

import java.util.List;
import java.util.function.Function;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.comparison.quote.Collation;
import news.parallax.view.Labels;
import news.parallax.view.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces that every part of a JSON report is made of; citations carry their words. */
final class JsonNodes {
  private final Dossier dossier;
  private final Labels labels;

  JsonNodes(Dossier dossier, Labels labels) {
    this.dossier = dossier;
    this.labels = labels;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Iterable<T> items, Function<? super T, ? extends JsonNode> form) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(form.apply(item)));
    return array;
  }

  static ArrayNode strings(List<String> items) {
    return array(items, JsonNodeFactory.instance::stringNode);
  }

  /** What {@code value} prints; null for null. */
  static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** What made the document. */
  static ObjectNode engine(Provenance provenance) {
    ObjectNode node = object().put("version", provenance.version());
    ObjectNode settings = node.putObject("settings");
    provenance.settings().forEach(settings::put);
    return node;
  }

  ObjectNode citation(Citation citation) {
    return object()
        .put("article", labels.of(citation.article()))
        .put("start", citation.span().start())
        .put("end", citation.span().end())
        .put("text", dossier.words(citation));
  }

  JsonNode place(ArticleId article, @Nullable Span span) {
    return span == null || span.length() == 0
        ? JsonNodeFactory.instance.nullNode()
        : citation(new Citation(article, span));
  }

  ArrayNode citations(List<Citation> citations) {
    return array(citations, this::citation);
  }

  ObjectNode line(Line line) {
    ObjectNode node = object().put("text", line.text());
    node.set("citations", citations(line.citations()));
    return node;
  }

  ArrayNode lines(List<Line> lines) {
    return array(lines, this::line);
  }

  /** Each wording with what it changes against the first. */
  ArrayNode wordings(List<Utterance.Wording> wordings) {
    String base = dossier.words(wordings.getFirst().passage());
    return array(wordings, one -> wording(one, base));
  }

  private ObjectNode wording(Utterance.Wording wording, String base) {
    ObjectNode node = object().setAll(citation(wording.passage()));
    StoryQuotation quoted = wording.quotation();
    node.put("quotation", quoted == null ? null : quoted.id());
    node.put("relation", key(wording.relation()));
    node.set("cue", quoted == null ? null : place(quoted.article(), quoted.quotation().cue()));
    node.put("stance", quoted == null ? null : key(quoted.quotation().stance()));
    List<Collation.Run> changes =
        Collation.of(base, dossier.words(wording.passage())).runs().stream()
            .filter(run -> run.change() != Collation.Change.KEPT)
            .toList();
    node.set("changes", array(changes, JsonNodes::change));
    return node;
  }

  private static ObjectNode change(Collation.Run run) {
    return object()
        .put("change", key(run.change()))
        .put("words", run.words())
        .put("instead", run.instead());
  }

  ObjectNode why(Explanation why) {
    ObjectNode node = object().put("rule", why.rule()).put("because", why.because());
    node.set("evidence", citations(why.evidence()));
    node.set("steps", array(why.steps(), this::why));
    return node;
  }
}
