package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
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
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.comparison.StoryEntity;
import org.jspecify.annotations.Nullable;

/**
 * Groups clauses of different articles that tell the same fact. A fact is a star: one clause and
 * its best match in each other article; stars are never joined, because chains of near matches
 * swallow a story.
 */
public final class FactGrouping {
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
    FactGrouping grouping = new FactGrouping(dossier, origins, table);
    return grouping.merged(StarFinder.stars(table)).stream().map(grouping::fact).toList();
  }

  /** A fact in the making: spans by article and the stars it was made of. */
  private record Group(TreeMap<Integer, Span> spans, List<Star> stars) {}

  /** Stars over the same sentences are parts of one statement. */
  private List<Group> merged(List<Star> stars) {
    Map<List<Citation>, Group> groups = new LinkedHashMap<>();
    for (Star star : stars) {
      List<Clause> members = star.members(table.order());
      Group group =
          groups.computeIfAbsent(
              members.stream().map(this::sentence).toList(),
              key -> new Group(new TreeMap<>(), new ArrayList<>()));
      group.stars.add(star);
      members.forEach(
          one -> group.spans.merge(table.position(one), one.words().span(), Span::cover));
    }
    return List.copyOf(groups.values());
  }

  private Citation sentence(Clause clause) {
    AnnotatedArticle article = article(clause);
    return article.cite(article.sentences().get(claim(clause).sentence()).span());
  }

  private AnnotatedArticle article(Clause clause) {
    return dossier.article(clause.words().article());
  }

  private Claim claim(Clause clause) {
    return article(clause).claims().get(clause.claim());
  }

  private Fact fact(Group group) {
    Star lead = group.stars.getFirst();
    List<Fact.Report> reports = new ArrayList<>();
    for (Clause clause : lead.members(table.order())) {
      Span span = group.spans.getOrDefault(table.position(clause), clause.words().span());
      reports.add(report(clause, article(clause).cite(span)));
    }
    List<Origin> distinct = reports.stream().map(Fact.Report::origin).distinct().toList();
    Citation sentence = sentence(lead.centre());
    return new Fact(
        FindingId.of("f", reports.stream().map(Fact.Report::citation).toList()),
        new Line(dossier.words(sentence), List.of(sentence)),
        reports,
        distinct,
        why(lead));
  }

  private Fact.Report report(Clause clause, Citation citation) {
    Claim claim = claim(clause);
    return new Fact.Report(
        citation,
        claim.factuality().certainty(),
        attributedTo(claim, article(clause)),
        origins.of(citation));
  }

  private @Nullable String attributedTo(Claim claim, AnnotatedArticle article) {
    return switch (claim.voice()) {
      case Voice.OwnVoice own -> null;
      case Voice.Attributed attributed ->
          dossier
              .roster()
              .of(attributed.speaker())
              .map(StoryEntity::name)
              .orElseGet(() -> name(attributed, article));
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
