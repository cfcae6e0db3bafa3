package news.parallax.evaluation.furniture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Furniture;
import news.parallax.article.Span;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.Figure.Rate;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/**
 * Furniture against lines that a reader sorted, in articles of stories the model was not fitted to:
 * how much of it is marked, how much of the report is. Headings count as the report.
 */
public final class FurnitureSuite implements Suite {
  private static final String DATA = "furniture";
  private static final double FOUND = 0.85;
  private static final double WRONG = 0.02;

  private final Path labels;

  /**
   * A suite on the project's labels.
   *
   * @param home the project's folder
   */
  public FurnitureSuite(Path home) {
    this.labels = home.resolve("eval/furniture/unseen.tsv");
  }

  @Override
  public String name() {
    return DATA;
  }

  @Override
  public String summary() {
    return "what is no part of the report, by line, in stories the model was not fitted to";
  }

  @Override
  public List<Path> needs(Path data) {
    List<Path> needs = new ArrayList<>(List.of(labels));
    try {
      needs.addAll(LabelledLines.files(labels, data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + labels, e);
    }
    return needs;
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    Tally ours = new Tally();
    Tally floor = new Tally();
    for (LabelledLines article : LabelledLines.read(labels, data)) {
      for (LabelledLines.Sorted line : article.sorted()) {
        boolean isFurniture = line.kind().isPresent();
        boolean isMarked = isMarked(article.article(), line.line().span());
        ours.add(isFurniture, isMarked);
        floor.add(isFurniture, UnstoppedLines.isFurniture(line.line()));
      }
    }
    return List.of(
        Score.higher("furniture found", DATA, floor.found(), ours.found(), new Rate(FOUND)),
        Score.lower("lines of the report marked", DATA, floor.wrong(), ours.wrong(), new Rate(WRONG)));
  }

  /** Most of the line is furniture: a caption and the first sentence may stand in one line. */
  private static boolean isMarked(Article article, Span line) {
    int marked = 0;
    for (Furniture piece : article.furniture()) {
      marked += piece.span().shared(line);
    }
    return marked * 2 > line.length();
  }

  private static final class Tally {
    private int furniture;
    private int found;
    private int report;
    private int wrong;

    void add(boolean isFurniture, boolean isMarked) {
      furniture += isFurniture ? 1 : 0;
      found += isFurniture && isMarked ? 1 : 0;
      report += isFurniture ? 0 : 1;
      wrong += !isFurniture && isMarked ? 1 : 0;
    }

    Share found() {
      return new Share(found, furniture);
    }

    Share wrong() {
      return new Share(wrong, report);
    }
  }
}
