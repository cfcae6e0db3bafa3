package news.parallax.annotation.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;

/** Tells by what an article calls its persons whether "he" or "she" can mean them. Immutable. */
final class PronounGenders {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  private final Map<EntityId, Boolean> isMale = new HashMap<>();

  PronounGenders(Article article, List<Mention> mentions) {
    for (Mention one : mentions) {
      String words = one.span().of(article.text()).toLowerCase(Locale.ROOT);
      boolean he = HE.contains(words) || words.startsWith("mr. ");
      boolean she = SHE.contains(words) || words.startsWith("ms. ") || words.startsWith("mrs. ");
      if (he || she) {
        isMale.putIfAbsent(one.entity(), he);
      }
    }
  }

  /** Whether {@code pronoun}, in small letters, can mean {@code entity}. */
  boolean agree(EntityId entity, String pronoun) {
    Boolean male = isMale.get(entity);
    boolean gendered = HE.contains(pronoun) || SHE.contains(pronoun);
    return male == null || !gendered || male == HE.contains(pronoun);
  }
}
