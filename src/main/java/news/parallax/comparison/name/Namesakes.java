package news.parallax.comparison.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;
import news.parallax.knowledge.name.NameKey;

/**
 * Knows the surnames that two persons of the story bear. Such a surname alone, before its article
 * has named a bearer in full, may mean the other one and is tied to nobody.
 */
final class Namesakes {
  private final Map<EntityId, String> shared = new HashMap<>();

  Namesakes(List<Cluster> clusters) {
    Map<String, Set<Cluster>> bearers = new HashMap<>();
    for (Cluster cluster : clusters) {
      surnames(cluster)
          .forEach(name -> bearers.computeIfAbsent(name, any -> new HashSet<>()).add(cluster));
    }
    for (Cluster cluster : clusters) {
      for (LocalEntity local : cluster.members()) {
        String surname = local.person().surname();
        if (bearers.getOrDefault(surname, Set.of()).size() > 1 && local.isFullPerson()) {
          shared.put(local.entity().id(), surname);
        }
      }
    }
  }

  private static Set<String> surnames(Cluster cluster) {
    Set<String> names = new TreeSet<>();
    if (cluster.isPerson()) {
      cluster.members().stream()
          .filter(LocalEntity::isFullPerson)
          .forEach(local -> names.add(local.person().surname()));
    }
    return names;
  }

  /** The mentions of {@code article} without surnames that may mean a namesake. */
  List<Mention> clear(AnnotatedArticle article) {
    Set<EntityId> introduced = new HashSet<>();
    return article.mentions().stream()
        .filter(mention -> isClear(article, mention, introduced))
        .toList();
  }

  private boolean isClear(AnnotatedArticle article, Mention mention, Set<EntityId> introduced) {
    String surname = shared.get(mention.entity());
    if (surname == null || mention.form() != Mention.Form.NAME) {
      return true;
    }
    boolean bare = NameKey.of(article.words(mention.span())).equals(surname);
    if (!bare) {
      introduced.add(mention.entity());
    }
    return !bare || introduced.contains(mention.entity()) || isHead(article, mention);
  }

  private static boolean isHead(AnnotatedArticle article, Mention mention) {
    return article
        .sentenceAt(mention.span().start())
        .map(Sentence::role)
        .filter(Block.Role.HEADLINE::equals)
        .isPresent();
  }
}
