package news.parallax.evaluation.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.StoryCollection;
import news.parallax.evaluation.Suite;

/**
 * Loaded words against BASIL (Fan et al. 2019), by sentence: a sentence is right when readers
 * marked lexical bias of the outlet's own in it. Half of the stories were looked at while the
 * lexicon was written, the others never; they are reported apart.
 */
public final class FramingSuite implements Suite {
  private final Supplier<ArticleAnnotator> annotator;

  /** A suite that annotates with {@code annotator}. */
  public FramingSuite(Supplier<ArticleAnnotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return "framing";
  }

  @Override
  public String summary() {
    return "loaded words in an outlet's own voice, by sentence, against readers' marks (BASIL)";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/stories/basil.jsonl"), data.resolve("data/framing/basil"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    SentenceTally worked = new SentenceTally("BASIL, worked on");
    SentenceTally unseen = new SentenceTally("BASIL, unseen");
    StoryCollection stories = StoryCollection.read(needs(data).getFirst());
    for (int i = 0; i < stories.articles().size(); i++) {
      Article article = stories.articles().get(i);
      Path gold = needs(data).getLast().resolve(StoryCollection.idOf(article) + ".json");
      SentenceTally tally = isUnseen(stories.stories().get(i)) ? unseen : worked;
      tally.add(annotator.get().annotate(article), BasilSpans.read(gold, article.text()));
    }
    return Stream.of(worked, unseen).flatMap(tally -> tally.scores().stream()).toList();
  }

  /** Every second story by its name. */
  private static boolean isUnseen(String story) {
    return story.compareTo("8") >= 0;
  }
}
