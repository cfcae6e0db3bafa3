package news.parallax.workbench;

import news.parallax.engine.ResultCache;
import news.parallax.engine.Models;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Suite;
import news.parallax.evaluation.brief.FiveWSuite;
import news.parallax.evaluation.conflict.ConflictSuite;
import news.parallax.evaluation.conflict.NumberPairSuite;
import news.parallax.evaluation.draft.PlantedDraftSuite;
import news.parallax.evaluation.extraction.ExtractionSuite;
import news.parallax.evaluation.framing.FramingSuite;
import news.parallax.evaluation.furniture.FurnitureSuite;
import news.parallax.evaluation.grouping.GroupingSuite;
import news.parallax.evaluation.grouping.StoriesSuite;
import news.parallax.evaluation.name.NameSuite;
import news.parallax.evaluation.origin.OriginSuite;
import news.parallax.evaluation.quotation.PolnearSuite;
import news.parallax.evaluation.story.FactsSuite;
import news.parallax.evaluation.story.StorySuite;
import news.parallax.evaluation.time.SpecSuite;
import news.parallax.evaluation.time.TimeMlSuite;
import news.parallax.training.EditedSummarySuite;
import news.parallax.training.SenseSuite;

/** Every suite that {@code parallax evaluate} offers. */
final class Suites {
  private Suites() {}

  /**
   * All suites, the quick ones first; models are loaded when the first suite needs them.
   *
   * @param home the project's folder
   */
  static List<Suite> all(Path home) {
    Supplier<Comparer> comparer = new Once<>(() -> new Comparer(Models.english(), ResultCache.NONE));
    List<Suite> suites = new ArrayList<>();
    suites.add(StorySuite.example(home, "harbour-bridge", comparer));
    suites.add(StorySuite.example(home, "water-levy", comparer));
    suites.add(StorySuite.seeds(comparer));
    suites.addAll(StorySuite.annotated(home, comparer));
    Supplier<SentenceEmbedder> embedder = new Once<>(MiniLmEmbedder::load);
    suites.add(new FactsSuite(home, comparer, embedder));
    suites.add(new NumberPairSuite(comparer));
    suites.add(new ConflictSuite(home, comparer));
    suites.add(new FurnitureSuite(home));
    suites.add(new PlantedDraftSuite(home, comparer));
    suites.add(new EditedSummarySuite(comparer));
    suites.addAll(others(home, comparer, embedder));
    return suites;
  }

  private static List<Suite> others(
      Path home, Supplier<Comparer> comparer, Supplier<SentenceEmbedder> embedder) {
    Supplier<Tagger> tagger = new Once<>(CoreNlpTagger::english);
    Supplier<ArticleAnnotator> annotator = new Once<>(() -> new ArticleAnnotator(tagger.get()));
    return List.of(
        new ExtractionSuite(),
        new PolnearSuite(annotator),
        new NameSuite(annotator),
        new TimeMlSuite(tagger),
        new SpecSuite(tagger),
        new FramingSuite(annotator),
        new OriginSuite(annotator),
        new FiveWSuite(comparer),
        new GroupingSuite(annotator),
        new SenseSuite(home, annotator, embedder),
        new StoriesSuite(comparer));
  }
}
