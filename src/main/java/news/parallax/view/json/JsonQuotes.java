package news.parallax.view.json;

import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.comparison.Utterance;
import news.parallax.view.Hash;
import news.parallax.view.Labels;
import news.parallax.view.Provenance;
import news.parallax.view.QuoteFormat;
import news.parallax.view.QuotedStory;
import news.parallax.view.Speech;
import news.parallax.view.TextLayout;
import tools.jackson.databind.node.ObjectNode;

/** Who said what as JSON, {@code parallax-quotes/1}: an object for each event. */
public final class JsonQuotes implements QuoteFormat {
  /** What the {@code format} key says. */
  public static final String FORMAT = "parallax-quotes/1";

  @Override
  public String quotes(List<QuotedStory> stories, Provenance provenance, TextLayout layout) {
    return of(stories, provenance);
  }

  /** {@code stories} in their order, ending in a line break. */
  public static String of(List<QuotedStory> stories, Provenance provenance) {
    ObjectNode node = object().put("format", FORMAT);
    node.set("engine", JsonNodes.engine(provenance));
    node.set("stories", array(stories, JsonQuotes::tree));
    return JsonLayout.print(node);
  }

  private static ObjectNode tree(QuotedStory story) {
    JsonNodes nodes = new JsonNodes(story.dossier(), story.labels());
    ObjectNode node = object();
    node.set("articles", array(story.articles(), one -> article(one, story.labels())));
    node.set("speakers", array(story.speeches(), speech -> speaker(speech, nodes)));
    return node;
  }

  private static ObjectNode article(Article article, Labels labels) {
    return object()
        .put("id", labels.of(article.id()))
        .put("key", article.id().value())
        .put("source", article.source())
        .put("outlet", article.outlet().name())
        .put("sha256", Hash.sha256(article.text()));
  }

  private static ObjectNode speaker(Speech speech, JsonNodes nodes) {
    ObjectNode node = object().put("name", speech.name()).put("role", speech.role());
    node.set("roleReceipts", nodes.citations(speech.roleReceipts()));
    node.set("utterances", array(speech.sayings(), saying -> utterance(saying, nodes)));
    return node;
  }

  private static ObjectNode utterance(Speech.Saying saying, JsonNodes nodes) {
    Utterance said = saying.utterance();
    ObjectNode node = object().put("id", said == null ? null : said.id());
    node.set("wordings", nodes.wordings(saying.wordings()));
    node.set("why", nodes.why(saying.why()));
    return node;
  }
}
