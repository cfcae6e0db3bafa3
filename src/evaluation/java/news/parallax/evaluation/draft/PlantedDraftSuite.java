package news.parallax.evaluation.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.article.Span;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.comparison.draft.Flaw;
import news.parallax.comparison.draft.SentenceCheck;
import news.parallax.comparison.draft.Verdict;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;
import news.parallax.evaluation.draft.PlantedDraft.Planted;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import news.parallax.source.text.PlainLines;

/**
 * Drafts of ours with planted errors, held against the examples. An error is found when a flaw names
 * its words; a right sentence is called wrong when it is contradicted, quoted wrongly or not found,
 * or when something in it is said to be in no report.
 */
public final class PlantedDraftSuite implements Suite {
  private static final String DATA = "drafts";
  private static final Outlet DRAFT = new Outlet("draft", "draft", null);
  private static final Share ALL = new Share(1, 1);
  private static final Share ONE_IN_TEN = new Share(1, 10);

  private final Path home;
  private final Supplier<Comparer> comparer;

  /**
   * A suite that compares with {@code comparer}.
   *
   * @param home the project's folder
   */
  public PlantedDraftSuite(Path home, Supplier<Comparer> comparer) {
    this.home = home;
    this.comparer = comparer;
  }

  /** A sentence with what was made of it. */
  private record Tried(PlantedDraft draft, Planted sentence, List<SentenceCheck> checks) {
    boolean isFound() {
      Span wrong = draft.wrong(sentence);
      return checks.stream()
          .flatMap(one -> one.flaws().stream())
          .filter(flaw -> !(flaw instanceof Flaw.Disputed))
          .anyMatch(flaw -> flaw.words().span().overlaps(wrong));
    }

    boolean isCalledWrong() {
      return checks.stream()
          .anyMatch(one ->
              one.verdict().isRefuted()
                  || one.verdict() == Verdict.NOT_FOUND
                  || one.flaws().stream().anyMatch(Flaw.Unprinted.class::isInstance));
    }

    boolean isSupported() {
      return checks.stream().allMatch(one -> one.verdict() == Verdict.SUPPORTED);
    }
  }

  @Override
  public String name() {
    return DATA;
  }

  @Override
  public String summary() {
    return "planted errors in drafts of ours on the examples";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(home.resolve("eval/check/drafts.jsonl"), home.resolve("examples"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    List<Tried> tried = new ArrayList<>();
    for (PlantedDraft draft : PlantedDraft.read(home.resolve("eval/check/drafts.jsonl"))) {
      tried.addAll(tried(draft));
    }
    return scores(tried);
  }

  private List<Tried> tried(PlantedDraft draft) {
    String folder = home.resolve("examples").resolve(draft.story()).toString();
    List<Article> reports =
        ArticleReader.read(List.of(folder), ReaderSettings.DEFAULT).articles();
    Article text =
        PlainLines.article(draft.id(), DRAFT, draft.text(), reports.getLast().published());
    DraftCheck check = comparer.get().check(text, reports);
    return draft.sentences().stream()
        .map(one ->
            new Tried(
                draft,
                one,
                check.sentences().stream()
                    .filter(made -> draft.span(one).overlaps(made.words().span()))
                    .toList()))
        .toList();
  }

  private static List<Score> scores(List<Tried> tried) {
    List<Tried> right = tried.stream().filter(one -> one.sentence().isRight()).toList();
    List<Tried> wrong = tried.stream().filter(one -> !one.sentence().isRight()).toList();
    List<Score> scores = new ArrayList<>();
    scores.add(Score.higher("planted errors found", DATA, null, found(wrong), ALL));
    scores.add(
        Score.lower(
            "right sentences called wrong",
            DATA,
            null,
            share(right, Tried::isCalledWrong),
            ONE_IN_TEN));
    scores.add(
        Score.higher(
            "right sentences supported", DATA, null, share(right, Tried::isSupported), null));
    scores.add(
        Score.lower(
            "wrong sentences called supported",
            DATA,
            null,
            share(wrong, Tried::isSupported),
            new Share(0, 1)));
    SortedMap<String, List<Tried>> byPlant =
        wrong.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.sentence().plant(), TreeMap::new, Collectors.toList()));
    byPlant.forEach((plant, some) ->
        scores.add(Score.higher("planted " + plant + " found", DATA, null, found(some), null)));
    return scores;
  }

  private static Share found(List<Tried> wrong) {
    return share(wrong, Tried::isFound);
  }

  private static Share share(List<Tried> tried, Predicate<Tried> hit) {
    return new Share((int) tried.stream().filter(hit).count(), tried.size());
  }
}
