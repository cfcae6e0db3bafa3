package news.parallax.comparison.conflict;

import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityType;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;

/** Who did one thing: two persons, each named, of whom one report has the one only. */
final class ActorComparison {
  private static final double LEAST = 0.85;
  private static final Set<String> EMPTY_VERBS =
      Set.of(
          "be", "have", "do", "say", "tell", "add", "think", "believe", "get", "go", "make",
          "take");

  private static final int ROOM_FOR_AND = 5;

  private final Roster roster;

  ActorComparison(Roster roster) {
    this.roster = roster;
  }

  Optional<Difference> difference(ClausePair pair) {
    if (pair.probability() < LEAST || !isOneDeed(pair)) {
      return Optional.empty();
    }
    return actor(pair.leftArticle(), pair.left())
        .flatMap(left ->
            actor(pair.rightArticle(), pair.right())
                .filter(right -> !right.equals(left))
                .map(right ->
                    new Difference(
                        Conflict.Kind.PARTICIPANT,
                        Conflict.Verdict.CONFLICT,
                        side(pair.leftArticle(), pair.left(), left),
                        side(pair.rightArticle(), pair.right(), right),
                        "two persons are said to have done one thing")));
  }

  private static boolean isOneDeed(ClausePair pair) {
    Claim left = pair.left();
    Claim right = pair.right();
    Optional<String> object = left.argument(Role.PATIENT).map(Argument::head);
    return left.lemma().equals(right.lemma())
        && !EMPTY_VERBS.contains(left.lemma())
        && left.factuality().certainty() == Certainty.CERTAIN
        && right.factuality().certainty() == Certainty.CERTAIN
        && left.kind() == Claim.Kind.STATEMENT
        && right.kind() == Claim.Kind.STATEMENT
        && object.isPresent()
        && object.equals(right.argument(Role.PATIENT).map(Argument::head));
  }

  private Optional<StoryEntity> actor(AnnotatedArticle article, Claim claim) {
    return claim
        .argument(Role.AGENT)
        .filter(agent -> isNamed(article, agent))
        .flatMap(agent -> roster.of(agent.entity()))
        .filter(entity -> entity.type() == EntityType.PERSON);
  }

  /** By a name, and alone: "Orme and Kord" did it together. */
  private static boolean isNamed(AnnotatedArticle article, Argument agent) {
    int start = agent.span().start();
    String before = article.words(new Span(Math.max(0, start - ROOM_FOR_AND), start));
    return Character.isUpperCase(article.article().text().charAt(start))
        && !article.isQuoted(agent.span())
        && !before.endsWith(" and ")
        && !before.endsWith(", ")
        && !article.words(agent.span()).contains(" and ");
  }

  private static Difference.Side side(AnnotatedArticle article, Claim claim, StoryEntity actor) {
    Argument agent = claim.argument(Role.AGENT).orElseThrow();
    return Difference.Side.of(article, agent.span(), actor.id().value());
  }
}
