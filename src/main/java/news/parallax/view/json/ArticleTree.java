package news.parallax.view.json;

import static news.parallax.view.Wording.key;
import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;
import static news.parallax.view.json.JsonNodes.string;
import static news.parallax.view.json.JsonNodes.strings;

import news.parallax.article.Article;
import news.parallax.article.Furniture;
import news.parallax.view.Hash;
import tools.jackson.databind.node.ObjectNode;

/** What a report says of each article before it cites it, as JSON. */
public final class ArticleTree {
  private ArticleTree() {}

  /** {@code article} under the label that the citations of the report call it by. */
  public static ObjectNode node(Article article, String label) {
    ObjectNode node =
        object()
            .put("id", label)
            .put("key", article.id().value())
            .put("source", article.source())
            .put("outlet", article.outlet().name())
            .put("url", string(article.url()))
            .put("title", article.title());
    node.set("bylines", strings(article.bylines()));
    node.put("published", string(article.published()))
        .put("language", article.language().toLanguageTag())
        .put("sha256", Hash.sha256(article.text()))
        .put("length", article.text().length());
    node.set("furniture", array(article.furniture(), ArticleTree::furniture));
    return node;
  }

  private static ObjectNode furniture(Furniture piece) {
    return object()
        .put("start", piece.span().start())
        .put("end", piece.span().end())
        .put("kind", key(piece.kind()));
  }
}
