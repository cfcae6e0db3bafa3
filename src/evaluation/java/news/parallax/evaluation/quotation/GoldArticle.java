package news.parallax.evaluation.quotation;

import java.util.List;
import news.parallax.article.Article;

/** An article and every attribution in it. */
public record GoldArticle(Article article, List<GoldAttribution> attributions) {
  /** Copies the list. */
  public GoldArticle {
    attributions = List.copyOf(attributions);
  }
}
