package news.parallax.evaluation.origin;

import news.parallax.evaluation.Annotations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Roster;
import news.parallax.comparison.origin.OriginFinder;
import news.parallax.comparison.origin.ReuseFinder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.StoryCollection;
import news.parallax.evaluation.Suite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Known groups of prints of one text among the stories they belong to. The floor joins articles
 * that have a run of eight words in common, quotations or not.
 */
public final class OriginSuite implements Suite {
  private final Supplier<ArticleAnnotator> annotator;

  /** A suite that annotates with {@code annotator}. */
  public OriginSuite(Supplier<ArticleAnnotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return "origins";
  }

  @Override
  public String summary() {
    return "which of the articles of seven real stories print one text";
  }

  @Override
  public List<Path> needs(Path data) {
    Path stories = data.resolve("data/stories");
    return List.of(
        stories.resolve("news-cluster.jsonl"), stories.resolve("news-cluster-origins.json"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    List<Set<String>> groups = groups(needs(data).getLast());
    StoryCollection collection = StoryCollection.read(needs(data).getFirst());
    PrintTally ours = new PrintTally(groups);
    PrintTally floor = new PrintTally(groups);
    for (Map.Entry<String, List<Integer>> story : collection.members().entrySet()) {
      List<Article> articles = story.getValue().stream().map(collection.articles()::get).toList();
      if (holdsGroup(articles, groups)) {
        tally(articles, ours, floor);
      }
    }
    return scores(ours, floor, groups.size());
  }

  private static boolean holdsGroup(List<Article> articles, List<Set<String>> groups) {
    List<String> ids = articles.stream().map(StoryCollection::idOf).toList();
    return groups.stream().anyMatch(ids::containsAll);
  }

  private void tally(List<Article> articles, PrintTally ours, PrintTally floor) {
    List<AnnotatedArticle> annotated =
        Annotations.of(annotator.get(), articles);
    Dossier dossier = new Dossier(annotated, new Roster(List.of(), Map.of()));
    ours.add(
        annotated,
        Joined.byOrigin(OriginFinder.origins(dossier, ReuseFinder.reuse(dossier)), annotated));
    floor.add(annotated, Joined.byRuns(annotated));
  }

  private List<Score> scores(PrintTally ours, PrintTally floor, int groups) {
    Figure none = new Figure.Count(0);
    return List.of(
        Score.higher(
            "groups of prints found",
            name(),
            new Figure.Share(floor.found(), groups),
            new Figure.Share(ours.found(), groups),
            new Figure.Rate(1)),
        Score.lower(
            "pairs joined that share only quotations",
            name(),
            new Figure.Count(floor.quotedOnly()),
            new Figure.Count(ours.quotedOnly()),
            none),
        Score.lower(
            "other pairs joined that are no prints and credit no one agency",
            name(),
            new Figure.Count(floor.others()),
            new Figure.Count(ours.others()),
            null));
  }

  private static List<Set<String>> groups(Path file) throws IOException {
    List<Set<String>> groups = new ArrayList<>();
    for (JsonNode group : new JsonMapper().readTree(file.toFile())) {
      Set<String> ids = new TreeSet<>();
      group.path("articles").forEach(article -> ids.add(article.path("id").asString("")));
      groups.add(ids);
    }
    return groups;
  }
}
