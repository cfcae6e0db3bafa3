package news.parallax.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Problem;
import news.parallax.source.Intake;
import news.parallax.view.Hash;

/**
 * Where files that were read under another path lie now.
 *
 * @param now the front of the path that changed
 * @param then what stood in its place
 */
record MovedFiles(String now, String then) {
  /**
   * {@code reading} as it was when its files lay where a report says.
   *
   * @param sources hash of an article's text to its path then
   */
  static Intake named(Intake reading, Map<String, String> sources) {
    List<MovedFiles> moves =
        reading.articles().stream()
            .flatMap(article -> move(article, sources))
            .distinct()
            .sorted(Comparator.comparingInt((MovedFiles move) -> -move.now.length()))
            .toList();
    return new Intake(
        reading.articles().stream()
            .map(article -> article.withSource(then(article, sources, moves)))
            .toList(),
        reading.problems().stream().map(problem -> then(problem, moves)).toList());
  }

  private static Stream<MovedFiles> move(Article article, Map<String, String> sources) {
    String then = sources.get(Hash.sha256(article.text()));
    return then == null ? Stream.empty() : Stream.of(between(article.source(), then));
  }

  /** The fronts of two paths, what both end in left out. */
  private static MovedFiles between(String now, String then) {
    int end = now.length();
    int cut = end - 1;
    while (cut >= 0 && then.endsWith(now.substring(cut))) {
      end = now.charAt(cut) == '/' ? cut : end;
      cut--;
    }
    end = cut < 0 ? 0 : end;
    return new MovedFiles(
        now.substring(0, end), then.substring(0, then.length() - (now.length() - end)));
  }

  private static String then(Article article, Map<String, String> sources, List<MovedFiles> moves) {
    String then = sources.get(Hash.sha256(article.text()));
    return then == null ? then(article.source(), moves) : then;
  }

  private static Problem then(Problem problem, List<MovedFiles> moves) {
    return new Problem(
        then(problem.source(), moves), then(problem.reason(), moves), problem.severity());
  }

  private static String then(String words, List<MovedFiles> moves) {
    for (MovedFiles move : moves) {
      if (!move.now.isEmpty() && words.contains(move.now)) {
        return words.replace(move.now, move.then);
      }
    }
    return words;
  }
}
