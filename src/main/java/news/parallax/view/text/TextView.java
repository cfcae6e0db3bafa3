package news.parallax.view.text;

import java.util.List;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Labels;
import news.parallax.view.Outline;
import news.parallax.view.Output;
import news.parallax.view.OutputFormat;
import news.parallax.view.Provenance;
import news.parallax.view.TextLayout;

/**
 * A report for the terminal: wrapped to a width, every line with its receipts, {@code [a1:120]} for
 * the place that begins at code unit 120 of article a1. Long lists are cut.
 */
public final class TextView implements OutputFormat {
  private static final int LONGEST_LIST = 12;

  @Override
  public Output report(List<ComparedStory> stories, Provenance provenance, TextLayout layout) {
    return Output.page(stories, story -> of(story, layout));
  }

  /** {@code story} as text, ending in a line break. */
  public static String of(ComparedStory story, TextLayout layout) {
    Labels labels = Labels.of(story);
    TextSheet sheet = new TextSheet(layout, LONGEST_LIST, labels);
    sheet.head(story);
    Outline.of(story, labels).forEach(sheet::section);
    return sheet.text();
  }
}
