package news.parallax.evaluation.conflict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;
import news.parallax.evaluation.conflict.NumberPair.Label;

/**
 * Mismatches of numbers between real reports, labelled by hand. A verdict is right when a conflict
 * is called a conflict, an update an update, and neither is found where rounding, another form, a
 * sum or another quantity explains the numbers. The floor calls every difference a conflict.
 */
public final class NumberPairSuite implements Suite {
  private static final Set<Conflict.Kind> OF_NUMBERS =
      EnumSet.of(
          Conflict.Kind.NUMBER, Conflict.Kind.DURATION, Conflict.Kind.DATE, Conflict.Kind.TIME);
  private static final Figure TARGET = new Figure.Rate(23 / 26.0);

  private final Supplier<Comparer> comparer;

  /** A suite that compares with {@code comparer}. */
  public NumberPairSuite(Supplier<Comparer> comparer) {
    this.comparer = comparer;
  }

  @Override
  public String name() {
    return "numbers";
  }

  @Override
  public String summary() {
    return "verdicts on 26 mismatches of numbers between real reports";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/conflicts/number-pairs.jsonl"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    List<NumberPair> pairs = NumberPair.read(needs(data).getFirst());
    int right = 0;
    int naive = 0;
    for (NumberPair pair : pairs) {
      right += verdict(pair) == pair.label() ? 1 : 0;
      naive += pair.label() == Label.CONFLICT ? 1 : 0;
    }
    return List.of(
        Score.higher(
            "verdicts right",
            name(),
            new Figure.Share(naive, pairs.size()),
            new Figure.Share(right, pairs.size()),
            TARGET));
  }

  /** The gravest that was found of numbers; the sentences may differ on other points too. */
  private Label verdict(NumberPair pair) {
    List<Verdict> verdicts =
        comparer.get().compare(pair.articles(), List.of()).report().conflicts().stream()
            .filter(conflict -> OF_NUMBERS.contains(conflict.kind()))
            .map(Conflict::verdict)
            .toList();
    if (verdicts.contains(Verdict.CONFLICT)) {
      return Label.CONFLICT;
    }
    return verdicts.contains(Verdict.UPDATE) ? Label.UPDATE : Label.NONE;
  }
}
