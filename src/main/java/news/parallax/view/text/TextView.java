package news.parallax.view.text;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Labels;
import news.parallax.view.Outline;
import news.parallax.view.Output;
import news.parallax.view.OutputFormat;
import news.parallax.view.Provenance;
import news.parallax.view.QuoteFormat;
import news.parallax.view.QuotedStory;
import news.parallax.view.TextLayout;

/**
 * A report for the terminal: wrapped to a width, every line with its receipts, {@code [a1:120]} for
 * the place that begins at code unit 120 of article a1. Long lists are cut. Who said what, speaker
 * by speaker, is not.
 */
public final class TextView implements OutputFormat, QuoteFormat {
  private static final int LONGEST_LIST = 12;

  @Override
  public Output report(List<ComparedStory> stories, Provenance provenance, TextLayout layout) {
    return Output.page(stories, story -> of(story, layout));
  }

  @Override
  public String quotes(List<QuotedStory> stories, Provenance provenance, TextLayout layout) {
    return stories.stream().map(story -> of(story, layout)).collect(Collectors.joining("\n"));
  }

  private static String of(QuotedStory story, TextLayout layout) {
    TextSheet sheet = new TextSheet(layout, Integer.MAX_VALUE, story.labels());
    sheet.line(story.summary());
    story.articles().forEach(sheet::article);
    story.sections().forEach(sheet::section);
    return sheet.text();
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
