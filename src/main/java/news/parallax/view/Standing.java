package news.parallax.view;

import java.util.List;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Citation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Fact;
import news.parallax.comparison.StoryReport;

/** How well a fact stands: what a reader asks of it first. */
public enum Standing {
  /** Two independent origins or more tell it and none gainsays it. */
  CORROBORATED("Corroborated", "told by two independent origins or more"),
  /** Several reports tell it, but all have it from one origin. */
  SINGLE_ORIGIN("Single origin", "several reports, one origin behind them"),
  /** Reports conflict on it, or one denies what another states. */
  DISPUTED("Disputed", "reports conflict on it, or one denies it");

  private final String title;
  private final String meaning;

  Standing(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  public String title() {
    return title;
  }

  public String meaning() {
    return meaning;
  }

  public static Standing of(Fact fact, StoryReport report) {
    if (!fact.denials().isEmpty()
        || isDenied(fact)
        || !conflictsOn(fact.citations(), report).isEmpty()) {
      return DISPUTED;
    }
    return fact.independent() > 1 ? CORROBORATED : SINGLE_ORIGIN;
  }

  public static List<Fact> facts(StoryReport report, Standing standing) {
    return report.facts().stream().filter(fact -> of(fact, report) == standing).toList();
  }

  private static boolean isDenied(Fact fact) {
    long denials =
        fact.reports().stream().filter(told -> told.certainty() == Certainty.DENIED).count();
    return 0 < denials && denials < fact.reports().size();
  }

  /** The real conflicts one of whose positions rests on words inside {@code places}. */
  public static List<Conflict> conflictsOn(List<Citation> places, StoryReport report) {
    return report.conflicts().stream()
        .filter(conflict -> conflict.verdict() == Conflict.Verdict.CONFLICT)
        .filter(conflict -> conflict.citations().stream().anyMatch(c -> touches(c, places)))
        .toList();
  }

  private static boolean touches(Citation words, List<Citation> places) {
    return places.stream()
        .anyMatch(place ->
            place.article().equals(words.article()) && place.span().overlaps(words.span()));
  }
}
