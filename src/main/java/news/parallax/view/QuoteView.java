package news.parallax.view;

import static news.parallax.view.JsonNodes.array;
import static news.parallax.view.JsonNodes.name;
import static news.parallax.view.JsonNodes.object;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Utterance;
import tools.jackson.databind.node.ObjectNode;

/** Who said what in the articles on one event, by speaker, and nothing else of the report. */
public final class QuoteView {
  /** What the {@code format} key of the JSON says. */
  public static final String FORMAT = "parallax-quotes/1";

  private static final String[] HEADER =
      QuotationTable.header(
          "event",
          "utterance",
          "speaker",
          "role",
          "relation",
          "outlet",
          "article",
          "start",
          "end",
          "text");

  private final Dossier dossier;
  private final Labels labels;
  private final List<Speech> speeches;

  /**
   * The view of {@code ledger}, whose articles are in {@code dossier}.
   *
   * @param labels of the whole ledger, when this is a part of it
   */
  public QuoteView(Dossier dossier, QuoteLedger ledger, Labels labels) {
    this.dossier = dossier;
    this.labels = labels;
    this.speeches = Speech.of(ledger, dossier);
  }

  /** For the terminal. */
  public String text(TextView.Options options) {
    return TextView.of(summary(), articles(), sections(), labels, options);
  }

  /** As Markdown. */
  public String markdown() {
    return MarkdownView.of(summary(), articles(), sections(), labels);
  }

  private List<Article> articles() {
    return dossier.articles().stream().map(AnnotatedArticle::article).toList();
  }

  private String summary() {
    int places = speeches.stream().mapToInt(Speech::places).sum();
    return "%s by %s in %s"
        .formatted(
            Wording.count(places, "quotation"),
            Wording.count(speeches.size(), "speaker"),
            Wording.count(dossier.articles().size(), "article"));
  }

  private List<Section> sections() {
    SpeechOutline outline = new SpeechOutline(dossier);
    return speeches.stream()
        .map(one -> new Section(SpeechOutline.name(one), one.role(), outline.sayings(one)))
        .toList();
  }

  /** As JSON: an object for each event in the order of {@code views}. */
  public static String json(List<QuoteView> views, Provenance provenance) {
    ObjectNode node = object().put("format", FORMAT);
    node.set("engine", object().put("version", provenance.version()));
    node.set("stories", array(views, QuoteView::tree));
    return JsonLayout.print(node);
  }

  private ObjectNode tree() {
    ObjectNode node = object();
    node.set("articles", array(articles(), this::article));
    node.set("speakers", array(speeches, this::speaker));
    return node;
  }

  private ObjectNode article(Article article) {
    return object()
        .put("id", labels.of(article.id()))
        .put("key", article.id().value())
        .put("source", article.source())
        .put("outlet", article.outlet().name())
        .put("sha256", Hash.sha256(article.text()));
  }

  private ObjectNode speaker(Speech speech) {
    JsonNodes nodes = new JsonNodes(dossier, labels);
    ObjectNode node = object().put("name", speech.name()).put("role", speech.role());
    node.set("roleReceipts", nodes.citations(speech.roleReceipts()));
    node.set("utterances", array(speech.sayings(), saying -> utterance(saying, nodes)));
    return node;
  }

  private ObjectNode utterance(Speech.Saying saying, JsonNodes nodes) {
    Utterance said = saying.utterance();
    ObjectNode node = object().put("id", said == null ? null : said.id());
    node.set("wordings", nodes.wordings(saying.wordings()));
    node.set("why", nodes.why(saying.why()));
    return node;
  }

  /** As one CSV table, a line a wording; {@code event} counts the views from 1. */
  public static String csv(List<QuoteView> views) {
    StringBuilder out = new StringBuilder();
    for (int event = 1; event <= views.size(); event++) {
      out.append(views.get(event - 1).rows(event, event == 1 ? HEADER : new String[0]));
    }
    return out.toString();
  }

  private String rows(int event, String... header) {
    CsvTable table = new CsvTable(dossier, labels, header);
    for (Speech speech : speeches) {
      for (Speech.Saying saying : speech.sayings()) {
        saying.wordings().forEach(one -> row(event, speech, saying, one, table));
      }
    }
    return table.text();
  }

  private void row(
      int event, Speech speech, Speech.Saying saying, Utterance.Wording one, CsvTable table) {
    table.row(
        event,
        saying.utterance() == null ? null : labels.of(saying.utterance()),
        speech.name(),
        speech.role(),
        name(one.relation()),
        Wording.outlet(one.passage().article(), dossier),
        one.passage(),
        QuotationTable.last(dossier, one.quotation()));
  }
}
