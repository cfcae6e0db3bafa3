package news.parallax.view.csv;

import static news.parallax.view.Wording.key;

import java.util.List;
import news.parallax.comparison.Utterance;
import news.parallax.view.Provenance;
import news.parallax.view.QuoteFormat;
import news.parallax.view.QuotedStory;
import news.parallax.view.Speech;
import news.parallax.view.TextLayout;
import news.parallax.view.Wording;

/** Who said what as one CSV table, a line a wording; {@code event} counts the events from 1. */
public final class CsvQuotes implements QuoteFormat {
  private static final String HEADER =
      "event,utterance,speaker,role,relation,outlet,article,start,end,text" + QuotationTable.LAST;

  @Override
  public String quotes(List<QuotedStory> stories, Provenance provenance, TextLayout layout) {
    StringBuilder out = new StringBuilder();
    for (int event = 1; event <= stories.size(); event++) {
      out.append(rows(event, stories.get(event - 1)));
    }
    return out.toString();
  }

  private static String rows(int event, QuotedStory story) {
    CsvTable table = new CsvTable(story.dossier(), story.labels(), event == 1 ? HEADER : "");
    for (Speech speech : story.speeches()) {
      for (Speech.Saying saying : speech.sayings()) {
        saying.wordings().forEach(one -> row(event, story, speech, saying, one, table));
      }
    }
    return table.text();
  }

  private static void row(
      int event,
      QuotedStory story,
      Speech speech,
      Speech.Saying saying,
      Utterance.Wording wording,
      CsvTable table) {
    Utterance said = saying.utterance();
    table.row(
        event,
        said == null ? null : story.labels().of(said),
        speech.name(),
        speech.role(),
        key(wording.relation()),
        Wording.outlet(wording.passage().article(), story.dossier()),
        wording.passage(),
        QuotationTable.last(story.dossier(), wording.quotation()));
  }
}
