package news.parallax.comparison.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.article.Citation;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.EntityType;

/**
 * Two sentences of different articles of which some clauses may tell the same. A handle like those
 * it holds.
 */
public final class AlignedSentences {
  private final SentenceHandle left;
  private final SentenceHandle right;
  private final double probability;

  /**
   * A handle on two sentences.
   *
   * @param probability of the likeliest two clauses, 0 to 1
   */
  public AlignedSentences(SentenceHandle left, SentenceHandle right, double probability) {
    this.left = left;
    this.right = right;
    this.probability = probability;
  }

  /** The sentences that hold {@code pairs}, each two once, in the order of the pairs. */
  public static List<AlignedSentences> of(List<ClausePair> pairs) {
    Map<List<Citation>, AlignedSentences> found = new LinkedHashMap<>();
    for (ClausePair pair : pairs) {
      AlignedSentences sentences = of(pair);
      found.merge(sentences.places(), sentences, AlignedSentences::likelier);
    }
    return List.copyOf(found.values());
  }

  private static AlignedSentences of(ClausePair pair) {
    return new AlignedSentences(
        SentenceHandle.of(pair.leftArticle(), pair.left()),
        SentenceHandle.of(pair.rightArticle(), pair.right()),
        pair.probability());
  }

  /** The article of the left sentence. */
  public AnnotatedArticle leftArticle() {
    return left.article();
  }

  /** The left sentence. */
  public Sentence left() {
    return left.sentence();
  }

  /** The article of the right sentence. */
  public AnnotatedArticle rightArticle() {
    return right.article();
  }

  /** The right sentence. */
  public Sentence right() {
    return right.sentence();
  }

  /** That the likeliest two clauses tell the same, 0 to 1. */
  public double probability() {
    return probability;
  }

  /** Where the left sentence stands, and the right one. */
  public List<Citation> places() {
    return List.of(leftArticle().cite(left().span()), rightArticle().cite(right().span()));
  }

  /** Every clause of the one with every clause of the other, as likely as the sentences. */
  public List<ClausePair> clauses() {
    return claims(left).stream()
        .flatMap(one -> claims(right).stream().map(other -> clauses(one, other)))
        .toList();
  }

  private ClausePair clauses(Claim one, Claim other) {
    return new ClausePair(leftArticle(), one, rightArticle(), other, probability);
  }

  private static List<Claim> claims(SentenceHandle passage) {
    return passage.article().within(passage.sentence().span()).claims();
  }

  /**
   * Whether both name places, none in common or within the other's, and nobody and nothing else in
   * common either.
   */
  public boolean isSetApart(Roster roster) {
    List<StoryEntity> ours = named(left, roster);
    List<StoryEntity> theirs = named(right, roster);
    List<StoryEntity> places = places(ours);
    List<StoryEntity> others = places(theirs);
    return !places.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(ours, theirs)
        && places.stream()
            .noneMatch(one -> others.stream().anyMatch(two -> PlaceRelations.mayHold(one, two)));
  }

  private static List<StoryEntity> places(List<StoryEntity> entities) {
    return entities.stream().filter(one -> one.type() == EntityType.PLACE).toList();
  }

  private static List<StoryEntity> named(SentenceHandle passage, Roster roster) {
    return passage.article().within(passage.sentence().span()).mentions().stream()
        .flatMap(mention -> roster.of(mention.entity()).stream())
        .toList();
  }

  private AlignedSentences likelier(AlignedSentences other) {
    return other.probability > probability ? other : this;
  }
}
