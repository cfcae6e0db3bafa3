package news.parallax.comparison;

import java.util.List;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two articles or more tell.
 *
 * @param id unique in the story, as {@code f1}
 * @param text the clause of the report that the others bear out best, verbatim
 * @param sentence where that clause stands: more than the others may bear out
 * @param reports at most one an article, in the order of the articles; at least two
 * @param origins the distinct origins of the reports
 * @param independent how many of them are independent: two that give one person's word are one
 * @param sureness the probability that the least sure of them tells it, 0 to 1
 * @param alsoOnThis clauses of further articles that come near it; they tell it not, and never
 *     count
 * @param denials clauses of articles that tell it not, with who denies or doubts it
 */
public record Fact(
    String id,
    Line text,
    Citation sentence,
    List<Report> reports,
    List<Origin> origins,
    int independent,
    double sureness,
    List<Citation> alsoOnThis,
    List<Citation> denials,
    Explanation why)
    implements Finding {
  /** Copies the lists and refuses a fact told once. */
  public Fact {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    alsoOnThis = List.copyOf(alsoOnThis);
    denials = List.copyOf(denials);
    if (reports.size() < 2) {
      throw new IllegalArgumentException("a fact needs two reports or more, got " + id);
    }
  }

  /** A fact that fills its sentence, each origin of which speaks for itself. */
  public Fact(String id, Line text, List<Report> reports, List<Origin> origins, Explanation why) {
    this(
        id,
        text,
        text.citations().getFirst(),
        reports,
        origins,
        origins.size(),
        1,
        List.of(),
        List.of(),
        why);
  }

  @Override
  public List<Citation> citations() {
    return reports.stream().map(Report::citation).toList();
  }

  /**
   * One article's telling of it.
   *
   * @param citation its clause
   * @param shared the stretches of it, in text order, that another report of the fact has too
   * @param attributedTo whom the article gives as the source; null for its own voice
   */
  public record Report(
      Citation citation,
      List<Citation> shared,
      Certainty certainty,
      @Nullable String attributedTo,
      Origin origin) {
    /** Copies the list. */
    public Report {
      shared = List.copyOf(shared);
    }

    /** One whose words stand as they are in another report. */
    public Report(
        Citation citation, Certainty certainty, @Nullable String attributedTo, Origin origin) {
      this(citation, List.of(citation), certainty, attributedTo, origin);
    }
  }
}
