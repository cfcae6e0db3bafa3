package news.parallax.view.markdown;

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
 * A report as Markdown (CommonMark with tables): the same sections as the terminal's, uncut; and
 * who said what, speaker by speaker.
 */
public final class MarkdownView implements OutputFormat, QuoteFormat {
  @Override
  public Output report(List<ComparedStory> stories, Provenance provenance, TextLayout layout) {
    return Output.page(stories, MarkdownView::of);
  }

  @Override
  public String quotes(List<QuotedStory> stories, Provenance provenance, TextLayout layout) {
    return stories.stream().map(MarkdownView::of).collect(Collectors.joining("\n"));
  }

  private static String of(QuotedStory story) {
    MarkdownSheet sheet = new MarkdownSheet(story.labels());
    sheet.title(story.summary());
    sheet.articles(story.articles());
    story.sections().forEach(sheet::section);
    return sheet.text();
  }

  /** {@code story} as Markdown, ending in a line break. */
  public static String of(ComparedStory story) {
    Labels labels = Labels.of(story);
    MarkdownSheet sheet = new MarkdownSheet(labels);
    sheet.head(story);
    Outline.of(story, labels).forEach(sheet::section);
    return sheet.text();
  }
}
