package news.parallax.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Problem;
import news.parallax.article.Span;
import news.parallax.comparison.Alignment;
import news.parallax.comparison.Brief;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origins;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.Roster;
import news.parallax.comparison.Sense;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;
import news.parallax.comparison.alignment.FactAligner;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.comparison.conflict.ConflictFinder;
import news.parallax.comparison.exclusive.ExclusiveFinder;
import news.parallax.comparison.framing.FramingFinder;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.comparison.origin.OriginFinder;
import news.parallax.comparison.origin.ReuseFinder;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.comparison.quote.QuoteComparer;
import news.parallax.comparison.summary.Summarizer;
import news.parallax.comparison.timeline.TimelineBuilder;

/** The pure function under everything: articles of one story in, their comparison out. */
public final class Comparer {
  private final ArticleAnnotator annotator;
  private final FactAligner facts;
  private final QuoteComparer quotes;
  private final Sense sense;

  /** A comparer that annotates with {@code annotator} and compares sense with {@code embedder}. */
  public Comparer(ArticleAnnotator annotator, SentenceEmbedder embedder) {
    this.annotator = annotator;
    this.facts = new FactAligner(embedder);
    this.sense = new CosineSense(embedder);
    this.quotes = new QuoteComparer(sense);
  }

  /** Loads the English models. */
  public static Comparer english() {
    SentenceEmbedder embedder = loadingEmbedder();
    return new Comparer(new ArticleAnnotator(CoreNlpTagger.english()), embedder);
  }

  /** An embedder whose model loads beside the others; the first sentence waits for it. */
  static SentenceEmbedder loadingEmbedder() {
    CompletableFuture<MiniLmEmbedder> model = CompletableFuture.supplyAsync(MiniLmEmbedder::load);
    return words -> model.join().vectors(words);
  }

  /** The comparison of {@code articles}, which report one event. */
  public ComparedStory compare(List<Article> articles, List<Problem> problems) {
    AnnotatedArticles annotated = annotator.annotateAll(articles, Progress.SILENT);
    List<Problem> all = Stream.of(problems, annotated.problems()).flatMap(List::stream).toList();
    return compareAnnotated(annotated.articles(), all);
  }

  /** The comparison of articles already annotated, as a {@link StoryGrouping} leaves them. */
  public ComparedStory compareAnnotated(List<AnnotatedArticle> annotated, List<Problem> problems) {
    Roster roster = PlaceFinder.placed(NameJoiner.roster(annotated), annotated);
    Dossier dossier = new Dossier(annotated, roster);
    QuoteLedger ledger = quotes.ledger(dossier);
    List<Reuse> reuse = ReuseFinder.reuse(dossier);
    Origins origins = OriginFinder.origins(dossier, reuse);
    Alignment alignment = facts.align(dossier, origins);
    List<Fact> told = alignment.facts();
    List<Conflict> conflicts =
        new ConflictFinder(dossier, origins, sense).find(alignment.pairs(), ledger);
    List<Exclusive> exclusives = ExclusiveFinder.exclusives(dossier, alignment, sense);
    List<TimelineEntry> timeline = TimelineBuilder.timeline(dossier);
    List<Framing> framing = FramingFinder.framing(dossier, reuse);
    Summarizer summarizer = new Summarizer(dossier, told, conflicts);
    Brief brief = summarizer.brief();
    List<Line> summary = summarizer.summary();
    List<Line> questions = summarizer.questions(brief);
    StoryReport report =
        new StoryReport(
            id(annotated),
            title(annotated),
            annotated.stream().map(one -> one.article().id()).toList(),
            roster,
            ledger,
            told,
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
            problems);
    return new ComparedStory(report, annotated);
  }

  /** Who said what in articles already annotated. */
  StoryQuotes quotes(List<AnnotatedArticle> annotated) {
    Dossier dossier = new Dossier(annotated, NameJoiner.roster(annotated));
    return new StoryQuotes(dossier, quotes.ledger(dossier));
  }

  /** The same for the same texts in the same order. */
  private static String id(List<AnnotatedArticle> annotated) {
    UUID digest =
        UUID.nameUUIDFromBytes(
            annotated.stream()
                .map(article -> article.article().text())
                .collect(Collectors.joining("\f"))
                .getBytes(StandardCharsets.UTF_8));
    return "s-" + Long.toHexString(digest.getMostSignificantBits());
  }

  private static Line title(List<AnnotatedArticle> annotated) {
    AnnotatedArticle first = annotated.getFirst();
    Block block = first.article().headline().orElse(first.article().blocks().getFirst());
    Span span = block.span();
    return new Line(first.words(span), List.of(first.cite(span)));
  }
}
