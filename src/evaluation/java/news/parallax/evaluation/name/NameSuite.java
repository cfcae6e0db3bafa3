package news.parallax.evaluation.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.Roster;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;

/** Aliases joined and namesakes kept apart on annotated stories. */
public final class NameSuite implements Suite {
  private static final Figure ALL = new Figure.Rate(1);

  private final Supplier<ArticleAnnotator> annotator;

  /** A suite that names with {@code annotator}. */
  public NameSuite(Supplier<ArticleAnnotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String summary() {
    return "forms of one name joined, different names kept apart, on the annotated seeds";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("gold/seeds.json"), data.resolve("seeds"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    Path gold = needs(data).getFirst();
    Path texts = needs(data).getLast();
    GoldNames names = GoldNames.read(gold);
    AliasTable ours = AliasTable.of(roster(texts));
    AliasTable floor = AliasTable.ofEqualStrings(ours);
    return List.of(
        Score.higher("aliases joined", "seeds", names.joined(floor), names.joined(ours), ALL),
        Score.lower(
            "names merged wrongly",
            "seeds",
            names.merged(floor),
            names.merged(ours),
            new Figure.Count(0)));
  }

  private Roster roster(Path texts) throws IOException {
    List<AnnotatedArticle> articles =
        ArticleReader.read(List.of(texts.toString()), ReaderSettings.DEFAULT).articles().stream()
            .map(article -> annotator.get().annotate(article))
            .toList();
    return NameJoiner.roster(articles);
  }
}
