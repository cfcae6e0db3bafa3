package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.comparison.Conflict.Kind;
import news.parallax.comparison.Conflict.Position;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Rung;
import news.parallax.comparison.evidence.RungReader;

/** Puts the sides of what is done or denied on the rungs that their words say, the lowest first. */
final class Ladder {
  private final Dossier dossier;

  Ladder(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The same sides; where they stand on one rung alone, or are of another kind, as they are. */
  List<Position> placed(Kind kind, List<Position> sides) {
    if (kind != Kind.MODALITY) {
      return sides;
    }
    List<Position> placed =
        sides.stream().map(side -> rung(side).map(side::on).orElse(side)).toList();
    long rungs = rungs(placed).distinct().count();
    if (rungs < 2) {
      return sides;
    }
    return rungs(placed).count() < placed.size() ? placed : sorted(placed);
  }

  private static List<Position> sorted(List<Position> sides) {
    List<Position> sorted = new ArrayList<>(sides);
    sorted.sort(Comparator.comparing(side -> Objects.requireNonNull(side.rung())));
    return sorted;
  }

  private static Stream<Rung> rungs(List<Position> sides) {
    return sides.stream().map(Position::rung).flatMap(Stream::ofNullable);
  }

  /** The one on which all its reports put it; empty where they differ or leave it open. */
  private Optional<Rung> rung(Position side) {
    List<Optional<Rung>> all = side.reports().stream().map(this::rung).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }

  /** That of the clause whose verb is cited. */
  private Optional<Rung> rung(Citation words) {
    AnnotatedArticle article = dossier.article(words.article());
    return article.claims().stream()
        .filter(claim -> claim.predicate().overlaps(words.span()))
        .map(claim -> RungReader.rung(article, claim))
        .reduce((one, other) -> one.equals(other) ? one : Optional.empty())
        .flatMap(rung -> rung);
  }
}
