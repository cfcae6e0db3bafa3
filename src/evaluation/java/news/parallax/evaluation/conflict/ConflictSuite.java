package news.parallax.evaluation.conflict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/**
 * Conflicts of every kind in short invented stories, each with one difference a reader labelled. A
 * conflict or update is found when one of its kind and verdict is reported; where both reports can
 * be true, none may be. The floor calls other numbers or names in sentences alike a conflict.
 */
public final class ConflictSuite implements Suite {
  private static final List<String> FILES = List.of("dev", "blind", "fresh");

  private final Path home;
  private final Supplier<Comparer> comparer;

  /**
   * A suite that compares with {@code comparer}.
   *
   * @param home the project's folder
   */
  public ConflictSuite(Path home, Supplier<Comparer> comparer) {
    this.home = home;
    this.comparer = comparer;
  }

  /** One story with what was found in it. */
  private record Tried(InventedStory story, List<Conflict> conflicts, boolean naive) {
    boolean hasVerdict() {
      return conflicts.stream().anyMatch(this::hasVerdict);
    }

    private boolean hasVerdict(Conflict conflict) {
      return conflict.verdict() == story.verdict();
    }

    boolean isFound() {
      return conflicts.stream().anyMatch(one -> one.kind() == story.kind() && hasVerdict(one));
    }

    boolean isCalledOpen() {
      return conflicts.stream()
          .map(Conflict::verdict)
          .anyMatch(verdict -> verdict == Verdict.CONFLICT || verdict == Verdict.UPDATE);
    }
  }

  @Override
  public String name() {
    return "conflicts";
  }

  @Override
  public String summary() {
    return "conflicts of every kind, in short invented stories";
  }

  @Override
  public List<Path> needs(Path data) {
    return FILES.stream().map(this::file).toList();
  }

  private Path file(String name) {
    return home.resolve("eval/conflicts").resolve(name + ".jsonl");
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (String name : FILES) {
      List<Tried> tried = new ArrayList<>();
      for (InventedStory story : InventedStory.read(file(name))) {
        tried.add(
            new Tried(
                story,
                comparer.get().compare(story.articles(), List.of()).report().conflicts(),
                NaiveDifference.isIn(story.articles())));
      }
      scores.addAll(scores(name, tried));
    }
    return scores;
  }

  private static List<Score> scores(String data, List<Tried> tried) {
    List<Tried> open = tried.stream().filter(one -> one.story().isOpen()).toList();
    List<Tried> closed = tried.stream().filter(one -> !one.story().isOpen()).toList();
    List<Tried> shown = closed.stream().filter(one -> one.story().verdict() != null).toList();
    List<Score> scores = new ArrayList<>();
    scores.add(
        Score.higher(
            "conflicts and updates found",
            data,
            share(open, Tried::naive),
            share(open, Tried::isFound),
            null));
    scores.add(
        Score.lower(
            "compatible reports called a conflict",
            data,
            share(closed, Tried::naive),
            share(closed, Tried::isCalledOpen),
            null));
    scores.add(
        Score.higher(
            "compatible differences explained",
            data,
            new Share(0, shown.size()),
            share(shown, Tried::hasVerdict),
            null));
    Stream.of(Conflict.Kind.values()).map(kind -> ofKind(kind, data, open)).forEach(scores::add);
    return scores;
  }

  private static Score ofKind(Conflict.Kind kind, String data, List<Tried> open) {
    List<Tried> some = open.stream().filter(one -> one.story().kind() == kind).toList();
    String measure = kind.name().toLowerCase(Locale.ROOT) + " found";
    return Score.higher(
        measure, data, share(some, Tried::naive), share(some, Tried::isFound), null);
  }

  private static Share share(List<Tried> tried, Predicate<Tried> hit) {
    return new Share((int) tried.stream().filter(hit).count(), tried.size());
  }
}
