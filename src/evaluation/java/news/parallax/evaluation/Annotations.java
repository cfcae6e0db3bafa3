package news.parallax.evaluation;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.engine.ArticleAnnotator;

/** Annotates many articles on all cores. */
public final class Annotations {
  private Annotations() {}

  /** {@code articles} annotated by {@code annotator}, in their order; a failure ends the run. */
  public static List<AnnotatedArticle> of(ArticleAnnotator annotator, List<Article> articles) {
    return articles.parallelStream().map(annotator::annotate).toList();
  }
}
