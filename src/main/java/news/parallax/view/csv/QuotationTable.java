package news.parallax.view.csv;

import static news.parallax.view.Wording.key;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.Quotation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.view.Labels;
import news.parallax.view.Wording;
import org.jspecify.annotations.Nullable;

/** The cells that every table of quotations has, and the table of all quotations of a report. */
final class QuotationTable {
  /** The names of the cells that {@link #last} fills. */
  static final String LAST = ",mode,channel,source,cue,stance,namedBy";

  private final Dossier dossier;
  private final QuoteLedger ledger;
  private final Labels labels;
  private final Map<String, Utterance> utterances = new HashMap<>();
  private final Map<String, Utterance.Relation> relations = new HashMap<>();

  private QuotationTable(Dossier dossier, QuoteLedger ledger, Labels labels) {
    this.labels = labels;
    this.dossier = dossier;
    this.ledger = ledger;
    ledger.utterances().forEach(this::note);
  }

  private void note(Utterance utterance) {
    for (Utterance.Wording one : utterance.wordings()) {
      StoryQuotation quoted = one.quotation();
      if (quoted != null && utterances.putIfAbsent(quoted.id(), utterance) == null) {
        relations.put(quoted.id(), one.relation());
      }
    }
  }

  /**
   * Mode, channel, source, cue, stance and the outlet that names the speaker in this one's stead;
   * words that nobody marks or reports have but a mode.
   */
  static List<@Nullable Object> last(Dossier dossier, @Nullable StoryQuotation quoted) {
    if (quoted == null) {
      return Arrays.asList("unmarked", null, null, null, null, null);
    }
    Quotation quotation = quoted.quotation();
    return Arrays.asList(
        key(quotation.mode()),
        words(dossier, quoted, quotation.channel()),
        words(dossier, quoted, quotation.source()),
        words(dossier, quoted, quotation.cue()),
        quotation.mode() == Quotation.Mode.SCARE ? null : key(quotation.stance()),
        quoted.namedBy() == null ? null : Wording.outlet(quoted.namedBy().article(), dossier));
  }

  private static @Nullable String words(
      Dossier dossier, StoryQuotation quoted, @Nullable Span span) {
    return span == null ? null : dossier.article(quoted.article()).words(span);
  }

  /** All quotations of {@code ledger}, with the utterance each gives, if it is told elsewhere. */
  static String of(Dossier dossier, QuoteLedger ledger, Labels labels) {
    return new QuotationTable(dossier, ledger, labels).text();
  }

  private String text() {
    CsvTable table =
        new CsvTable(
            dossier,
            labels,
            "id,article,start,end,text,speaker,speakerName,utterance,relation" + LAST);
    for (StoryQuotation one : ledger.quotations()) {
      Utterance utterance = utterances.get(one.id());
      Utterance.Relation relation = relations.get(one.id());
      table.row(
          labels.of(one),
          one.citation(),
          one.speaker() == null ? null : labels.of(one.speaker()),
          one.speakerName(),
          utterance == null ? null : labels.of(utterance),
          relation == null ? null : key(relation),
          last(dossier, one));
    }
    return table.text();
  }
}
