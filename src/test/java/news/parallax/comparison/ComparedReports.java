package news.parallax.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.EnglishModels;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.alignment.FactAligner;
import news.parallax.comparison.conflict.DifferenceFinder;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.comparison.quote.QuoteComparer;
import news.parallax.engine.ReportedStory;

/** What invented reports differ on, as lines to read. */
public final class ComparedReports {
  private static final Origins EACH_ITS_OWN =
      new Origins() {
        @Override
        public List<Origin> all() {
          return List.of();
        }

        @Override
        public Origin of(Citation citation) {
          String id = citation.article().value();
          Explanation why = Explanation.of("made-by-hand", "so that the case is clear");
          return new Origin(id, Origin.Kind.OWN, id, List.of(), why);
        }
      };

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
    Alignment alignment = new FactAligner(EnglishModels.embedder()).align(two, EACH_ITS_OWN);
    QuoteLedger ledger = new QuoteComparer(EnglishModels.sense()).ledger(two);
    DifferenceFinder finder = new DifferenceFinder(EnglishModels.sense());
    return Stream.concat(
            two.articles().stream().map(finder::within),
            Stream.of(finder.between(two, alignment.pairs(), ledger)))
        .flatMap(List::stream);
  }

  private static String line(Difference one) {
    return "%s %s %s / %s: %s"
        .formatted(
            one.kind(),
            one.verdict(),
            one.left().reading(),
            one.right().reading(),
            one.reason().because().replaceAll(" \\(-?\\d\\.\\d\\d\\)", ""));
  }
}
