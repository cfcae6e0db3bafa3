package news.parallax.comparison.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Mention;
import news.parallax.annotation.name.Description;
import news.parallax.annotation.name.Role;
import news.parallax.article.Span;
import news.parallax.comparison.StoryEntity;

/**
 * Ties descriptions that one article leaves open ("the Ruritanian president") to the one person it
 * names whom another article of the story gives that office of that state.
 */
final class DescriptionJoiner {
  private final Map<String, Set<Cluster>> holders = new HashMap<>();

  private DescriptionJoiner(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      if (cluster.isPerson()) {
        offices(cluster)
            .forEach(office ->
                holders.computeIfAbsent(office, any -> new LinkedHashSet<>()).add(cluster));
      }
    }
  }

  /** Adds the descriptions of {@code articles} to the persons of {@code clusters} they fit. */
  static void join(List<ArticleNames> articles, List<Cluster> clusters) {
    DescriptionJoiner joiner = new DescriptionJoiner(clusters);
    articles.forEach(joiner::join);
  }

  private static Set<String> offices(Cluster cluster) {
    Set<String> offices = new TreeSet<>();
    cluster.members().stream()
        .flatMap(local -> local.entity().roles().stream())
        .forEach(role -> Role.of(role).office().ifPresent(offices::add));
    return offices;
  }

  private void join(ArticleNames names) {
    names.open().forEach(description -> join(names.article(), description));
  }

  private void join(AnnotatedArticle article, Description description) {
    List<Cluster> fitting =
        description.role().office().stream()
            .flatMap(office -> holders.getOrDefault(office, Set.of()).stream())
            .toList();
    if (fitting.size() == 1 && isNamed(fitting.getFirst(), article)) {
      Span span = description.role().span();
      StoryEntity.Role role = new StoryEntity.Role(description.role().text(), article.cite(span));
      fitting
          .getFirst()
          .describe(
              new Cluster.Described(article.cite(description.span()), role, Mention.Form.NOMINAL));
    }
  }

  private static boolean isNamed(Cluster cluster, AnnotatedArticle article) {
    return cluster.members().stream()
        .anyMatch(local -> local.article().article().id().equals(article.article().id()));
  }
}
