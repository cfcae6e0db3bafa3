package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.annotation.Voice;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Alignment;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.comparison.StoryEntity;
import org.jspecify.annotations.Nullable;

/**
 * Groups clauses of different articles that tell the same fact. A fact is a star: one clause and
 * its best match in each other article; stars are never joined, because chains of near matches
 * swallow a story.
 */
public final class FactAligner {
  private static final double LEAST_SCORE = 0.50;
  private static final double LEAST_PAIR = 0.15;
  private static final double LEAST_AMONG_MEMBERS = 0.20;

  private final SentenceEmbedder embedder;

  /** An aligner that compares sense with {@code embedder}. */
  public FactAligner(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  /** What two articles or more of {@code dossier} tell alike. */
  public Alignment align(Dossier dossier, Origins origins) {
    UnitReader reader = UnitReader.read(dossier);
    PairScorer scorer = new PairScorer(reader, dossier.roster(), embedder);
    List<Match> matches = matches(reader, scorer);
    List<Match> sure = matches.stream().filter(match -> match.score() >= LEAST_SCORE).toList();
    List<Star> stars = stars(reader.units(), sure, scorer);
    return new Alignment(
        facts(dossier, origins, merged(stars)), matches.stream().map(Match::pair).toList());
  }

  /** Pairs over the threshold, each unit's best in every other article only, best first. */
  private static List<Match> matches(UnitReader reader, PairScorer scorer) {
    Map<Long, Match> best = new HashMap<>();
    for (Unit unit : reader.units()) {
      for (Unit other : candidates(reader, scorer, unit)) {
        Match match = scorer.match(unit, other);
        if (match.score() >= LEAST_PAIR) {
          keep(best, unit, other, match);
          keep(best, other, unit, match);
        }
      }
    }
    return best.values().stream().distinct().sorted(BEST_FIRST).toList();
  }

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparingInt(match -> match.a().index())
          .thenComparingInt(match -> match.b().index());

  private static void keep(Map<Long, Match> best, Unit unit, Unit other, Match match) {
    long key = ((long) unit.index() << 16) | other.position();
    best.merge(key, match, (old, now) -> BEST_FIRST.compare(now, old) < 0 ? now : old);
  }

  /** Later units of other articles whose words agree. */
  private static List<Unit> candidates(UnitReader reader, PairScorer scorer, Unit unit) {
    return reader.units().stream()
        .filter(other -> other.index() > unit.index() && other.position() != unit.position())
        .filter(other -> scorer.isCandidate(unit, other))
        .toList();
  }

  /** A centre and its best match in each other article. */
  private record Star(Unit centre, List<Match> rays) {
    double weight() {
      return rays.stream().mapToDouble(Match::score).sum();
    }

    List<Unit> members() {
      List<Unit> members = new ArrayList<>();
      members.add(centre);
      rays.forEach(ray -> members.add(ray.other(centre)));
      members.sort(Comparator.comparingInt(Unit::index));
      return members;
    }
  }

  private static List<Star> stars(List<Unit> units, List<Match> matches, PairScorer scorer) {
    List<Star> stars = new ArrayList<>();
    Set<Match> left = new HashSet<>(matches);
    while (!left.isEmpty()) {
      Optional<Star> next =
          units.stream()
              .map(unit -> star(unit, matches, left, scorer))
              .filter(star -> !star.rays.isEmpty())
              .max(
                  Comparator.comparingDouble(Star::weight)
                      .thenComparingInt(s -> -s.centre.index()));
      if (next.isEmpty()) {
        break;
      }
      stars.add(next.get());
      left.removeIf(match -> joins(next.get(), match));
    }
    return stars;
  }

  private static boolean joins(Star star, Match match) {
    List<Unit> members = star.members();
    return members.contains(match.a()) && members.contains(match.b());
  }

  private static Star star(Unit centre, List<Match> matches, Set<Match> left, PairScorer scorer) {
    Map<Integer, Match> rays = new TreeMap<>();
    for (Match match : matches) {
      if (left.contains(match)
          && (match.a().index() == centre.index() || match.b().index() == centre.index())
          && agrees(match.other(centre), centre, rays, scorer)) {
        rays.putIfAbsent(match.other(centre).position(), match);
      }
    }
    return new Star(centre, List.copyOf(rays.values()));
  }

  private static boolean agrees(
      Unit unit, Unit centre, Map<Integer, Match> rays, PairScorer scorer) {
    return rays.values().stream()
        .map(ray -> ray.other(centre))
        .filter(member -> member.position() != unit.position())
        .allMatch(member -> scorer.match(member, unit).score() >= LEAST_AMONG_MEMBERS);
  }

  /** A fact before it has a number: spans by article and the stars it was made of. */
  private record Group(TreeMap<Integer, Span> spans, List<Star> stars) {}

  /** Stars over the same sentences are parts of one statement. */
  private static List<Group> merged(List<Star> stars) {
    Map<List<String>, Group> groups = new java.util.LinkedHashMap<>();
    for (Star star : stars) {
      List<String> key =
          star.members().stream()
              .map(unit -> unit.position() + ":" + unit.claim().sentence())
              .toList();
      Group group = groups.computeIfAbsent(key, k -> new Group(new TreeMap<>(), new ArrayList<>()));
      group.stars.add(star);
      star.members()
          .forEach(unit -> group.spans.merge(unit.position(), unit.claim().span(), Span::cover));
    }
    return List.copyOf(groups.values());
  }

  private static List<Fact> facts(Dossier dossier, Origins origins, List<Group> groups) {
    List<Fact> facts = new ArrayList<>();
    for (Group group : groups) {
      facts.add(fact("f" + (facts.size() + 1), group, dossier, origins));
    }
    return facts;
  }

  private static Fact fact(String id, Group group, Dossier dossier, Origins origins) {
    Star lead = group.stars.getFirst();
    List<Fact.Report> reports = new ArrayList<>();
    for (Unit unit : lead.members()) {
      Span span = group.spans.getOrDefault(unit.position(), unit.claim().span());
      reports.add(report(unit, unit.article().cite(span), dossier, origins));
    }
    List<Origin> distinct = reports.stream().map(Fact.Report::origin).distinct().toList();
    Citation sentence = lead.centre.article().cite(lead.centre.sentence().span());
    Line text = new Line(dossier.words(sentence), List.of(sentence));
    return new Fact(id, text, reports, distinct, why(lead));
  }

  private static Fact.Report report(
      Unit unit, Citation citation, Dossier dossier, Origins origins) {
    return new Fact.Report(
        citation,
        unit.claim().factuality().certainty(),
        attributedTo(unit, dossier),
        origins.of(citation));
  }

  private static @Nullable String attributedTo(Unit unit, Dossier dossier) {
    return switch (unit.claim().voice()) {
      case Voice.OwnVoice own -> null;
      case Voice.Attributed attributed ->
          dossier
              .roster()
              .of(attributed.speaker())
              .map(StoryEntity::name)
              .orElse(unit.article().words(attributed.source()));
    };
  }

  private static Explanation why(Star star) {
    List<Explanation> steps = star.rays.stream().map(ray -> why(ray)).toList();
    return new Explanation(
        "same-fact", "each clause is the best match of the first", List.of(), steps);
  }

  private static Explanation why(Match match) {
    return Explanation.of(
        "clause-match", match.signals().because(), match.a().citation(), match.b().citation());
  }
}
