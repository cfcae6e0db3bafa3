package news.parallax.evaluation.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Framing;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.StoryReport;
import news.parallax.evaluation.story.StoryAnswer.Labels;
import news.parallax.evaluation.story.StoryAnswer.Placed;
import news.parallax.evaluation.story.StoryAnswer.Quoted;

/** Puts a report into the gold's terms. */
final class ReportAnswer {
  private final ComparedStory story;
  private final StoryReport report;
  private final Map<ArticleId, Integer> docs = new TreeMap<>();

  private ReportAnswer(ComparedStory story, List<String> files) {
    this.story = story;
    this.report = story.report();
    for (AnnotatedArticle article : story.dossier().articles()) {
      docs.put(article.article().id(), files.indexOf(GoldReader.fileName(article.article())));
    }
  }

  /** {@code story} about the gold's {@code files}. */
  static StoryAnswer of(ComparedStory story, List<String> files) {
    return new ReportAnswer(story, files).answer();
  }

  private StoryAnswer answer() {
    return new StoryAnswer(
        (int) docs.values().stream().filter(doc -> doc >= 0).count(),
        report.ledger().quotations().stream()
            .filter(quote -> quote.quotation().mode() != Quotation.Mode.INDIRECT)
            .map(this::quoted)
            .toList(),
        report.ledger().utterances().stream().map(said -> anchors(said.citations())).toList(),
        report.facts().stream().map(Fact::citations).map(this::anchors).toList(),
        report.conflicts().stream()
            .filter(one -> one.verdict().isOpen())
            .map(this::positions)
            .toList(),
        report.exclusives().stream().map(Exclusive::citation).map(this::anchor).toList(),
        report.roster().entities().stream().map(ReportAnswer::labels).toList(),
        report.timeline().stream()
            .map(entry -> new Placed(anchor(entry.anchor()), Objects.toString(entry.start(), "")))
            .toList(),
        report.framing().stream().map(Framing::citation).map(this::anchor).toList(),
        report.reuse().stream()
            .map(reuse -> new StoryGold.Pair(anchor(reuse.a()), anchor(reuse.b())))
            .toList(),
        story.dossier().articles().stream().flatMap(this::furniture).toList(),
        report.summary().stream().map(line -> line.citations().size()).toList());
  }

  private Quoted quoted(StoryQuotation quote) {
    List<String> names =
        report.roster().entity(quote.speaker()).map(StoryEntity::names).orElse(List.of());
    String shown =
        quote.speakerName() != null
            ? quote.speakerName()
            : report.roster().entity(quote.speaker()).map(StoryEntity::name).orElse("");
    return new Quoted(anchor(quote.citation()), shown, names);
  }

  private List<List<Anchor>> positions(Conflict conflict) {
    return conflict.positions().stream().map(position -> anchors(position.reports())).toList();
  }

  private static Labels labels(StoryEntity entity) {
    return new Labels(
        entity.id().value(),
        Stream.of(
                Stream.of(entity.name()),
                entity.names().stream(),
                entity.roles().stream().map(StoryEntity.Role::text))
            .flatMap(labels -> labels)
            .distinct()
            .toList());
  }

  private Stream<Anchor> furniture(AnnotatedArticle article) {
    return article.article().furniture().stream().map(piece -> anchor(article.cite(piece.span())));
  }

  private List<Anchor> anchors(List<Citation> citations) {
    return citations.stream().map(this::anchor).toList();
  }

  private Anchor anchor(Citation citation) {
    return new Anchor(
        docs.getOrDefault(citation.article(), -1), citation.span().start(), citation.span().end());
  }
}
