package news.parallax.evaluation.grouping;

import news.parallax.evaluation.Annotations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.StoryCollection;
import news.parallax.evaluation.Suite;
import news.parallax.story.Occasion;
import news.parallax.story.Story;
import news.parallax.story.StoryClusterer;

/**
 * Groups the articles of both collections: is each real story left whole, is a foreign report found
 * in a folder, and how well are all stories told apart at once?
 */
public final class GroupingSuite implements Suite {
  private static final int MIXES = 300;
  private static final long SEED = 2031;

  private final Supplier<ArticleAnnotator> annotator;

  /** A suite that annotates with {@code annotator}. */
  public GroupingSuite(Supplier<ArticleAnnotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return "grouping";
  }

  @Override
  public String summary() {
    return "which articles report one event, on 94 real stories; takes minutes";
  }

  @Override
  public List<Path> needs(Path data) {
    return StoryCollection.files(data);
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    return StoryCollection.readAll(data).stream().flatMap(one -> scores(one).stream()).toList();
  }

  private List<Score> scores(StoryCollection collection) {
    List<AnnotatedArticle> annotated =
        Annotations.of(annotator.get(), collection.articles());
    Map<ArticleId, AnnotatedArticle> byId = new HashMap<>();
    annotated.forEach(article -> byId.put(article.article().id(), article));
    Trial folder = new Trial(collection, articles -> labels(Occasion.FOLDER, articles, byId));
    Trial stream = new Trial(collection, articles -> labels(Occasion.STREAM, articles, byId));
    Trial naive = new Trial(collection, SinglePassBaseline::stories);
    String data = collection.name();
    return List.of(
        Score.higher("stories left whole", data, naive.whole(), folder.whole(), new Figure.Rate(1)),
        Score.higher(
            "parts of a story left whole",
            data,
            naive.partsWhole(),
            folder.partsWhole(),
            new Figure.Rate(1)),
        Score.higher(
            "foreign reports set aside",
            data,
            naive.foreignFound(),
            folder.foreignFound(),
            new Figure.Rate(.9)),
        Score.higher(
            "all stories at once, B-cubed F1",
            data,
            naive.bCubed(),
            stream.bCubed(),
            new Figure.Rate(.95)));
  }

  private static List<Integer> labels(
      Occasion occasion, List<Article> articles, Map<ArticleId, AnnotatedArticle> byId) {
    List<AnnotatedArticle> annotated = articles.stream().map(one -> byId.get(one.id())).toList();
    List<Story> stories = StoryClusterer.english(occasion).cluster(annotated);
    Map<ArticleId, Integer> labels = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      for (ArticleId article : stories.get(i).articles()) {
        labels.put(article, i);
      }
    }
    return articles.stream().map(article -> labels.getOrDefault(article.id(), -1)).toList();
  }

  /** One way of grouping tried on one collection, with the same random mixes for each. */
  private record Trial(
      StoryCollection collection, Function<List<Article>, List<Integer>> grouping) {

    private List<Integer> labels(List<Integer> indexes) {
      return grouping.apply(indexes.stream().map(collection.articles()::get).toList());
    }

    private boolean isWhole(List<Integer> indexes) {
      return labels(indexes).stream().distinct().count() == 1;
    }

    private List<List<Integer>> several() {
      return collection.members().values().stream().filter(story -> story.size() > 1).toList();
    }

    Figure whole() {
      List<List<Integer>> stories = List.copyOf(collection.members().values());
      return new Figure.Share((int) stories.stream().filter(this::isWhole).count(), stories.size());
    }

    /** Two reports or more drawn from one story. */
    Figure partsWhole() {
      Random random = new Random(SEED);
      int whole = 0;
      for (int i = 0; i < MIXES; i++) {
        List<Integer> story = drawn(random);
        Collections.shuffle(story, random);
        whole += isWhole(story.subList(0, 2 + random.nextInt(story.size() - 1))) ? 1 : 0;
      }
      return new Figure.Share(whole, MIXES);
    }

    /** A story with one report of another story of the same collection. */
    Figure foreignFound() {
      Random random = new Random(SEED);
      int found = 0;
      for (int i = 0; i < MIXES; i++) {
        List<Integer> mix = drawn(random);
        mix.add(foreign(mix.getFirst(), random));
        found += isAloneApart(labels(mix)) ? 1 : 0;
      }
      return new Figure.Share(found, MIXES);
    }

    private List<Integer> drawn(Random random) {
      List<List<Integer>> several = several();
      return new ArrayList<>(several.get(random.nextInt(several.size())));
    }

    private int foreign(int member, Random random) {
      int other = member;
      while (collection.stories().get(other).equals(collection.stories().get(member))) {
        other = random.nextInt(collection.stories().size());
      }
      return other;
    }

    private static boolean isAloneApart(List<Integer> labels) {
      boolean apart = !labels.subList(0, labels.size() - 1).contains(labels.getLast());
      return apart && labels.stream().distinct().count() == 2;
    }

    Figure bCubed() {
      List<Integer> all = IntStream.range(0, collection.articles().size()).boxed().toList();
      return BCubed.f1(labels(all), collection.stories());
    }
  }
}
