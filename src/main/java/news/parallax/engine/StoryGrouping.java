package news.parallax.engine;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.story.Occasion;
import news.parallax.story.Story;
import news.parallax.story.StoryClusterer;

/** Tells which articles of a folder report one event, and why the others do not. */
public final class StoryGrouping {
  private final ArticleAnnotator annotator;
  private final StoryClusterer clusterer;

  /** A grouping of articles annotated by {@code annotator}, given by a user as one event's. */
  public StoryGrouping(ArticleAnnotator annotator) {
    this.annotator = annotator;
    this.clusterer = StoryClusterer.english(Occasion.FOLDER);
  }

  /**
   * The events of {@code articles}, the one with most reports first. A story of one report among
   * others is set aside; its {@link Story#why} says in words why.
   */
  public List<Story> group(List<Article> articles, Progress progress) {
    return clusterer.cluster(annotator.annotateAll(articles, progress));
  }
}
