package news.parallax.comparison.draft;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Conflict;

/** What is wrong with some words of a draft, or said otherwise by some report. */
public sealed interface Flaw {
  /** The words of the draft. */
  Citation words();

  /** The words of reports that show it; empty where the flaw is that there are none. */
  List<Citation> receipts();

  /** Which rule found it, and what it went by. */
  Explanation why();

  /** What it makes of the sentence. */
  Verdict verdict();

  /**
   * A report says what cannot be true beside it.
   *
   * @param there the report's words that do
   */
  record Contradicted(Citation words, Conflict.Kind kind, Citation there, Explanation why)
      implements Flaw {
    @Override
    public List<Citation> receipts() {
      return List.of(there);
    }

    @Override
    public Verdict verdict() {
      return Verdict.CONTRADICTED;
    }
  }

  /**
   * One report bears the words out, and another says what cannot be true beside them.
   *
   * @param there the other report's words
   */
  record Disputed(Citation words, Conflict.Kind kind, Citation there, Explanation why)
      implements Flaw {
    @Override
    public List<Citation> receipts() {
      return List.of(there);
    }

    @Override
    public Verdict verdict() {
      return Verdict.SUPPORTED;
    }
  }

  /**
   * A quotation that is printed in other words.
   *
   * @param printed the words as a report prints them
   */
  record Altered(Citation words, Citation printed, Explanation why) implements Flaw {
    @Override
    public List<Citation> receipts() {
      return List.of(printed);
    }

    @Override
    public Verdict verdict() {
      return Verdict.ALTERED;
    }
  }

  /**
   * Words given to somebody, that every report which prints them gives to another.
   *
   * @param named to whom the draft gives them
   * @param speaker to whom the reports do
   * @param printed where one does
   */
  record OtherSpeaker(
      Citation words, String named, String speaker, Citation printed, Explanation why)
      implements Flaw {
    @Override
    public List<Citation> receipts() {
      return List.of(printed);
    }

    @Override
    public Verdict verdict() {
      return Verdict.ALTERED;
    }
  }

  /** A name, number, date or quotation that no report prints. */
  record Unprinted(Citation words, Matter matter, Explanation why) implements Flaw {
    @Override
    public List<Citation> receipts() {
      return List.of();
    }

    @Override
    public Verdict verdict() {
      return Verdict.PARTLY;
    }
  }

  /** Words that nothing in the reports which come nearest bears out. */
  record Unbacked(Citation words, Explanation why) implements Flaw {
    @Override
    public List<Citation> receipts() {
      return List.of();
    }

    @Override
    public Verdict verdict() {
      return Verdict.PARTLY;
    }
  }

  /** What no report prints. */
  enum Matter {
    NAME,
    NUMBER,
    DATE,
    QUOTATION
  }
}
