package news.parallax.annotation.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.name.Gender;
import news.parallax.knowledge.name.GivenNames;

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
    mentions.stream()
        .filter(one -> one.form() == Mention.Form.NAME)
        .forEach(one -> named(one, one.span().of(article.text())));
  }

  /** What a given name usually tells, where nothing else does. */
  private void named(Mention one, String words) {
    Gender told = words.indexOf(' ') < 0 ? Gender.UNKNOWN : GivenNames.english().gender(words);
    if (told != Gender.UNKNOWN) {
      isMale.putIfAbsent(one.entity(), told == Gender.MALE);
    }
  }

  /** Whether anything tells the gender of {@code entity}. */
  boolean isTold(EntityId entity) {
    return isMale.containsKey(entity);
  }

  /** Whether {@code pronoun}, in small letters, can mean {@code entity}. */
  boolean agree(EntityId entity, String pronoun) {
    Boolean male = isMale.get(entity);
    boolean gendered = Pronouns.MASCULINE.has(pronoun) || Pronouns.FEMININE.hasAsWritten(pronoun);
    return male == null || !gendered || male == Pronouns.MASCULINE.has(pronoun);
  }
}
