package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Stance;
import news.parallax.annotation.Voice;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origins;
import news.parallax.comparison.StoryEntity;
import org.jspecify.annotations.Nullable;

/**
 * Groups clauses of different articles that tell the same fact. A fact is a star: one clause and
 * its best match in each other article; stars are never joined, because chains of near matches
 * swallow a story. Only those whose clauses stand side by side in every article are one statement.
 */
public final class FactGrouping {
  /** A clause so near to a fact's own is shown beside it when it does not tell it. */
  private static final double LEAST_NEAR = 0.3;

  private final Dossier dossier;
  private final Origins origins;
  private final MatchTable table;

  private FactGrouping(Dossier dossier, Origins origins, MatchTable table) {
    this.dossier = dossier;
    this.origins = origins;
    this.table = table;
  }

  /**
   * What two articles or more of {@code dossier} tell alike, best corroborated first.
   *
   * @param matches of every pair of its articles, in any order
   */
  public static List<Fact> facts(Dossier dossier, Origins origins, List<ClauseMatch> matches) {
    MatchTable table = new MatchTable(dossier, matches);
    List<Star> stars = DistinctStars.of(table, StarFinder.stars(table));
    FactGrouping grouping = new FactGrouping(dossier, origins, table);
    return SideBySide.of(dossier, table, stars).stream().map(grouping::fact).toList();
  }

  private Fact fact(SideBySide told) {
    List<Fact.Report> reports = new ArrayList<>();
    List<Set<String>> roots = new ArrayList<>();
    List<Clause> members = told.lead().members(table.order());
    SharedWords words =
        SharedWords.of(dossier, members.stream().map(one -> telling(one, told)).toList());
    List<List<Span>> shared = words.stretches();
    for (int i = 0; i < members.size(); i++) {
      Fact.Report report = report(members.get(i), told.words(members.get(i)), shared.get(i));
      reports.add(report);
      roots.add(roots(members.get(i), report));
    }
    Clause lead = members.get(words.bestBorneOut());
    Citation text = told.words(lead);
    return new Fact(
        FindingId.of("f", reports.stream().map(Fact.Report::citation).toList()),
        new Line(dossier.words(text), List.of(text)),
        told.sentence(lead),
        reports,
        reports.stream().map(Fact.Report::origin).distinct().toList(),
        IndependentOrigins.count(roots),
        told.sureness(),
        near(told.lead(), false),
        near(told.lead(), true),
        why(told.lead()));
  }

  private AnnotatedArticle article(Clause clause) {
    return dossier.article(clause.words().article());
  }

  private Claim claim(Clause clause) {
    return article(clause).claims().get(clause.claim());
  }

  /**
   * What comes nearest to the centre of {@code star} in each article that does not tell it: clauses
   * that deny it, or the others.
   */
  private List<Citation> near(Star star, boolean denying) {
    Set<Integer> told = new HashSet<>();
    star.members(table.order()).forEach(member -> told.add(table.position(member)));
    return table.of(star.centre()).stream()
        .filter(match -> match.score() >= LEAST_NEAR)
        .map(match -> Star.other(match, star.centre()))
        .filter(near -> told.add(table.position(near)))
        .filter(near -> denies(near, star.centre()) == denying)
        .sorted(table.order())
        .map(Clause::words)
        .toList();
  }

  private boolean denies(Clause near, Clause centre) {
    Stance telling = claim(near).telling();
    return telling == Stance.DENIES && claim(centre).telling() != telling;
  }

  private SharedWords.Telling telling(Clause clause, SideBySide told) {
    return new SharedWords.Telling(article(clause), claim(clause), told.words(clause).span());
  }

  private Fact.Report report(Clause clause, Citation citation, List<Span> shared) {
    Claim claim = claim(clause);
    return new Fact.Report(
        citation,
        shared.stream().map(article(clause)::cite).toList(),
        claim.factuality().certainty(),
        attributedTo(claim, article(clause)),
        origins.of(citation));
  }

  /** The text it comes from, and who is named as its source, by the names of the story. */
  private Set<String> roots(Clause clause, Fact.Report report) {
    Set<String> roots = new HashSet<>(Set.of(report.origin().id()));
    if (claim(clause).voice() instanceof Voice.Attributed attributed) {
      dossier.roster().of(attributed.speaker()).ifPresent(one -> roots.add(one.id().value()));
    }
    return roots;
  }

  private @Nullable String attributedTo(Claim claim, AnnotatedArticle article) {
    return switch (claim.voice()) {
      case Voice.OwnVoice own -> null;
      case Voice.Attributed attributed ->
          attributed.stance() == Stance.ASSERTS
              ? dossier
                  .roster()
                  .of(attributed.speaker())
                  .map(StoryEntity::name)
                  .orElseGet(() -> name(attributed, article))
              : null;
    };
  }

  private static String name(Voice.Attributed attributed, AnnotatedArticle article) {
    return attributed.name() == null ? article.words(attributed.source()) : attributed.name();
  }

  private static Explanation why(Star star) {
    List<Explanation> steps = star.rays().stream().map(FactGrouping::why).toList();
    return new Explanation(
        "same-fact", "each clause is the best match of the first", List.of(), steps);
  }

  private static Explanation why(ClauseMatch match) {
    return Explanation.of(
        "clause-match", match.because(), match.left().words(), match.right().words());
  }
}
