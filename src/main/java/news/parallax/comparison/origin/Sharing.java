package news.parallax.comparison.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin.Certainty;
import news.parallax.comparison.Reuse;

/** Says in words and with a passage why articles are taken for prints of one text. */
record Sharing(Dossier dossier, List<Reuse> shared, Coverage coverage) {
  /** From this share of own words on a text is hardly another's own as well. */
  static final double NEARLY_ALL = 0.8;

  Sharing {
    shared = List.copyOf(shared);
  }

  /** Each member of {@code group} after the first with the member it is closest to. */
  Explanation why(List<AnnotatedArticle> group) {
    List<ArticleId> members = group.stream().map(one -> one.article().id()).toList();
    String because =
        members.stream()
            .skip(1)
            .map(member -> closest(member, members))
            .collect(Collectors.joining("; "));
    return Explanation.of("mostly-shared-text", because, longest(members));
  }

  /** As sure as the member that shares least with the one it is closest to. */
  Certainty certainty(List<AnnotatedArticle> group) {
    List<ArticleId> members = group.stream().map(one -> one.article().id()).toList();
    double least =
        members.stream().mapToDouble(member -> closeness(member, members)).min().orElse(1);
    return least >= NEARLY_ALL ? Certainty.CERTAIN : Certainty.PROBABLE;
  }

  private double closeness(ArticleId member, List<ArticleId> members) {
    return members.stream()
        .filter(one -> !one.equals(member))
        .mapToDouble(one -> coverage.most(member, one))
        .max()
        .orElse(1);
  }

  private List<Citation> longest(List<ArticleId> members) {
    return shared.stream()
        .filter(one -> members.contains(one.a().article()))
        .filter(one -> members.contains(one.b().article()))
        .max(Comparator.comparingInt(one -> one.a().span().length()))
        .map(Reuse::citations)
        .orElse(List.of());
  }

  private String closest(ArticleId member, List<ArticleId> members) {
    ArticleId other =
        members.stream()
            .filter(one -> !one.equals(member))
            .max(Comparator.comparingDouble(one -> coverage.most(member, one)))
            .orElse(member);
    return coverage.of(member, other) >= coverage.of(other, member)
        ? stand(member, other)
        : stand(other, member);
  }

  private String stand(ArticleId member, ArticleId other) {
    return String.format(
        Locale.ROOT,
        "%.0f %% of the unquoted words of %s stand in %s too",
        100 * coverage.of(member, other),
        outlet(member),
        outlet(other));
  }

  private String outlet(ArticleId article) {
    return dossier.article(article).article().outlet().name();
  }
}
