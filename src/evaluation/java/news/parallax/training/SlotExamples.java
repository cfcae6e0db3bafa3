package news.parallax.training;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.value.ValueSlots;
import news.parallax.evaluation.conflict.InventedStory;
import news.parallax.evaluation.conflict.InventedStory.Position;
import news.parallax.training.DenseLogistic.Example;

/** Pairs of values with whether they answer one question, as the slot model learns from them. */
final class SlotExamples {
  /** An equal value with fewer digits is equal by chance. */
  private static final int LEAST_DIGITS = 2;

  /** The kinds of differences between measures; all others are between assertions. */
  private static final Set<Conflict.Kind> MEASURES =
      EnumSet.of(
          Conflict.Kind.NUMBER, Conflict.Kind.DURATION, Conflict.Kind.DATE, Conflict.Kind.TIME);

  private final List<LeftOut.OfStory> all = new ArrayList<>();

  /** In the order they were added in. */
  List<LeftOut.OfStory> all() {
    return List.copyOf(all);
  }

  /**
   * The measures of an invented story whose point is one, the assertions of any other: what a
   * reader marked answers one question, unless he found two things behind it; whatever else may
   * rival answers two.
   */
  void add(InventedStory story, List<ValueSlots.Pair> pairs) {
    pairs.stream()
        .filter(pair -> MEASURES.contains(pair.kind()) == MEASURES.contains(story.kind()))
        .forEach(pair -> add(story, pair));
  }

  private void add(InventedStory story, ValueSlots.Pair pair) {
    if (isMarked(story, pair.left()) && isMarked(story, pair.right())) {
      add(story.id(), pair, story.verdict() != Verdict.DIFFERENT_REFERENT);
    } else if (pair.rival() && !pair.fits()) {
      add(story.id(), pair, false);
    }
  }

  private static boolean isMarked(InventedStory story, Citation place) {
    List<Article> articles = story.articles();
    for (int i = 0; i < articles.size(); i++) {
      int article = i;
      if (articles.get(i).id().equals(place.article())
          && story.positions().stream()
              .filter(one -> one.article() == article)
              .anyMatch(one -> holds(articles.get(article), one, place))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Article article, Position marked, Citation place) {
    String text = article.text();
    int from = text.indexOf(marked.quote());
    while (from >= 0) {
      if (from < place.span().end() && place.span().start() < from + marked.quote().length()) {
        return true;
      }
      from = text.indexOf(marked.quote(), from + 1);
    }
    return false;
  }

  /**
   * The values of two real reports: an equal one, given once by each, answers one question, and of
   * different ones hardly any two do.
   */
  void add(String story, List<Article> two, List<ValueSlots.Pair> pairs) {
    Map<Citation, String> words = new HashMap<>();
    for (ValueSlots.Pair pair : pairs) {
      words.put(pair.left(), words(two.getFirst(), pair.left()));
      words.put(pair.right(), words(two.getLast(), pair.right()));
    }
    Predicate<ValueSlots.Pair> isEqual =
        pair ->
            pair.fits()
                && isRare(words.getOrDefault(pair.left(), ""))
                && words
                    .getOrDefault(pair.left(), "")
                    .equals(words.getOrDefault(pair.right(), ""));
    Map<Citation, Long> lefts = counts(pairs, isEqual, ValueSlots.Pair::left);
    Map<Citation, Long> rights = counts(pairs, isEqual, ValueSlots.Pair::right);
    for (ValueSlots.Pair pair : pairs) {
      if (isEqual.test(pair)) {
        if (lefts.getOrDefault(pair.left(), 0L) == 1
            && rights.getOrDefault(pair.right(), 0L) == 1) {
          add(story, pair, true);
        }
      } else if (pair.rival() && !pair.fits()) {
        add(story, pair, false);
      }
    }
  }

  private static String words(Article article, Citation place) {
    return article.text().substring(place.span().start(), place.span().end()).toLowerCase(Locale.ROOT);
  }

  private static boolean isRare(String words) {
    return words.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
  }

  private static Map<Citation, Long> counts(
      List<ValueSlots.Pair> pairs,
      Predicate<ValueSlots.Pair> isEqual,
      Function<ValueSlots.Pair, Citation> side) {
    return pairs.stream()
        .filter(isEqual)
        .collect(Collectors.groupingBy(side, Collectors.counting()));
  }

  private void add(String story, ValueSlots.Pair pair, boolean isOne) {
    double[] values =
        pair.signals().values().stream().mapToDouble(Double::doubleValue).toArray();
    all.add(new LeftOut.OfStory(story, new Example(values, isOne)));
  }
}
