package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final SentenceEmbedder embedder;

  /** An aligner that compares sense with {@code embedder}. */
  public FactAligner(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  /** What two articles or more of {@code dossier} tell alike. */
  public Alignment align(Dossier dossier, Origins origins) {
    UnitReader reader = UnitReader.read(dossier);
    List<Unit> units = reader.units();
    Candidates near = new Candidates(units, reader.vocabulary().size());
    PairScorer scorer = new PairScorer(reader.vocabulary(), dossier.roster(), embedder);
    Matches matches = Matches.of(units, near, scorer);
    List<Star> stars = StarFinder.stars(matches);
    return new Alignment(facts(dossier, origins, merged(stars), scorer), matches.pairs());
  }

  /** A fact before it has a number: spans by article and the stars it was made of. */
  private record Group(TreeMap<Integer, Span> spans, List<Star> stars) {}

  /** Stars over the same sentences are parts of one statement. */
  private static List<Group> merged(List<Star> stars) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    for (Star star : stars) {
      List<String> key =
          star.members().stream()
              .map(unit -> unit.position() + ":" + unit.claim().sentence())
              .toList();
      Group group = groups.computeIfAbsent(key, k -> new Group(new TreeMap<>(), new ArrayList<>()));
      group.stars.add(star);
      star.members().forEach(unit -> group.spans.merge(unit.position(), unit.span(), Span::cover));
    }
    return List.copyOf(groups.values());
  }

  private static List<Fact> facts(
      Dossier dossier, Origins origins, List<Group> groups, PairScorer scorer) {
    List<Fact> facts = new ArrayList<>();
    for (Group group : groups) {
      facts.add(fact("f" + (facts.size() + 1), group, dossier, origins, scorer));
    }
    return facts;
  }

  private static Fact fact(
      String id, Group group, Dossier dossier, Origins origins, PairScorer scorer) {
    Star lead = group.stars.getFirst();
    List<Fact.Report> reports = new ArrayList<>();
    for (Unit unit : lead.members()) {
      Span span = group.spans.getOrDefault(unit.position(), unit.span());
      reports.add(report(unit, unit.article().cite(span), dossier, origins));
    }
    List<Origin> distinct = reports.stream().map(Fact.Report::origin).distinct().toList();
    Citation sentence = lead.centre().article().cite(lead.centre().sentence().span());
    Line text = new Line(dossier.words(sentence), List.of(sentence));
    return new Fact(id, text, reports, distinct, why(lead, scorer));
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
              .orElseGet(() -> name(attributed, unit));
    };
  }

  private static String name(Voice.Attributed attributed, Unit unit) {
    return attributed.name() == null
        ? unit.article().words(attributed.source())
        : attributed.name();
  }

  private static Explanation why(Star star, PairScorer scorer) {
    List<Explanation> steps = star.rays().stream().map(ray -> why(ray, scorer)).toList();
    return new Explanation(
        "same-fact", "each clause is the best match of the first", List.of(), steps);
  }

  private static Explanation why(Match match, PairScorer scorer) {
    return Explanation.of(
        "clause-match", scorer.because(match), match.a().citation(), match.b().citation());
  }
}
