package news.parallax.comparison.conflict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.EntityType;

/**
 * Two sentences of different articles of which some clauses may tell the same.
 *
 * @param probability of the likeliest two clauses, 0 to 1
 */
record SentencePair(
    AnnotatedArticle leftArticle,
    Sentence left,
    AnnotatedArticle rightArticle,
    Sentence right,
    double probability) {

  /** The sentences that hold {@code pairs}, each two once, in the order of the pairs. */
  static List<SentencePair> of(List<ClausePair> pairs) {
    Map<String, SentencePair> found = new LinkedHashMap<>();
    for (ClausePair pair : pairs) {
      SentencePair sentences = of(pair);
      found.merge(sentences.key(), sentences, SentencePair::likelier);
    }
    return List.copyOf(found.values());
  }

  private static SentencePair of(ClausePair pair) {
    return new SentencePair(
        pair.leftArticle(),
        pair.leftArticle().sentences().get(pair.left().sentence()),
        pair.rightArticle(),
        pair.rightArticle().sentences().get(pair.right().sentence()),
        pair.probability());
  }

  /** Every clause of the one with every clause of the other, as likely as the sentences. */
  List<ClausePair> clauses() {
    return claims(leftArticle, left).stream()
        .flatMap(one ->
            claims(rightArticle, right).stream()
                .map(other -> new ClausePair(leftArticle, one, rightArticle, other, probability)))
        .toList();
  }

  private static List<Claim> claims(AnnotatedArticle article, Sentence sentence) {
    return article.claims().stream()
        .filter(claim -> sentence.span().contains(claim.span()))
        .toList();
  }

  /**
   * Whether both name places, none in common or within the other's, and nobody and nothing else in
   * common either.
   */
  boolean isSetApart(Roster roster) {
    List<StoryEntity> ours = named(leftArticle, left, roster);
    List<StoryEntity> theirs = named(rightArticle, right, roster);
    List<StoryEntity> places = places(ours);
    List<StoryEntity> others = places(theirs);
    return !places.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(ours, theirs)
        && places.stream()
            .noneMatch(one -> others.stream().anyMatch(two -> Places.mayHold(one, two)));
  }

  private static List<StoryEntity> places(List<StoryEntity> entities) {
    return entities.stream().filter(one -> one.type() == EntityType.PLACE).toList();
  }

  private static List<StoryEntity> named(
      AnnotatedArticle article, Sentence sentence, Roster roster) {
    return article.mentions().stream()
        .filter(mention -> sentence.span().contains(mention.span()))
        .flatMap(mention -> roster.of(mention.entity()).stream())
        .toList();
  }

  private String key() {
    return leftArticle.cite(left.span()) + " " + rightArticle.cite(right.span());
  }

  private SentencePair likelier(SentencePair other) {
    return other.probability > probability ? other : this;
  }
}
