package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.claim.ClaimAnnotator;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.ClauseMatch.Doers;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.Roster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of stars once they are found: {@link DistinctStars} and {@link SideBySide}. */
@Tag("models")
class StarsTest {
  private final Dossier dossier =
      story(
          "The ferry hit the pier and the crew left the ship. The harbour closed.",
          "A ferry struck a pier and its crew left the vessel. The harbour was shut.",
          "The ferry hit the pier. Later its crew left the ship.");
  private final Clause hit = clause(0, 0);
  private final Clause left = clause(0, 1);
  private final Clause closed = clause(0, 2);
  private final Clause struck = clause(1, 0);
  private final Clause leftToo = clause(1, 1);
  private final Clause shut = clause(1, 2);
  private final Clause hitAgain = clause(2, 0);
  private final Clause leftLater = clause(2, 1);

  @Test
  void aStarThatBringsNoFurtherArticleSaysNothingOfItsOwn() {
    Star heavy = star(hit, match(hit, struck, .9), match(hit, hitAgain, .9));
    Star repeats = star(closed, match(closed, struck, .45));
    Star other = star(left, match(left, leftToo, .9));
    assertThat(DistinctStars.of(table(heavy, repeats, other), List.of(heavy, repeats, other)))
        .containsExactly(heavy, other);
  }

  @Test
  void aStarThatBringsAnArticleOrIsSureIsKept() {
    Star heavy = star(hit, match(hit, struck, .9));
    Star further = star(hitAgain, match(struck, hitAgain, .6));
    Star sure = star(closed, match(closed, struck, .85));
    List<Star> all = List.of(heavy, further, sure);
    assertThat(DistinctStars.of(table(heavy, further, sure), all)).isEqualTo(all);
  }

  @Test
  void aClauseAndOneAroundItAreOne() {
    Citation whole = hit.words();
    Span all = new Span(whole.span().start(), left.words().span().end());
    Clause around = new Clause(1, new Citation(whole.article(), all));
    Star heavy = star(hit, match(hit, struck, .9));
    Star wider = star(around, match(around, struck, .8));
    assertThat(DistinctStars.of(table(heavy, wider), List.of(heavy, wider))).containsExactly(heavy);
  }

  @Test
  void clausesSideBySideInEveryArticleAreOneStatement() {
    Star first = star(hit, match(hit, struck, .9));
    Star second = star(left, match(left, leftToo, .8));
    List<SideBySide> told = SideBySide.of(dossier, table(first, second), List.of(first, second));
    assertThat(told).hasSize(1);
    assertThat(dossier.words(told.getFirst().words(hit)))
        .isEqualTo("The ferry hit the pier and the crew left the ship");
    assertThat(told.getFirst().lead()).isEqualTo(first);
  }

  @Test
  void clausesOfTwoSentencesInOneArticleStayApart() {
    Star first = star(hit, match(hit, hitAgain, .9));
    Star second = star(left, match(left, leftLater, .8));
    assertThat(SideBySide.of(dossier, table(first, second), List.of(first, second))).hasSize(2);
  }

  @Test
  void aFactOfAnotherSentenceStaysApart() {
    Star first = star(hit, match(hit, struck, .9));
    Star second = star(closed, match(closed, shut, .8));
    assertThat(SideBySide.of(dossier, table(first, second), List.of(first, second))).hasSize(2);
  }

  private static Dossier story(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (AnnotatedArticle article : InventedStory.of(texts).articles()) {
      articles.add(
          new AnnotatedArticle(
              article.article(),
              article.sentences(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              new ClaimAnnotator(List.of(), List.of(), List.of()).claims(article.sentences())));
    }
    return new Dossier(articles, new Roster(List.of(), Map.of()));
  }

  private Clause clause(int article, int claim) {
    AnnotatedArticle told = dossier.articles().get(article);
    Citation words = told.cite(told.claims().get(claim).span());
    return new Clause(claim, words);
  }

  private static ClauseMatch match(Clause one, Clause other, double score) {
    return new ClauseMatch(one, other, score, score, Doers.MAY_BE_ONE, "");
  }

  private static Star star(Clause centre, ClauseMatch... rays) {
    return new Star(centre, List.of(rays));
  }

  private MatchTable table(Star... stars) {
    List<ClauseMatch> matches = new ArrayList<>();
    for (Star star : stars) {
      matches.addAll(star.rays());
    }
    return new MatchTable(dossier, matches);
  }
}
