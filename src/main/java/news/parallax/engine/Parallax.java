package news.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.article.Article;
import news.parallax.article.Problem;
import news.parallax.article.Problem.Severity;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.engine.Progress.Stage;
import news.parallax.story.Story;

/**
 * The door: articles in, a comparison of each event they report out.
 *
 * <pre>{@code
 * Reading reading = ArticleReader.read(List.of("reports"), ReaderSettings.DEFAULT);
 * Parallax parallax = Parallax.english(Progress.SILENT);
 * List<ComparedStory> stories = parallax.compare(reading.articles(), reading.problems(), Events.ALL);
 * }</pre>
 *
 * <p>Immutable; safe for use by many threads, though its {@link Progress} then hears them all.
 */
public final class Parallax {
  private final ArticleAnnotator annotator;
  private final Comparer comparer;
  private final Progress progress;
  private final StoryGrouping grouping = new StoryGrouping();

  /** The engine over {@code annotator} and {@code comparer}, which tells {@code progress}. */
  public Parallax(ArticleAnnotator annotator, Comparer comparer, Progress progress) {
    this.annotator = annotator;
    this.comparer = comparer;
    this.progress = progress;
  }

  /** Which of the events that articles report are compared. */
  public enum Events {
    /** The one with most reports; the articles on others are named as problems. */
    LARGEST,
    /** Each. */
    ALL
  }

  /** Loads the English models. */
  public static Parallax english(Progress progress) {
    progress.begin(Stage.LOADING);
    SentenceEmbedder embedder = Comparer.loadingEmbedder();
    ArticleAnnotator annotator = new ArticleAnnotator(CoreNlpTagger.english());
    return new Parallax(annotator, new Comparer(annotator, embedder), progress);
  }

  /**
   * A report for each event asked for, the one with most articles first; empty when no article
   * could be used.
   *
   * @param problems met while reading; each report carries them and those met here
   */
  public List<ComparedStory> compare(
      List<Article> articles, List<Problem> problems, Events events) {
    AnnotatedArticles annotated = annotator.annotateAll(articles, progress);
    progress.begin(Stage.COMPARING);
    List<Problem> known = Stream.of(problems, annotated.problems()).flatMap(List::stream).toList();
    List<Story> stories =
        annotated.articles().isEmpty() ? List.of() : grouping.group(annotated.articles());
    return switch (events) {
      case ALL -> stories.stream().map(story -> report(story, known)).toList();
      case LARGEST -> stories.stream().limit(1).map(s -> report(s, aside(stories, known))).toList();
    };
  }

  /**
   * Who said what in {@code articles}, event by event; much quicker than {@link #compare}.
   *
   * @param problems met while reading; the result carries them and those met here
   */
  public QuoteRun quotes(List<Article> articles, List<Problem> problems) {
    AnnotatedArticles annotated = annotator.annotateAll(articles, progress);
    progress.begin(Stage.COMPARING);
    List<Problem> known = Stream.of(problems, annotated.problems()).flatMap(List::stream).toList();
    List<Story> stories =
        annotated.articles().isEmpty() ? List.of() : grouping.group(annotated.articles());
    return new QuoteRun(
        stories.stream().map(story -> comparer.quotes(story.articles())).toList(), known);
  }

  private ComparedStory report(Story story, List<Problem> problems) {
    return comparer.compareAnnotated(story.articles(), problems);
  }

  /** {@code problems}, and a note for each article that is not in the first of {@code stories}. */
  private static List<Problem> aside(List<Story> stories, List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    for (Story story : stories.subList(1, stories.size())) {
      for (AnnotatedArticle article : story.articles()) {
        String reason = "was left out as the report of another event: " + story.why().because();
        all.add(new Problem(article.article().source(), reason, Severity.NOTE));
      }
    }
    return all;
  }
}
