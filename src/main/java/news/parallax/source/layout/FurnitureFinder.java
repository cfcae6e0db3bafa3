package news.parallax.source.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.article.Furniture;

/**
 * Tells which lines of a report's text are not the report: by sure signs first ({@link
 * FurnitureRules}, {@link PictureSeries}, {@link LinkList}), where they are silent by a model
 * fitted to lines that a reader sorted ({@link FurnitureModel}).
 */
public final class FurnitureFinder {
  /** A headline is shorter. */
  private static final int LONGEST_HEADLINE_WORDS = 25;

  /** Lines below the headline; in fewer, where a line stands tells nothing of it. */
  private static final int FEWEST_LINES = 6;

  private final List<TextLine> lines;
  private final FurnitureRules rules;
  private final List<Optional<Furniture.Kind>> told;
  private final LineFeatures features;
  private final int first;

  private FurnitureFinder(String headline, List<TextLine> lines, int first) {
    this.lines = lines;
    this.rules = new FurnitureRules(lines);
    PictureSeries series = new PictureSeries(lines);
    List<Optional<Furniture.Kind>> alone =
        IntStream.range(0, lines.size())
            .mapToObj(i -> series.kind(i).or(() -> rules.kind(i)))
            .toList();
    LinkList links = new LinkList(lines, alone);
    this.told =
        IntStream.range(0, lines.size())
            .mapToObj(i -> alone.get(i).or(() -> links.kind(i)))
            .toList();
    this.features = new LineFeatures(headline, lines, told, first);
    this.first = first;
  }

  /** For all lines of a report, of which the first may be its headline. */
  public static FurnitureFinder of(List<TextLine> lines) {
    boolean titled =
        !lines.isEmpty()
            && !lines.getFirst().endsSentence()
            && lines.getFirst().wordCount() <= LONGEST_HEADLINE_WORDS;
    return titled
        ? new FurnitureFinder(lines.getFirst().words(), lines, 1)
        : new FurnitureFinder("", lines, 0);
  }

  /** For the {@code lines} under {@code headline}, which is known apart from them. */
  public static FurnitureFinder ofBody(String headline, List<TextLine> lines) {
    return new FurnitureFinder(headline, lines, 0);
  }

  /** What piece of furniture line {@code i} is; empty when it belongs to the report. */
  public Optional<Furniture.Kind> kind(int i) {
    return isOpen(i) ? FurnitureModel.SHIPPED.kind(features.of(i)) : told.get(i);
  }

  /** As {@link #kind}, but told by sure signs alone: for a line whose page says what it is. */
  public Optional<Furniture.Kind> sure(int i) {
    return told.get(i);
  }

  /** The authors line {@code i} names; empty when it is no byline. */
  public List<String> byline(int i) {
    return rules.byline(i);
  }

  /** Whether no sure sign tells what line {@code i} is, so that the model is asked. */
  public boolean isOpen(int i) {
    return told.get(i).isEmpty()
        && i >= first
        && lines.size() - first >= FEWEST_LINES
        && !isListItem(i);
  }

  /** One of the lines without a final mark below a line of the report that ends in a colon. */
  private boolean isListItem(int i) {
    int j = i;
    while (j >= first && told.get(j).isEmpty() && !lines.get(j).endsSentence()) {
      j--;
    }
    return j < i && j >= first && told.get(j).isEmpty() && lines.get(j).words().endsWith(":");
  }

  /** What the model weighs of line {@code i}. */
  public List<String> features(int i) {
    return features.of(i);
  }
}
