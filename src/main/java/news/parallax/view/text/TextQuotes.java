package news.parallax.view.text;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.view.Provenance;
import news.parallax.view.QuoteFormat;
import news.parallax.view.QuotedStory;
import news.parallax.view.TextLayout;

/** Who said what for the terminal, speaker by speaker, uncut. */
public final class TextQuotes implements QuoteFormat {
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
}
