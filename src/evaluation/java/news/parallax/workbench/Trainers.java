package news.parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.comparison.alignment.ClauseMatcher;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmJudge;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Comparer;
import news.parallax.engine.CosineSense;
import news.parallax.engine.Models;
import news.parallax.engine.ResultCache;
import news.parallax.training.CueTrainer;
import news.parallax.training.DraftTrainer;
import news.parallax.training.FactTrainer;
import news.parallax.training.FurnitureTrainer;
import news.parallax.training.JudgeTrainer;
import news.parallax.training.PointTrainer;
import news.parallax.training.SlotTrainer;
import news.parallax.training.SpeakerTrainer;
import news.parallax.training.Trainer;

/** Every trainer that {@code parallax train} offers. */
final class Trainers {
  private Trainers() {}

  /**
   * All trainers; models are loaded when one is run.
   *
   * @param home the project's folder
   */
  static List<Trainer> all(Path home) {
    Supplier<Tagger> tagger = new Once<>(CoreNlpTagger::english);
    Supplier<ArticleAnnotator> annotator = new Once<>(() -> new ArticleAnnotator(tagger.get()));
    Supplier<SentenceEmbedder> embedder = new Once<>(MiniLmEmbedder::load);
    return List.of(
        new CueTrainer(CueTrainer.Model.CUES, tagger),
        new CueTrainer(CueTrainer.Model.REACH, tagger),
        new FurnitureTrainer(home),
        new SpeakerTrainer(tagger),
        new FactTrainer(FactTrainer.Model.UNJUDGED, home, annotator, embedder),
        new FactTrainer(FactTrainer.Model.JUDGED, home, annotator, embedder),
        new JudgeTrainer(home, annotator, embedder),
        new PointTrainer(home, annotator),
        new SlotTrainer(
            home,
            annotator,
            new Once<>(() -> new ClauseMatcher(embedder.get(), MiniLmJudge.load())),
            new Once<>(() -> new CosineSense(embedder.get()))),
        new DraftTrainer(new Once<>(() -> new Comparer(Models.english(), ResultCache.NONE))));
  }
}
