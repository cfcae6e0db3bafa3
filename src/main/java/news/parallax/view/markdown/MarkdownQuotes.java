package news.parallax.view.markdown;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.view.Provenance;
import news.parallax.view.QuoteFormat;
import news.parallax.view.QuotedStory;
import news.parallax.view.TextLayout;

/** Who said what as Markdown, speaker by speaker. */
public final class MarkdownQuotes implements QuoteFormat {
  @Override
  public String quotes(List<QuotedStory> stories, Provenance provenance, TextLayout layout) {
    return stories.stream().map(MarkdownQuotes::of).collect(Collectors.joining("\n"));
  }

  private static String of(QuotedStory story) {
    MarkdownSheet sheet = new MarkdownSheet(story.labels());
    sheet.title(story.summary());
    sheet.articles(story.articles());
    story.sections().forEach(sheet::section);
    return sheet.text();
  }
}
