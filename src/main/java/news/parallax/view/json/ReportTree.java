package news.parallax.view.json;

import static news.parallax.view.Wording.key;
import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;

import news.parallax.article.Article;
import news.parallax.article.Problem;
import news.parallax.comparison.Brief;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.StoryReport;
import news.parallax.view.Labels;
import news.parallax.view.Provenance;
import news.parallax.view.PublicationTimes;
import tools.jackson.databind.node.ObjectNode;

/** A report as a tree of JSON nodes: every key of the format, empty lists included. */
final class ReportTree {
  private final ComparedStory story;
  private final StoryReport report;
  private final Labels labels;
  private final Provenance provenance;
  private final JsonNodes nodes;
  private final FindingTree findings;

  ReportTree(ComparedStory story, Provenance provenance) {
    this.story = story;
    this.report = story.report();
    this.labels = Labels.of(story);
    this.provenance = provenance;
    this.nodes = new JsonNodes(story.dossier(), labels);
    this.findings = new FindingTree(story, nodes);
  }

  ObjectNode node() {
    ObjectNode node = object().put("format", JsonView.REPORT_FORMAT);
    node.set("engine", JsonNodes.engine(provenance));
    node.set("story", story());
    node.set("articles", array(story.articles(), this::article));
    node.set("entities", array(report.roster().entities(), new EntityTree(nodes)::entity));
    said(node);
    node.set("facts", array(report.facts(), findings::fact));
    from(node);
    node.set("conflicts", array(report.conflicts(), findings::conflict));
    node.set("exclusives", array(report.exclusives(), findings::exclusive));
    node.set("timeline", array(report.timeline(), new TimelineTree(nodes)::moment));
    node.set("framing", array(report.framing(), findings::framing));
    node.set("brief", brief(report.brief()));
    node.set("summary", nodes.lines(report.summary()));
    node.set("questions", nodes.lines(report.questions()));
    node.set("problems", array(report.problems(), ReportTree::problem));
    return node;
  }

  private void said(ObjectNode node) {
    SpeechTree speeches = new SpeechTree(report.roster(), nodes);
    node.set("quotations", array(report.ledger().quotations(), speeches::quotation));
    node.set("utterances", array(report.ledger().utterances(), speeches::utterance));
  }

  private void from(ObjectNode node) {
    OriginTree origins = new OriginTree(labels, nodes);
    node.set("origins", array(report.origins(), origins::origin));
    node.set("lineage", origins.lineage(report.lineage()));
    node.set("reuse", array(report.reuse(), findings::reuse));
  }

  private ObjectNode story() {
    PublicationTimes times = PublicationTimes.of(story.articles());
    ObjectNode node = object().put("id", report.id());
    node.set("title", nodes.line(report.title()));
    return node.put("firstPublished", times.first()).put("lastPublished", times.last());
  }

  private ObjectNode article(Article article) {
    return ArticleTree.node(article, labels.of(article.id()));
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
        .put("severity", key(problem.severity()));
  }
}
