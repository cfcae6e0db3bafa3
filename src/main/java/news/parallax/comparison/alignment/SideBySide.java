package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.Dossier;

/**
 * Stars that are one statement: of the same sentences, their clauses one behind the other in every
 * one of them, nothing told in between.
 */
final class SideBySide {
  /** "and", a comma: what may stand between two clauses that are shown as one. */
  private static final int MOST_BETWEEN = 6;

  private final Dossier dossier;
  private final MatchTable table;
  private final Star lead;
  private final Map<Integer, Span> spans = new TreeMap<>();
  private double sureness;

  private SideBySide(Dossier dossier, MatchTable table, Star lead) {
    this.dossier = dossier;
    this.table = table;
    this.lead = lead;
    this.sureness = lead.rays().stream().mapToDouble(ClauseMatch::score).min().orElse(1);
    lead.members(table.order()).forEach(this::cover);
  }

  /** {@code stars}, those put together that are one statement, each where its heaviest stood. */
  static List<SideBySide> of(Dossier dossier, MatchTable table, List<Star> stars) {
    Map<List<Citation>, List<SideBySide>> bySentences = new LinkedHashMap<>();
    List<SideBySide> all = new ArrayList<>();
    for (Star star : stars) {
      SideBySide one = new SideBySide(dossier, table, star);
      bySentences.computeIfAbsent(one.sentences(), any -> new ArrayList<>()).add(one);
      all.add(one);
    }
    bySentences.values().forEach(group -> all.removeAll(joined(group)));
    return all;
  }

  /** Joins what can be joined of {@code group} and returns those that went into another. */
  private static List<SideBySide> joined(List<SideBySide> group) {
    List<SideBySide> gone = new ArrayList<>();
    List<SideBySide> inOrder = new ArrayList<>(group);
    inOrder.sort(Comparator.comparing(one -> one.spans.values().iterator().next()));
    for (int i = 1; i < inOrder.size(); i++) {
      SideBySide before = inOrder.get(i - 1);
      SideBySide after = inOrder.get(i);
      if (before.touches(after)) {
        boolean heavier = group.indexOf(before) < group.indexOf(after);
        SideBySide kept = heavier ? before : after;
        SideBySide lost = heavier ? after : before;
        lost.spans.forEach((position, span) -> kept.spans.merge(position, span, Span::cover));
        kept.sureness = Math.min(kept.sureness, lost.sureness);
        gone.add(lost);
        inOrder.set(i, kept);
      }
    }
    return gone;
  }

  /** The heaviest of its stars. */
  Star lead() {
    return lead;
  }

  /** The probability of the least sure match of all its stars. */
  double sureness() {
    return sureness;
  }

  /** The words of all its stars in the article of {@code member}, one of its lead's. */
  Citation words(Clause member) {
    Span span = spans.getOrDefault(table.position(member), member.words().span());
    return dossier.article(member.words().article()).cite(span);
  }

  private void cover(Clause member) {
    spans.merge(table.position(member), member.words().span(), Span::cover);
  }

  private List<Citation> sentences() {
    return lead.members(table.order()).stream().map(this::sentence).toList();
  }

  /** Where {@code member} stands. */
  Citation sentence(Clause member) {
    AnnotatedArticle article = dossier.article(member.words().article());
    int index = article.claims().get(member.claim()).sentence();
    return article.cite(article.sentences().get(index).span());
  }

  private boolean touches(SideBySide after) {
    return spans.entrySet().stream()
        .allMatch(one -> {
          Span next = after.spans.get(one.getKey());
          return next != null && isNext(one.getValue(), next);
        });
  }

  private static boolean isNext(Span before, Span after) {
    int between = after.start() - before.end();
    return between >= 0 && between <= MOST_BETWEEN;
  }
}
