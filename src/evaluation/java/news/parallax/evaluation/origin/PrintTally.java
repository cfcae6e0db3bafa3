package news.parallax.evaluation.origin;

import java.util.List;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.evaluation.StoryCollection;

/** Counts groups found and pairs joined wrongly. Not safe for use by many threads. */
final class PrintTally {
  private final List<Set<String>> groups;
  private int found;
  private int quotedOnly;
  private int others;

  PrintTally(List<Set<String>> groups) {
    this.groups = groups;
  }

  int found() {
    return found;
  }

  /** Pairs joined whose runs of eight words all stand in quotations. */
  int quotedOnly() {
    return quotedOnly;
  }

  /** Other pairs joined by their text that are in no known group. */
  int others() {
    return others;
  }

  void add(List<AnnotatedArticle> articles, Joined joined) {
    for (Set<String> group : groups) {
      List<AnnotatedArticle> prints =
          articles.stream().filter(one -> group.contains(idOf(one))).toList();
      found += prints.size() == group.size() && allJoined(prints, joined) ? 1 : 0;
    }
    Joined.everyTwo(
        articles,
        (one, other) -> {
          if (joined.joins(one, other) && !isKnown(one, other)) {
            count(one, other, joined);
          }
        });
  }

  private void count(AnnotatedArticle one, AnnotatedArticle other, Joined joined) {
    boolean all = EightGrams.of(one.article().text()).shares(EightGrams.of(other.article().text()));
    boolean own = unquoted(one).shares(unquoted(other));
    if (all && !own) {
      quotedOnly++;
    } else if (!joined.isCredited(one, other)) {
      others++;
    }
  }

  private static boolean allJoined(List<AnnotatedArticle> prints, Joined joined) {
    return prints.stream()
        .allMatch(one ->
            prints.stream().allMatch(other -> one.equals(other) || joined.joins(one, other)));
  }

  private boolean isKnown(AnnotatedArticle one, AnnotatedArticle other) {
    return groups.stream()
        .anyMatch(group -> group.contains(idOf(one)) && group.contains(idOf(other)));
  }

  private static String idOf(AnnotatedArticle article) {
    return StoryCollection.idOf(article.article());
  }

  /** The text with a stop in place of each quotation. */
  private static EightGrams unquoted(AnnotatedArticle article) {
    StringBuilder text = new StringBuilder(article.article().text());
    article.quotations().stream()
        .filter(Quotation::isMarkedSpeech)
        .sorted((a, b) -> Integer.compare(b.span().start(), a.span().start()))
        .forEach(quotation ->
            text.replace(
                quotation.span().start(),
                Math.min(text.length(), quotation.span().end()),
                " quotation" + quotation.span().start() + article.article().id() + " "));
    return EightGrams.of(text.toString());
  }
}
