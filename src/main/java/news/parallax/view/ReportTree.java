package news.parallax.view;

import static news.parallax.view.JsonNodes.array;
import static news.parallax.view.JsonNodes.name;
import static news.parallax.view.JsonNodes.object;
import static news.parallax.view.JsonNodes.strings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quotation;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Furniture;
import news.parallax.article.Problem;
import news.parallax.comparison.Brief;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Descent;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Placement;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;
import news.parallax.comparison.Utterance;
import news.parallax.knowledge.name.Atlas;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as a tree of JSON nodes: every key of the format, empty lists included. */
final class ReportTree {
  private final ComparedStory story;
  private final StoryReport report;
  private final Labels labels;
  private final Provenance provenance;
  private final JsonNodes nodes;

  ReportTree(ComparedStory story, Provenance provenance) {
    this.story = story;
    this.report = story.report();
    this.labels = Labels.of(story);
    this.provenance = provenance;
    this.nodes = new JsonNodes(story.dossier(), labels);
  }

  ObjectNode node() {
    ObjectNode node = object().put("format", JsonView.REPORT_FORMAT);
    node.set("engine", engine());
    node.set("story", story());
    node.set("articles", array(articles(), this::article));
    node.set("entities", array(report.roster().entities(), this::entity));
    node.set("quotations", array(report.ledger().quotations(), this::quotation));
    node.set("utterances", array(report.ledger().utterances(), this::utterance));
    node.set("facts", array(report.facts(), this::fact));
    node.set("origins", array(report.origins(), this::origin));
    node.set("lineage", lineage());
    node.set("reuse", array(report.reuse(), this::reuse));
    node.set("conflicts", array(report.conflicts(), this::conflict));
    node.set("exclusives", array(report.exclusives(), this::exclusive));
    node.set("timeline", array(report.timeline(), this::moment));
    node.set("framing", array(report.framing(), this::framing));
    node.set("brief", brief(report.brief()));
    node.set("summary", nodes.lines(report.summary()));
    node.set("questions", nodes.lines(report.questions()));
    node.set("problems", array(report.problems(), ReportTree::problem));
    return node;
  }

  private List<Article> articles() {
    return story.articles();
  }

  private ObjectNode engine() {
    ObjectNode node = object().put("version", provenance.version());
    ObjectNode settings = node.putObject("settings");
    provenance.settings().forEach(settings::put);
    return node;
  }

  private ObjectNode story() {
    PublicationTimes times = PublicationTimes.of(articles());
    ObjectNode node = object().put("id", report.id());
    node.set("title", nodes.line(report.title()));
    return node.put("firstPublished", times.first()).put("lastPublished", times.last());
  }

