package news.parallax.annotation.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.name.HeadNouns;

/**
 * The outlets that an article names and may take up again: "told the Selby Courier", "the newspaper
 * said".
 */
final class NamedOutlets {
  private static final String AGENCY = "agency";

  private final Article article;
  private final List<Mention> named;
  private final Set<EntityId> persons;
  private final int reach;

  /**
   * The outlets among {@code named}.
   *
   * @param named names and descriptions of single entities, in text order
   * @param persons the article's persons, none of whom is an outlet
   * @param reach how far back an outlet is still in mind, in code units
   */
  NamedOutlets(Article article, List<Mention> named, Set<EntityId> persons, int reach) {
    this.article = article;
    this.named = named;
    this.persons = persons;
    this.reach = reach;
  }

  /** The outlet named last before {@code offset} that {@code noun} may mean; empty for none. */
  Optional<Mention> lastBefore(int offset, String noun) {
    return named.stream()
        .filter(one -> one.span().end() <= offset && offset - one.span().end() <= reach)
        .filter(one -> !persons.contains(one.entity()))
        .filter(one -> isCalled(noun, one))
        .reduce((one, later) -> later);
  }

  /** "The agency" is one named so; "the newspaper" any whose name tells that it is an outlet. */
  private boolean isCalled(String noun, Mention one) {
    return Arrays.stream(one.span().of(article.text()).toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(word ->
            word.equals(noun) || (!noun.equals(AGENCY) && !word.equals(AGENCY) && isMedia(word)));
  }

  private static boolean isMedia(String word) {
    return NounClass.MEDIA.has(word) || HeadNouns.english().isPaper(word);
  }
}
