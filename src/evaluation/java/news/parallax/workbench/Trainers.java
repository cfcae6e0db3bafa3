package news.parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.training.CueTrainer;
import news.parallax.training.FactTrainer;
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
    return List.of(
        new CueTrainer(CueTrainer.Model.CUES, tagger),
        new CueTrainer(CueTrainer.Model.REACH, tagger),
        new FactTrainer(
            home,
            new Once<>(() -> new ArticleAnnotator(tagger.get())),
            new Once<>(MiniLmEmbedder::load)));
  }
}
