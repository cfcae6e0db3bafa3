package news.parallax.evaluation.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import news.parallax.annotation.Tagger;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/**
 * Times and amounts against the English cases of recognizers-specs: of each kind the share read as
 * meant, of those that fit our definition; and how many do not fit, for which reason.
 */
public final class SpecSuite implements Suite {
  private static final String DATA = "recognizers-specs";
  private static final Figure TARGET = new Figure.Rate(.85);

  private final Supplier<Tagger> tagger;

  /** A suite that loads {@code tagger} only when it runs. */
  public SpecSuite(Supplier<Tagger> tagger) {
    this.tagger = tagger;
  }

  @Override
  public String name() {
    return "recognizers";
  }

  @Override
  public String summary() {
    return "times and amounts of every kind, on the English cases of recognizers-specs";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/time/recognizers-specs"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    return scores(needs(data).getFirst());
  }

  private List<Score> scores(Path folder) throws IOException {
    SpecReader reader = new SpecReader(tagger.get());
    Map<SpecFit, Integer> left = new EnumMap<>(SpecFit.class);
    List<Score> scores = new ArrayList<>();
    int hits = 0;
    int all = 0;
    for (SpecKind kind : SpecKind.values()) {
      List<SpecCase> fitting = fitting(folder, kind, left);
      int handled =
          (int) fitting.parallelStream().filter(one -> reader.handles(one, kind.reader())).count();
      scores.add(share(kind.words(), handled, fitting.size()));
      hits += handled;
      all += fitting.size();
    }
    scores.add(share("all kinds", hits, all));
    left.forEach((reason, count) -> scores.add(leftOut(reason, count)));
    return scores;
  }

  /** The cases of {@code kind} that fit; counts the others in {@code left}. */
  static List<SpecCase> fitting(Path folder, SpecKind kind, Map<SpecFit, Integer> left)
      throws IOException {
    List<SpecCase> fitting = new ArrayList<>();
    for (String file : kind.files()) {
      for (SpecCase one : SpecCase.read(folder.resolve(file))) {
        Optional<SpecFit> misfit = SpecFit.misfit(one, kind);
        if (kind.holds(one) && misfit.isEmpty()) {
          fitting.add(one);
        } else if (kind.holds(one)) {
          left.merge(misfit.orElseThrow(), 1, Integer::sum);
        }
      }
    }
    return fitting;
  }

  private static Score share(String kind, int handled, int of) {
    return Score.higher(kind + " read as meant", DATA, null, new Figure.Share(handled, of), TARGET);
  }

  private static Score leftOut(SpecFit reason, int count) {
    return new Score(
        "left out: " + reason.words(),
        DATA,
        null,
        null,
        new Figure.Count(count),
        null,
        Score.Better.NEITHER);
  }
}
