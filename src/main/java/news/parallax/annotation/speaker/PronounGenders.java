package news.parallax.annotation.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.knowledge.Pronouns;

/** Tells by what an article calls its persons whether "he" or "she" can mean them. Immutable. */
final class PronounGenders {

  private final Map<EntityId, Boolean> isMale = new HashMap<>();

  PronounGenders(Article article, List<Mention> mentions) {
    for (Mention one : mentions) {
      String words = one.span().of(article.text()).toLowerCase(Locale.ROOT);
      boolean he = Pronouns.MASCULINE.has(words) || words.startsWith("mr. ");
      boolean she =
          Pronouns.FEMININE.has(words) || words.startsWith("ms. ") || words.startsWith("mrs. ");
      if (he || she) {
        isMale.putIfAbsent(one.entity(), he);
      }
    }
  }

  /** Whether {@code pronoun}, in small letters, can mean {@code entity}. */
  boolean agree(EntityId entity, String pronoun) {
    Boolean male = isMale.get(entity);
    boolean gendered = Pronouns.MASCULINE.has(pronoun) || Pronouns.FEMININE.hasAsWritten(pronoun);
    return male == null || !gendered || male == Pronouns.MASCULINE.has(pronoun);
  }
}
