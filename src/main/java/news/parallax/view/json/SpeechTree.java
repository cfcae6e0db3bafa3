package news.parallax.view.json;

import static news.parallax.view.Wording.key;
import static news.parallax.view.json.JsonNodes.object;
import static news.parallax.view.json.JsonNodes.string;
import static news.parallax.view.json.JsonNodes.strings;

import java.util.Objects;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a report quotes, as JSON. */
final class SpeechTree {
  private final Roster roster;
  private final JsonNodes nodes;

  SpeechTree(Roster roster, JsonNodes nodes) {
    this.roster = roster;
    this.nodes = nodes;
  }

  ObjectNode quotation(StoryQuotation quoted) {
    Quotation quotation = quoted.quotation();
    ArticleId article = quoted.article();
    ObjectNode node = object().put("id", quoted.id()).setAll(nodes.citation(quoted.citation()));
    node.set("content", nodes.place(article, quotation.content()));
    node.set("source", nodes.place(article, quotation.source()));
    node.set("cue", nodes.place(article, quotation.cue()));
    node.set("channel", nodes.place(article, quotation.channel()));
    node.put("speaker", string(quoted.speaker()))
        .put("speakerName", quoted.speakerName())
        .put("mode", key(quotation.mode()))
        .put("stance", quotation.mode() == Mode.SCARE ? null : key(quotation.stance()));
    Citation namer = quoted.namedBy();
    node.set("namedBy", namer == null ? null : nodes.citation(namer));
    node.set("why", nodes.why(quotation.why()));
    return node;
  }

  ObjectNode utterance(Utterance utterance) {
    ObjectNode node =
        object()
            .put("id", utterance.id())
            .put("speaker", string(utterance.speaker()))
            .put("speakerName", speakerName(utterance));
    node.set(
        "quotations", strings(utterance.quotations().stream().map(StoryQuotation::id).toList()));
    node.set("passages", nodes.citations(utterance.passages()));
    node.set("wordings", nodes.wordings(utterance.wordings()));
    node.put("relation", key(utterance.relation()));
    node.set("why", nodes.why(utterance.why()));
    return node;
  }

  private @Nullable String speakerName(Utterance utterance) {
    return roster
        .entity(utterance.speaker())
        .map(StoryEntity::name)
        .or(() ->
            utterance.quotations().stream()
                .map(StoryQuotation::speakerName)
                .filter(Objects::nonNull)
                .findFirst())
        .orElse(null);
  }
}
