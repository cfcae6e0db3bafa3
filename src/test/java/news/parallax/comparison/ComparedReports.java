package news.parallax.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.EnglishModels;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.ClauseMatcher;
import news.parallax.comparison.conflict.DifferenceFinder;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.comparison.quote.QuoteComparer;
import news.parallax.engine.ReportedStory;

/** What invented reports differ on, as lines to read. */
public final class ComparedReports {
  private ComparedReports() {}

  /**
   * One line for each line of {@code pairs}, two reports between bars: what the {@code rules} find,
   * with the reason, or "none".
   */
  public static String lines(String pairs, Rule... rules) {
    return pairs
        .lines()
        .map(line -> line(line.split(" \\| ", -1), Set.of(rules)) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(String[] reports, Set<Rule> rules) {
    Dossier plain = ReportedStory.of(reports);
    Dossier dossier =
        new Dossier(plain.articles(), PlaceFinder.placed(plain.roster(), plain.articles()));
    String found =
        differences(dossier)
            .filter(one -> rules.contains(one.reason().rule()))
            .map(ComparedReports::line)
            .distinct()
            .collect(Collectors.joining(" & "));
    return found.isEmpty() ? "none" : found;
  }

  private static Stream<Difference> differences(Dossier two) {
    List<ClausePair> clauses =
        ClauseMatcher.pairs(
            two, new ClauseMatcher(EnglishModels.embedder(), ClauseJudge.SILENT).matches(two));
    QuoteComparer quotes = new QuoteComparer(EnglishModels.sense());
    QuoteLedger ledger = QuoteComparer.ledger(two, quotes.matches(two));
    DifferenceFinder finder = new DifferenceFinder(EnglishModels.sense(), PointJudge.SILENT);
    return Stream.concat(
            two.articles().stream().map(finder::within),
            Stream.of(finder.between(two, clauses, ledger)))
        .flatMap(List::stream);
  }

  private static String line(Difference one) {
    return "%s %s %s / %s: %s"
        .formatted(
            one.kind(),
            one.verdict(),
            one.left().reading(),
            one.right().reading(),
            one.reason().because().replaceAll(" \\((?:-?\\d\\.\\d\\d|\\d+ %)\\)", ""));
  }
}
