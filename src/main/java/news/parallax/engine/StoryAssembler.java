package news.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Brief;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origins;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Readings;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;
import news.parallax.comparison.alignment.FactGrouping;
import news.parallax.comparison.conflict.ConflictFold;
import news.parallax.comparison.exclusive.ExclusiveFinder;
import news.parallax.comparison.framing.FramingFinder;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.comparison.origin.OriginFinder;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.comparison.quote.QuoteComparer;
import news.parallax.comparison.summary.Summarizer;
import news.parallax.comparison.timeline.TimelineBuilder;

/**
 * The step {@link Step#ASSEMBLE}: folds what every two articles of a story have in common into its
 * report. What asks for the whole story, as its names and origins, is found here, and no model is
 * asked. A section that fails is left out and named among the faults.
 */
final class StoryAssembler {
  private final List<AnnotatedArticle> articles;
  private final List<PairComparison> pairs;
  private final Faults faults;
  private final Dossier dossier;

  private StoryAssembler(
      List<AnnotatedArticle> articles,
      List<PairComparison> pairs,
      Readings readings,
      Faults faults) {
    this.articles = articles;
    this.pairs = pairs;
    this.faults = faults;
    Roster none = new Roster(List.of(), Map.of());
    Roster names = section("names", none, () -> NameJoiner.roster(articles, readings));
    Roster roster = section("places", names, () -> PlaceFinder.placed(names, articles, readings));
    this.dossier = new Dossier(articles, roster, readings);
  }

  /**
   * The report of one story.
   *
   * @param articles in the order of the story
   * @param pairs of every two of them, and of each with itself, in that order
   */
  static StoryReport assemble(
      List<AnnotatedArticle> articles,
      List<PairComparison> pairs,
      Readings readings,
      Faults faults) {
    return new StoryAssembler(articles, pairs, readings, faults).report();
  }

  private StoryReport report() {
    List<ClauseMatch> matches = all(PairComparison::clauses);
    List<Reuse> reuse = all(PairComparison::reuse);
    QuoteLedger none = new QuoteLedger(List.of(), List.of());
    QuoteLedger ledger = section("quotations", none, this::ledger);
    Origins own = new OwnOrigins(articles);
    Origins origins = section("origins", own, () -> OriginFinder.origins(dossier, reuse));
    List<Fact> facts = list("facts", () -> FactGrouping.facts(dossier, origins, matches));
    List<Conflict> conflicts =
        list(
            "conflicts",
            () -> new ConflictFold(origins, dossier).conflicts(all(PairComparison::differences)));
    List<Exclusive> exclusives =
        list(
            "what one report alone tells",
            () ->
                ExclusiveFinder.exclusives(
                    dossier, facts, matches, all(PairComparison::neighbours)));
    List<TimelineEntry> timeline = list("timeline", () -> TimelineBuilder.timeline(dossier));
    List<Framing> framing = list("choice of words", () -> FramingFinder.framing(dossier, reuse));
    Summarizer summarizer = new Summarizer(dossier, facts, conflicts);
    Brief brief = section("the six questions", Brief.EMPTY, summarizer::brief);
    List<Line> summary = list("summary", summarizer::summary);
    List<Line> questions = list("open questions", () -> summarizer.questions(brief));
    return new StoryReport(
        id(),
        title(),
        articles.stream().map(one -> one.article().id()).toList(),
        dossier.roster(),
        ledger,
        facts,
        origins.all(),
        origins.lineage(),
        reuse,
        conflicts,
        exclusives,
        timeline,
        framing,
        brief,
        summary,
        questions,
        List.of());
  }

  private QuoteLedger ledger() {
    return QuoteComparer.ledger(
        dossier,
        new QuoteComparer.Matches(all(PairComparison::sayings), all(PairComparison::echoes)));
  }

  private <T> List<T> all(Function<PairComparison, List<T>> part) {
    return pairs.stream().map(part).flatMap(List::stream).toList();
  }

  private <T> List<T> list(String name, Supplier<List<T>> work) {
    return section(name, List.of(), work);
  }

  private <T> T section(String name, T instead, Supplier<T> work) {
    String subject =
        articles.stream().map(one -> one.article().source()).collect(Collectors.joining(", "));
    return faults.guarded(Step.ASSEMBLE, subject, name, instead, work);
  }

  /** The same for the same articles in any order. */
  private String id() {
    List<String> ids = new ArrayList<>();
    articles.forEach(one -> ids.add(one.article().id().value()));
    return FindingId.ofKeys("s", ids);
  }

  private Line title() {
    AnnotatedArticle first = articles.getFirst();
    Block block = first.article().headline().orElse(first.article().blocks().getFirst());
    Span span = block.span();
    return new Line(first.words(span), List.of(first.cite(span)));
  }
}
