package news.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;
import news.parallax.article.Problem;
import news.parallax.article.Problem.Severity;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.engine.Progress.Stage;
import news.parallax.story.Story;

/**
 * The door: articles in, a comparison of each event they report out.
 *
 * <pre>{@code
 * Reading reading = ArticleReader.read(List.of("reports"), ReaderSettings.DEFAULT);
 * try (Parallax parallax = Parallax.english(ResultCache.NONE, Progress.SILENT)) {
 *   CompareRun run = parallax.compare(reading.articles(), reading.problems(), Events.ALL);
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads, though its {@link Progress} then hears them all.
 */
public final class Parallax implements AutoCloseable {
  private final Comparer comparer;
  private final Progress progress;
  private final StoryGrouping grouping = new StoryGrouping();

  /** The engine over {@code comparer}, which it closes, telling {@code progress}. */
  public Parallax(Comparer comparer, Progress progress) {
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

  /** The engine for English, which loads its models when {@code cache} does not know a result. */
  public static Parallax english(ResultCache cache, Progress progress) {
    return new Parallax(new Comparer(Models.english(), cache), progress);
  }

  /**
   * A report for each event asked for, the one with most articles first; empty when no article
   * could be used. The order of {@code articles} changes nothing.
   *
   * @param problems met while reading; each report carries them and those met here
   */
  public CompareRun compare(List<Article> articles, List<Problem> problems, Events events) {
    Annotated annotated = annotate(articles, problems);
    List<Problem> all = events == Events.ALL ? annotated.problems : annotated.aside();
    List<ComparedStory> stories =
        annotated.stories.stream()
            .limit(events == Events.ALL ? Long.MAX_VALUE : 1)
            .map(one -> report(annotated, one, all))
            .toList();
    return new CompareRun(stories, stories.isEmpty() ? all : everyProblem(stories));
  }

  private static List<Problem> everyProblem(List<ComparedStory> stories) {
    return stories.stream().flatMap(one -> one.report().problems().stream()).distinct().toList();
  }

  /**
   * Who said what in {@code articles}, event by event; much quicker than {@link #compare}.
   *
   * @param problems met while reading; the result carries them and those met here
   */
  public QuoteRun quotes(List<Article> articles, List<Problem> problems) {
    Annotated annotated = annotate(articles, problems);
    Faults faults = new Faults(progress);
    List<StoryQuotes> quotes = new ArrayList<>();
    for (Story story : annotated.stories) {
      List<AnnotatedArticle> of = annotated.of(story);
      quotes.addAll(
          faults.guarded(
              Step.ASSEMBLE,
              sources(of),
              "quotations",
              List.of(),
              () -> List.of(comparer.quotes(of))));
    }
    return new QuoteRun(quotes, joined(annotated.problems, faults.problems()));
  }

  /**
   * What {@code reports} make of {@code draft}, sentence by sentence, whatever event each is about.
   *
   * @param problems met while reading; the result carries them and those met here
   */
  public CheckRun check(Article draft, List<Article> reports, List<Problem> problems) {
    Faults faults = new Faults(progress);
    List<AnnotatedArticle> own = comparer.annotate(List.of(draft), Progress.SILENT, faults);
    List<AnnotatedArticle> others = comparer.annotate(reports, progress, faults);
    progress.begin(Stage.COMPARING);
    Optional<DraftCheck> check =
        own.isEmpty() || others.isEmpty()
            ? Optional.empty()
            : faults.guarded(
                Step.COMPARE_PAIR,
                draft.source(),
                "the check",
                Optional.empty(),
                () -> Optional.of(comparer.check(own.getFirst(), others, faults)));
    return new CheckRun(check, joined(problems, faults.problems()));
  }

  private Annotated annotate(List<Article> articles, List<Problem> problems) {
    Faults faults = new Faults(progress);
    List<AnnotatedArticle> annotated = StoryOrder.of(comparer.annotate(articles, progress, faults));
    progress.begin(Stage.COMPARING);
    List<Story> stories = annotated.isEmpty() ? List.of() : stories(annotated, faults);
    return new Annotated(annotated, stories, joined(problems, faults.problems()));
  }

  /** When the articles cannot be told apart by event, all of them are one. */
  private List<Story> stories(List<AnnotatedArticle> articles, Faults faults) {
    Explanation why = Explanation.of("one-event", "the events could not be told apart");
    Story one = new Story(articles.stream().map(each -> each.article().id()).toList(), why);
    return faults.guarded(
        Step.ASSIGN, sources(articles), "events", List.of(one), () -> grouping.assign(articles));
  }

  private static List<Problem> joined(List<Problem> some, List<Problem> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  private static String sources(List<AnnotatedArticle> articles) {
    return articles.stream().map(one -> one.article().source()).collect(Collectors.joining(", "));
  }

  private ComparedStory report(Annotated annotated, Story story, List<Problem> problems) {
    return comparer.compareAnnotated(annotated.of(story), problems, new Faults(progress));
  }

  /** Ends its threads and closes its models. */
  @Override
  public void close() {
    comparer.close();
  }

  /** All articles of a run, with what each says, and the events they report. */
  private static final class Annotated {
    private final List<Story> stories;
    private final List<Problem> problems;
    private final Map<ArticleId, AnnotatedArticle> byId;

    Annotated(List<AnnotatedArticle> articles, List<Story> stories, List<Problem> problems) {
      this.stories = stories;
      this.problems = problems;
      this.byId =
          articles.stream()
              .collect(Collectors.toMap(one -> one.article().id(), Function.identity()));
    }

    List<AnnotatedArticle> of(Story story) {
      return story.articles().stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    /** The problems, and a note for each article that is not in the first story. */
    List<Problem> aside() {
      List<Problem> all = new ArrayList<>(problems);
      for (Story story : stories.stream().skip(1).toList()) {
        String reason = "was left out as the report of another event: " + story.why().because();
        for (AnnotatedArticle article : of(story)) {
          all.add(new Problem(article.article().source(), reason, Severity.NOTE));
        }
      }
      return all;
    }
  }
}
