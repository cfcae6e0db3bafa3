package news.parallax.comparison;

import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.article.Problem;

/**
 * The comparison of one story: what every view shows. It refers to the articles and does not hold
 * them.
 *
 * @param id the same for the same articles
 * @param title a source's own headline with its receipt
 * @param articles those compared, in the order of input; {@link ComparedStory} holds their texts
 * @param roster their names, joined
 * @param ledger all quotations
 * @param facts best corroborated first
 * @param summary extractive lines in event order
 * @param questions what no report says, what rests on one unnamed source
 * @param problems inputs that could not be used, or only in part
 */
public record StoryReport(
    String id,
    Line title,
    List<ArticleId> articles,
    Roster roster,
    QuoteLedger ledger,
    List<Fact> facts,
    List<Origin> origins,
    Lineage lineage,
    List<Reuse> reuse,
    List<Conflict> conflicts,
    List<Exclusive> exclusives,
    List<TimelineEntry> timeline,
    List<Framing> framing,
    Brief brief,
    List<Line> summary,
    List<Line> questions,
    List<Problem> problems) {
  /** Copies the lists. */
  public StoryReport {
    articles = List.copyOf(articles);
    facts = List.copyOf(facts);
    origins = List.copyOf(origins);
    reuse = List.copyOf(reuse);
    conflicts = List.copyOf(conflicts);
    exclusives = List.copyOf(exclusives);
    timeline = List.copyOf(timeline);
    framing = List.copyOf(framing);
    summary = List.copyOf(summary);
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }

  /** The same with {@code met} as its problems. */
  public StoryReport with(List<Problem> met) {
    return new StoryReport(
        id,
        title,
        articles,
        roster,
        ledger,
        facts,
        origins,
        lineage,
        reuse,
        conflicts,
        exclusives,
        timeline,
        framing,
        brief,
        summary,
        questions,
        met);
  }
}
