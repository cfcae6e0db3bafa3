package news.parallax.evaluation.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/**
 * Measures the reading of web pages: the words of the article, against all words of the page as a
 * floor, and title, authors, date and site.
 */
public final class ExtractionSuite implements Suite {
  private static final String DATA = "Readability pages";

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public String summary() {
    return "article, title, authors and date found on saved web pages (" + DATA + ")";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/pages/readability/test/test-pages"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    Path folder = needs(data).getFirst();
    List<PageCase> cases = cases(folder);
    return List.of(
        Score.higher(
            "words of the article, mean F1",
            DATA,
            mean(cases, PageCase::floorF1),
            mean(cases, PageCase::f1),
            new Figure.Rate(0.9)),
        share("titles right", cases, page -> page.fits("title", page.title())),
        share("authors right", cases, page -> page.fits("byline", page.authors())),
        share("sites right", cases, page -> page.fits("siteName", page.site())),
        share("dates right", cases, PageCase::fitsDate));
  }

  private static List<PageCase> cases(Path folder) throws IOException {
    try (Stream<Path> pages = Files.list(folder)) {
      List<Path> sorted = pages.filter(Files::isDirectory).sorted().toList();
      List<PageCase> cases = new java.util.ArrayList<>();
      for (Path page : sorted) {
        cases.add(PageCase.in(page));
      }
      return cases;
    }
  }

  private static Figure.Rate mean(List<PageCase> cases, ToDoubleFunction<PageCase> measure) {
    return new Figure.Rate(cases.stream().mapToDouble(measure).average().orElse(0));
  }

  /** Over the pages of which the answer is known: 1 for right, 0 for wrong, -1 for unknown. */
  private static Score share(String what, List<PageCase> cases, ToIntFunction<PageCase> right) {
    int[] answers = cases.stream().mapToInt(right).filter(answer -> answer >= 0).toArray();
    int hits = java.util.Arrays.stream(answers).sum();
    return Score.higher(what, DATA, null, new Figure.Share(hits, answers.length), null);
  }
}