  private ObjectNode article(Article article) {
    ObjectNode node =
        object()
            .put("id", labels.of(article.id()))
            .put("key", article.id().value())
            .put("source", article.source())
            .put("outlet", article.outlet().name())
            .put("url", text(article.url()))
            .put("title", article.title());
    node.set("bylines", strings(article.bylines()));
    node.put("published", text(article.published()))
        .put("language", article.language().toLanguageTag())
        .put("sha256", Hash.sha256(article.text()))
        .put("length", article.text().length());
    node.set("furniture", array(article.furniture(), ReportTree::furniture));
    return node;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static ObjectNode furniture(Furniture piece) {
    return object()
        .put("start", piece.span().start())
        .put("end", piece.span().end())
        .put("kind", name(piece.kind()));
  }

  private ObjectNode entity(StoryEntity entity) {
    ObjectNode node =
        object()
            .put("id", entity.id().value())
            .put("type", entity.type().name())
            .put("name", entity.name());
    node.set("names", strings(entity.names()));
    node.set("roles", array(entity.roles(), this::role));
    node.set("mentions", array(entity.mentions(), this::mention));
    node.put("standsFor", text(entity.standsFor()));
    node.set("why", nodes.why(entity.why()));
    Placement place = entity.place();
    node.set("place", place == null ? NullNode.getInstance() : place(place));
    return node;
  }

  private ObjectNode place(Placement place) {
    Atlas.Site site = place.site();
    ObjectNode node = object();
    node.set("site", site == null ? NullNode.getInstance() : site(site));
    node.set("candidates", array(place.candidates(), ReportTree::site));
    node.set("why", nodes.why(place.why()));
    return node;
  }

  private static ObjectNode site(Atlas.Site site) {
    return object()
        .put("name", site.name())
        .put("kind", name(site.kind()))
        .put("region", site.region().isEmpty() ? null : site.region())
        .put("state", site.state().isEmpty() ? null : site.state())
        .put("latitude", site.latitude())
        .put("longitude", site.longitude());
  }

  private ObjectNode role(StoryEntity.Role role) {
    ObjectNode node = object().put("text", role.text());
    node.set("citation", nodes.citation(role.citation()));
    return node;
  }

  private ObjectNode mention(StoryEntity.Reference mention) {
    return nodes.citation(mention.citation()).put("form", name(mention.form()));
  }

  private ObjectNode quotation(StoryQuotation quoted) {
    Quotation quotation = quoted.quotation();
    ArticleId article = quoted.article();
    ObjectNode node = object().put("id", quoted.id()).setAll(nodes.citation(quoted.citation()));
    node.set("content", nodes.place(article, quotation.content()));
    node.set("source", nodes.place(article, quotation.source()));
    node.set("cue", nodes.place(article, quotation.cue()));
    node.set("channel", nodes.place(article, quotation.channel()));
    node.put("speaker", text(quoted.speaker()))
        .put("speakerName", quoted.speakerName())
        .put("mode", name(quotation.mode()));
    node.set("why", nodes.why(quotation.why()));
    return node;
  }

  private ObjectNode utterance(Utterance utterance) {
    ObjectNode node =
        object()
            .put("id", utterance.id())
            .put("speaker", text(utterance.speaker()))
            .put("speakerName", speakerName(utterance));
    node.set(
        "quotations", strings(utterance.quotations().stream().map(StoryQuotation::id).toList()));
    node.set("passages", nodes.citations(utterance.passages()));
    node.set("wordings", nodes.wordings(utterance.wordings()));
    node.put("relation", name(utterance.relation()));
    node.set("why", nodes.why(utterance.why()));
    return node;
  }

  private @Nullable String speakerName(Utterance utterance) {
    return nameOf(utterance.speaker())
        .or(() ->
            utterance.quotations().stream()
                .map(StoryQuotation::speakerName)
                .filter(Objects::nonNull)
                .findFirst())
        .orElse(null);
  }

  private Optional<String> nameOf(@Nullable EntityId entity) {
    return report.roster().entity(entity).map(StoryEntity::name);
  }

  private ObjectNode fact(Fact fact) {
    ObjectNode node = object().put("id", fact.id()).put("text", fact.text().text());
    node.set("citations", nodes.citations(fact.text().citations()));
    node.set("reports", array(fact.reports(), this::told));
    node.put("outlets", Outlets.of(fact, story.dossier()).size())
        .put("origins", fact.origins().size());
    node.set("originIds", originIds(fact.origins()));
    node.put("standing", name(Standing.of(fact, report)));
    node.set("why", nodes.why(fact.why()));
    return node;
  }

  private ObjectNode told(Fact.Report told) {
    return nodes
        .citation(told.citation())
        .put("certainty", name(told.certainty()))
        .put("attributedTo", told.attributedTo())
        .put("origin", told.origin().id());
  }

  private static ArrayNode originIds(List<Origin> origins) {
    return strings(origins.stream().map(Origin::id).toList());
  }

  private ObjectNode lineage() {
    ObjectNode node =
        object().put("least", report.lineage().least()).put("most", report.lineage().most());
    node.set("descents", array(report.lineage().descents(), this::descent));
    node.set("doubts", array(report.lineage().doubts(), nodes::why));
    return node;
  }

  private ObjectNode descent(Descent descent) {
    ObjectNode node =
        object()
            .put("article", labels.of(descent.article()))
            .put("from", from(descent.source()))
            .put("certainty", name(descent.certainty()));
    node.set("why", nodes.why(descent.why()));
    return node;
  }

  private String from(Descent.Source source) {
    return switch (source) {
      case Descent.FromReport from -> labels.of(from.report());
      case Descent.FromOrigin from -> from.id();
    };
  }

  private ObjectNode origin(Origin origin) {
    ObjectNode node =
        object().put("id", origin.id()).put("kind", name(origin.kind())).put("name", origin.name());
    node.set("articles", strings(origin.articles().stream().map(labels::of).toList()));
    node.put("certainty", name(origin.certainty()));
    node.set("why", nodes.why(origin.why()));
    return node;
  }

  private ObjectNode reuse(Reuse reuse) {
    ObjectNode node = object();
    node.set("a", nodes.citation(reuse.a()));
    node.set("b", nodes.citation(reuse.b()));
    node.put("similarity", rounded(reuse.similarity()));
    node.set("why", nodes.why(reuse.why()));
    return node;
  }

  /** To three places, so that two machines print the same digits. */
  static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  private ObjectNode conflict(Conflict conflict) {
    ObjectNode node =
        object()
            .put("id", conflict.id())
            .put("kind", name(conflict.kind()))
            .put("verdict", name(conflict.verdict()));
    node.set("positions", array(conflict.positions(), this::position));
    node.set("why", nodes.why(conflict.why()));
    return node;
  }

  private ObjectNode position(Conflict.Position position) {
    ObjectNode node = object().put("reading", position.reading());
    node.set("reports", nodes.citations(position.reports()));
    node.set("origins", originIds(position.origins()));
    return node;
  }

  private ObjectNode exclusive(Exclusive exclusive) {
    ObjectNode node = nodes.citation(exclusive.citation());
    node.put("weight", rounded(exclusive.weight()));
    node.set("why", nodes.why(exclusive.why()));
    return node;
  }

  private ObjectNode moment(TimelineEntry entry) {
    ObjectNode node =
        object()
            .put("start", entry.start())
            .put("end", entry.end())
            .put("precision", name(entry.precision()));
    node.set("anchor", nodes.citation(entry.anchor()));
    node.put("text", entry.event().text());
    node.set("citations", nodes.citations(entry.event().citations()));
    node.set("reports", nodes.citations(entry.reports()));
    EventOrder order = entry.order();
    node.set("order", order == null ? NullNode.getInstance() : order(order));
    return node;
  }

  private ObjectNode order(EventOrder order) {
    ObjectNode node = object().put("side", name(order.side())).put("gap", order.gap());
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

  private ObjectNode framing(Framing framing) {
    ObjectNode node = nodes.citation(framing.citation());
    node.put("device", name(framing.device())).put("about", text(framing.about()));
    node.put("aboutName", nameOf(framing.about()).orElse(null));
    node.set("reprints", array(framing.reprints(), nodes::citation));
    node.set("why", nodes.why(framing.why()));
    return node;
  }

  private ObjectNode brief(Brief brief) {
    ObjectNode node = object();
    node.set("who", nodes.lines(brief.who()));
    node.set("what", nodes.lines(brief.what()));
    node.set("when", nodes.lines(brief.when()));
    node.set("where", nodes.lines(brief.where()));
    node.set("why", nodes.lines(brief.why()));
    node.set("how", nodes.lines(brief.how()));
    return node;
  }

  private static ObjectNode problem(Problem problem) {
    return object()
        .put("source", problem.source())
        .put("reason", problem.reason())
        .put("severity", name(problem.severity()));
  }
}
