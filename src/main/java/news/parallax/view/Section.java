package news.parallax.view;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report as plain lists, before it is dressed for the terminal or Markdown.
 *
 * @param note what the section shows, in a few words; may be empty
 */
record Section(String title, String note, List<Entry> entries) {
  Section {
    entries = List.copyOf(entries);
  }

  /**
   * One line of a section.
   *
   * @param label what stands before it ("Who", an outlet); may be empty
   * @param text words from outside, not yet escaped, or ours
   * @param receipts where they stand
   * @param why the reasons, shown on request; null when there are none to tell
   * @param details indented below
   */
  record Entry(
      String label,
      String text,
      List<Citation> receipts,
      @Nullable Explanation why,
      List<Entry> details) {
    Entry {
      receipts = List.copyOf(receipts);
      details = List.copyOf(details);
    }

    static Entry of(String label, String text, List<Citation> receipts) {
      return new Entry(label, text, receipts, null, List.of());
    }

    Entry because(Explanation reason) {
      return new Entry(label, text, receipts, reason, details);
    }

    Entry with(List<Entry> more) {
      return new Entry(label, text, receipts, why, more);
    }

    Entry and(List<Entry> more) {
      return with(Stream.concat(details.stream(), more.stream()).toList());
    }
  }
}
