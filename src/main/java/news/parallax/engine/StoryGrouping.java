package news.parallax.engine;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.story.Occasion;
import news.parallax.story.Story;
import news.parallax.story.StoryClusterer;

/**
 * The step {@link Step#ASSIGN}: tells which articles of a folder report one event, and why the
 * others do not.
 */
public final class StoryGrouping {
  private final StoryClusterer clusterer = StoryClusterer.english(Occasion.FOLDER);

  /**
   * The events of {@code articles}, given by a user as one event's, the one with most reports
   * first. A story of one report among others is set aside; its {@link Story#why} says in words
   * why.
   */
  public List<Story> assign(List<AnnotatedArticle> articles) {
    return clusterer.cluster(articles);
  }
}
