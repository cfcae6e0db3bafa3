package news.parallax.evaluation.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;

/**
 * Which articles were taken for one origin.
 *
 * @param pairs those joined because of their text
 * @param credited those joined because both credit one agency
 */
record Joined(Set<Set<ArticleId>> pairs, Set<Set<ArticleId>> credited) {
  /** As the origins of whole articles have it. */
  static Joined byOrigin(Origins origins, List<AnnotatedArticle> articles) {
    Set<Set<ArticleId>> pairs = new HashSet<>();
    Set<Set<ArticleId>> credited = new HashSet<>();
    everyTwo(
        articles,
        (one, other) -> {
          for (Origin origin : origins.all()) {
            boolean whole =
                !origin.why().rule().equals("shared-passage")
                    && !origin.why().rule().equals("attributed-sentence");
            if (whole && origin.articles().containsAll(List.of(id(one), id(other)))) {
              pairs.add(Set.of(id(one), id(other)));
              if (origin.kind() == Origin.Kind.AGENCY || origin.kind() == Origin.Kind.OWN) {
                credited.add(Set.of(id(one), id(other)));
              }
            }
          }
        });
    return new Joined(pairs, credited);
  }

  /** Every two articles with eight words in a row in common. */
  static Joined byRuns(List<AnnotatedArticle> articles) {
    Set<Set<ArticleId>> pairs = new HashSet<>();
    everyTwo(
        articles,
        (one, other) -> {
          if (EightGrams.of(one.article().text()).shares(EightGrams.of(other.article().text()))) {
            pairs.add(Set.of(id(one), id(other)));
          }
        });
    return new Joined(pairs, Set.of());
  }

  boolean joins(AnnotatedArticle one, AnnotatedArticle other) {
    return pairs.contains(Set.of(id(one), id(other)));
  }

  boolean isCredited(AnnotatedArticle one, AnnotatedArticle other) {
    return credited.contains(Set.of(id(one), id(other)));
  }

  private static ArticleId id(AnnotatedArticle article) {
    return article.article().id();
  }

  /** Takes two articles. */
  interface PairVisitor {
    void visit(AnnotatedArticle one, AnnotatedArticle other);
  }

  static void everyTwo(List<AnnotatedArticle> articles, PairVisitor visitor) {
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        visitor.visit(articles.get(i), articles.get(j));
      }
    }
  }
}
