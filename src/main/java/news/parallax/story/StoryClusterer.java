package news.parallax.story;

import java.util.Comparator;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;

/**
 * Groups articles into stories, each one event.
 *
 * <p>Two articles are as alike as their words, rare ones and names foremost (the cosine of TF-IDF
 * vectors), a little less when published far apart; groups join while their members are alike
 * enough on average. How much is enough depends on how the articles came together, see {@link
 * Occasion}.
 *
 * <pre>{@code
 * List<Story> stories = StoryClusterer.english(Occasion.FOLDER).cluster(articles);
 * }</pre>
 *
 * Immutable; safe for use by many threads.
 */
public final class StoryClusterer {
  private final BackgroundFrequencies background;
  private final Occasion occasion;

  private StoryClusterer(BackgroundFrequencies background, Occasion occasion) {
    this.background = background;
    this.occasion = occasion;
  }

  /** A clusterer of English articles that came together on {@code occasion}. */
  public static StoryClusterer english(Occasion occasion) {
    return new StoryClusterer(BackgroundFrequencies.english(), occasion);
  }

  /**
   * The stories of {@code articles}, the largest first, then by first article. Time and space grow
   * with the square of their number: some thousands at a time, no more.
   */
  public List<Story> cluster(List<AnnotatedArticle> articles) {
    List<TermCounts> counts = articles.stream().map(TermCounts::of).toList();
    Vocabulary vocabulary = new Vocabulary(background, counts);
    List<Fingerprint> prints = Fingerprint.of(articles, counts, vocabulary);
    double[][] likeness = likeness(prints);
    List<List<Fingerprint>> groups =
        AverageLinkage.groups(likeness, occasion.threshold()).stream()
            .map(group -> group.stream().map(prints::get).toList())
            .sorted(Comparator.comparingInt((List<Fingerprint> group) -> -group.size()))
            .toList();
    Reasons reasons = new Reasons(vocabulary, occasion);
    return groups.stream().map(group -> reasons.story(group, groups.getFirst())).toList();
  }

  private double[][] likeness(List<Fingerprint> prints) {
    double[][] likeness = new double[prints.size()][prints.size()];
    for (int i = 0; i < prints.size(); i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = occasion.likeness(prints.get(i), prints.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }
}
