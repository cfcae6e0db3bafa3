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
public record Section(String title, String note, List<Entry> entries) {
  /** Copies the list. */
  public Section {
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
  public record Entry(
      String label,
      String text,
      List<Citation> receipts,
      @Nullable Explanation why,
      List<Entry> details) {
    /** Copies the lists. */
    public Entry {
      receipts = List.copyOf(receipts);
      details = List.copyOf(details);
    }

    public static Entry of(String label, String text, List<Citation> receipts) {
      return new Entry(label, text, receipts, null, List.of());
    }

    public Entry because(Explanation reason) {
      return new Entry(label, text, receipts, reason, details);
    }

    public Entry with(List<Entry> more) {
      return new Entry(label, text, receipts, why, more);
    }

    public Entry and(List<Entry> more) {
      return with(Stream.concat(details.stream(), more.stream()).toList());
    }
  }
}
