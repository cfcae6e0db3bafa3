package news.parallax.view.json;

import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.comparison.draft.Flaw;
import news.parallax.comparison.draft.SentenceCheck;
import news.parallax.comparison.draft.Verdict;
import news.parallax.view.CheckFormat;
import news.parallax.view.Labels;
import news.parallax.view.Provenance;
import news.parallax.view.TextLayout;
import news.parallax.view.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft held against reports as JSON, {@code parallax-check/1}. */
public final class JsonCheck implements CheckFormat {
  /** What the {@code format} key says. */
  public static final String FORMAT = "parallax-check/1";

  @Override
  public String check(DraftCheck check, Provenance provenance, TextLayout layout) {
    Labels labels = Labels.ofDraft(check.dossier());
    List<Article> articles =
        check.dossier().articles().stream().map(AnnotatedArticle::article).toList();
    ObjectNode node = object().put("format", FORMAT);
    node.set("engine", object().put("version", provenance.version()));
    node.set("draft", JsonQuotes.article(articles.getFirst(), labels));
    node.set(
        "articles",
        array(articles.subList(1, articles.size()), one -> JsonQuotes.article(one, labels)));
    node.put("refuted", check.isRefuted());
    ObjectNode counts = object();
    Stream.of(Verdict.values()).forEach(one -> counts.put(Wording.key(one), check.count(one)));
    node.set("counts", counts);
    node.set("sentences", sentences(check, labels));
    return JsonLayout.print(node);
  }

  /** One record of pairs on one line, without a line break. */
  public static String line(String id, DraftCheck check) {
    ObjectNode node = object().put("id", id).put("consistent", check.isConsistent());
    node.put("chance", Wording.rounded(check.chance()));
    node.set("sentences", sentences(check, Labels.ofDraft(check.dossier())));
    return node.toString();
  }

  private static ArrayNode sentences(DraftCheck check, Labels labels) {
    JsonNodes nodes = new JsonNodes(check.dossier(), labels);
    return array(check.sentences(), one -> sentence(one, nodes));
  }

  private static ObjectNode sentence(SentenceCheck sentence, JsonNodes nodes) {
    ObjectNode node = object().put("verdict", Wording.key(sentence.verdict()));
    node.set("words", nodes.citation(sentence.words()));
    node.set("backings", array(sentence.backings(), one -> nodes.citation(one.words())));
    node.set("flaws", array(sentence.flaws(), flaw -> flaw(flaw, nodes)));
    node.set("why", nodes.why(sentence.why()));
    return node;
  }

  private static ObjectNode flaw(Flaw flaw, JsonNodes nodes) {
    ObjectNode node = object();
    switch (flaw) {
      case Flaw.Contradicted one ->
          node.put("flaw", "contradicted").put("kind", Wording.key(one.kind()));
      case Flaw.Disputed one -> node.put("flaw", "disputed").put("kind", Wording.key(one.kind()));
      case Flaw.Altered one -> node.put("flaw", "altered-quotation");
      case Flaw.OtherSpeaker one ->
          node.put("flaw", "other-speaker").put("named", one.named()).put("speaker", one.speaker());
      case Flaw.Unprinted one ->
          node.put("flaw", "not-printed").put("kind", Wording.key(one.matter()));
      case Flaw.Unbacked one -> node.put("flaw", "not-borne-out");
    }
    node.set("words", nodes.citation(flaw.words()));
    node.set("receipts", nodes.citations(flaw.receipts()));
    node.set("why", nodes.why(flaw.why()));
    return node;
  }
}
