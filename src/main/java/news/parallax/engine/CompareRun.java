package news.parallax.engine;

import java.util.List;
import news.parallax.article.Problem;
import news.parallax.comparison.ComparedStory;

/** What came of comparing articles. Immutable. */
public final class CompareRun {
  private final List<ComparedStory> stories;
  private final List<Problem> problems;

  CompareRun(List<ComparedStory> stories, List<Problem> problems) {
    this.stories = List.copyOf(stories);
    this.problems = List.copyOf(problems);
  }

  /** One for each event asked for, the one with most articles first. */
  public List<ComparedStory> stories() {
    return stories;
  }

  /** Inputs that could not be used, or only in part, and parts of the result that are missing. */
  public List<Problem> problems() {
    return problems;
  }
}
