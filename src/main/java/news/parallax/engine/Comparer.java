package news.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Problem;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.Readings;
import news.parallax.comparison.RecentlyUsed;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.comparison.quote.QuoteComparer;

/**
 * The four steps, one after the other: {@link Step#ANNOTATE}, {@link Step#COMPARE_PAIR} and {@link
 * Step#ASSEMBLE} over articles of one event; which these are says {@link StoryGrouping}. What has
 * been worked out before comes from a {@link ResultCache}. Safe for use by many threads.
 */
public final class Comparer implements AutoCloseable {
  private static final int MOST_RECENT = 8;

  private final Models models;
  private final ResultCache cache;
  private final Workers workers = new Workers();

  /** Reports that many drafts are held against, one after the other. */
  private final RecentlyUsed<Article, Recent> recent =
      new RecentlyUsed<>(MOST_RECENT, one -> new Recent(annotated(one), new Readings()));

  /** A report, with what was read of it. */
  private record Recent(AnnotatedArticle article, Readings readings) {}

  /** A comparer that asks {@code models} for what {@code cache} does not know. */
  public Comparer(Models models, ResultCache cache) {
    this.models = models;
    this.cache = cache;
  }

  /** The comparison of {@code articles}, which report one event. */
  public ComparedStory compare(List<Article> articles, List<Problem> problems) {
    Faults faults = new Faults(Progress.SILENT);
    List<AnnotatedArticle> annotated = annotate(articles, Progress.SILENT, faults);
    return compareAnnotated(annotated, problems, faults);
  }

  /** {@code articles} with what each says, without those that fail, in their order. */
  List<AnnotatedArticle> annotate(List<Article> articles, Progress progress, Faults faults) {
    Countdown countdown = new Countdown(Progress.Stage.ANNOTATING, articles.size(), progress);
    return workers
        .map(
            articles,
            article -> {
              List<AnnotatedArticle> annotated =
                  faults.guarded(
                      Step.ANNOTATE,
                      article.source(),
                      "all of it",
                      List.of(),
                      () -> List.of(annotated(article)));
              countdown.step();
              return annotated;
            })
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private AnnotatedArticle annotated(Article article) {
    return cache.annotated(article, () -> models.annotator().annotate(article));
  }

  /** The comparison of articles already annotated, in whatever order. */
  ComparedStory compareAnnotated(
      List<AnnotatedArticle> annotated, List<Problem> problems, Faults faults) {
    List<AnnotatedArticle> articles = StoryOrder.of(annotated);
    StoryReport report = cache.report(articles, () -> report(articles, faults));
    List<Problem> all =
        Stream.of(problems, faults.problems()).flatMap(List::stream).distinct().toList();
    return new ComparedStory(report.with(all), articles);
  }

  private ResultCache.Result<StoryReport> report(List<AnnotatedArticle> articles, Faults faults) {
    Readings readings = new Readings();
    Faults own = faults.fresh();
    List<PairComparison> pairs = pairs(articles, readings, own);
    StoryReport report = StoryAssembler.assemble(articles, pairs, readings, own);
    faults.addAll(own);
    return new ResultCache.Result<>(report, own.isEmpty());
  }

  private List<PairComparison> pairs(
      List<AnnotatedArticle> articles, Readings readings, Faults faults) {
    List<Supplier<PairComparison>> work = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      AnnotatedArticle left = articles.get(i);
      work.add(() -> within(left, readings, faults));
      for (AnnotatedArticle right : articles.subList(i + 1, articles.size())) {
        work.add(() -> between(left, right, readings, faults));
      }
    }
    return workers.map(work, Supplier::get);
  }

  private PairComparison within(AnnotatedArticle article, Readings readings, Faults faults) {
    return kept(article, article, faults, own -> comparer().within(article, readings, own));
  }

  private PairComparison between(
      AnnotatedArticle left, AnnotatedArticle right, Readings readings, Faults faults) {
    return kept(left, right, faults, own -> comparer().between(left, right, readings, own));
  }

  /** What a failure left incomplete is not remembered. */
  private PairComparison kept(
      AnnotatedArticle left, AnnotatedArticle right, Faults faults, PairWork work) {
    return cache.pair(
        left,
        right,
        () -> {
          Faults own = faults.fresh();
          PairComparison pair = work.compare(own);
          faults.addAll(own);
          return new ResultCache.Result<>(pair, own.isEmpty());
        });
  }

  @FunctionalInterface
  private interface PairWork {
    PairComparison compare(Faults faults);
  }

  /**
   * What {@code reports} make of {@code draft}, sentence by sentence; the reports are not compared
   * with each other.
   */
  DraftCheck check(AnnotatedArticle draft, List<AnnotatedArticle> reports, Faults faults) {
    return check(draft, reports, new Readings(), faults);
  }

  /** The same for articles as they were read. */
  public DraftCheck check(Article draft, List<Article> reports) {
    Faults faults = new Faults(Progress.SILENT);
    return check(annotated(draft), reports.stream().map(this::annotated).toList(), faults);
  }

  /** The same for one report, which is remembered for the next draft. */
  public DraftCheck check(Article draft, Article report) {
    Recent held = recent.of(report);
    List<AnnotatedArticle> reports = List.of(held.article);
    return check(annotated(draft), reports, held.readings, new Faults(Progress.SILENT));
  }

  private DraftCheck check(
      AnnotatedArticle draft, List<AnnotatedArticle> reports, Readings readings, Faults faults) {
    List<AnnotatedArticle> articles = new ArrayList<>(List.of(draft));
    articles.addAll(StoryOrder.of(reports));
    List<PairComparison> pairs =
        workers.map(
            articles.subList(1, articles.size()),
            report -> comparer().withDraft(draft, report, readings, faults));
    Dossier dossier = new Dossier(articles, NameJoiner.roster(articles), readings);
    return models.drafts().check(dossier, pairs);
  }

  private PairComparer comparer() {
    return models.pairs();
  }

  /** Who said what in articles already annotated. */
  StoryQuotes quotes(List<AnnotatedArticle> annotated) {
    List<AnnotatedArticle> articles = StoryOrder.of(annotated);
    Dossier dossier = new Dossier(articles, NameJoiner.roster(articles));
    QuoteComparer quotes = new QuoteComparer(models.sense());
    return new StoryQuotes(dossier, QuoteComparer.ledger(dossier, quotes.matches(dossier)));
  }

  /** Ends the threads and closes the models. */
  @Override
  public void close() {
    workers.close();
    models.close();
  }
}
