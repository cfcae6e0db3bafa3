package news.parallax.comparison.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Voice;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.draft.ClauseBacking.Clause;
import news.parallax.knowledge.name.EntityType;

/** Finds what a draft reports as the words of somebody, and the reports as another's. */
final class SpokenBy {
  private final Reports reports;
  private final ClauseBacking backing;

  SpokenBy(Reports reports, ClauseBacking backing) {
    this.reports = reports;
    this.backing = backing;
  }

  /** Those of {@code sentence}, one a clause. */
  List<Flaw> flaws(SentenceReading sentence) {
    return sentence.clauses().stream()
        .flatMap(clause -> flaw(sentence, clause).stream())
        .distinct()
        .toList();
  }

  /** Only where every clause that tells it is another person's. */
  private Optional<Flaw> flaw(SentenceReading sentence, Clause clause) {
    Optional<StoryEntity> named = person(clause.claim());
    List<ClauseMatch> told =
        backing.matches(clause).stream()
            .filter(match -> match.score() >= DraftBounds.TOLD)
            .toList();
    if (named.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<StoryEntity>> theirs =
        told.stream().map(match -> person(backing.claim(match))).toList();
    boolean others = theirs.stream().allMatch(one -> one.isPresent() && !one.equals(named));
    return others
        ? Optional.of(
            QuotedWords.given(
                sentence.at().article().cite(clause.claim().span()),
                named.get().name(),
                theirs.getFirst().orElseThrow(),
                told.getFirst().right().words()))
        : Optional.empty();
  }

  private Optional<StoryEntity> person(Claim claim) {
    return speaker(claim)
        .flatMap(one -> reports.dossier().roster().of(one).stream())
        .filter(one -> one.type() == EntityType.PERSON)
        .findFirst();
  }

  private static Stream<EntityId> speaker(Claim claim) {
    return switch (claim.voice()) {
      case Voice.OwnVoice own -> Stream.of();
      case Voice.Attributed said -> Stream.ofNullable(said.speaker());
    };
  }
}
