package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.EnglishModels;
import news.parallax.article.Problem;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Finding;
import news.parallax.comparison.Line;
import news.parallax.comparison.Lineage;
import news.parallax.comparison.Origin;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Comparer;
import news.parallax.source.ArticleReader;
import news.parallax.source.ReaderSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is found in the examples survives being written and read. */
class FindingsRoundTripTest {
  private static final Codec<Findings> CODEC = Codec.of(Findings.class);

  /** What a report says, without the articles. */
  record Findings(
      Line title,
      List<Finding> findings,
      List<StoryEntity> entities,
      QuoteLedger ledger,
      List<Origin> origins,
      Lineage lineage,
      List<TimelineEntry> timeline,
      Brief brief,
      List<Line> summary,
      List<Problem> problems) {
    static Findings of(StoryReport report) {
      return new Findings(
          report.title(),
          Stream.<List<? extends Finding>>of(
                  report.facts(),
                  report.reuse(),
                  report.conflicts(),
                  report.exclusives(),
                  report.framing(),
                  report.ledger().utterances())
              .<Finding>flatMap(List::stream)
              .toList(),
          report.dossier().roster().entities(),
          report.ledger(),
          report.origins(),
          report.lineage(),
          report.timeline(),
          report.brief(),
          report.summary(),
          report.problems());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples/harbour-bridge", "examples/water-levy"})
  void readsTheExamplesBackExactly(String folder) throws CodecException {
    Comparer comparer =
        new Comparer(new ArticleAnnotator(EnglishModels.tagger()), EnglishModels.embedder());
    Findings findings =
        Findings.of(
            comparer.compare(
                ArticleReader.read(List.of(folder), ReaderSettings.DEFAULT).articles(),
                List.of(new Problem("a.txt", "is empty", Problem.Severity.NOTE))));

    byte[] bytes = CODEC.write(findings);

    assertThat(CODEC.read(bytes)).isEqualTo(findings);
    assertThat(CODEC.write(CODEC.read(bytes))).isEqualTo(bytes);
  }
}
