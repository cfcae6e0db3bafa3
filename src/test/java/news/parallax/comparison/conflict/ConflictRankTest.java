package news.parallax.comparison.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Kind;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Difference.Side;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Roster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ConflictRankTest {
  @Test
  void ranksByWeightOfTopicAndThenByOrigins() {
    List<Difference> differences =
        List.of(
            of(Kind.WORDING, Rule.WORDINGS, "", side(1, 0, "will"), side(2, 0, "may")),
            of(Kind.NUMBER, Rule.VALUES, "", side(1, 10, "nine"), side(2, 10, "ten")),
            of(Kind.MODALITY, Rule.STANCES, "", side(1, 20, "agreed"), side(2, 20, "denied")),
            of(Kind.NUMBER, Rule.VALUES, "", side(3, 10, "six"), side(4, 10, "seven")),
            of(Kind.NUMBER, Rule.VALUES, "", side(3, 10, "six"), side(5, 10, "eight")),
            of(Kind.NUMBER, Rule.TOLLS, "missing", side(6, 0, "two"), side(7, 0, "three")),
            of(Kind.NUMBER, Rule.TOLLS, "hurt", side(6, 10, "two"), side(7, 10, "three")),
            of(Kind.NUMBER, Rule.TOLLS, "killed", side(8, 0, "two"), side(9, 0, "three")));

    assertThat(
            fold(Origin.Kind.OWN, "").conflicts(differences).stream()
                .map(one -> one.issue().topic() + " " + one.origins().size()))
        .containsExactly(
            "KILLED 2", "HURT 2", "FATE 2", "DEED 2", "COUNT 3", "COUNT 2", "WORDING 2");
  }

  @Test
  void whatCanBothBeTrueComesLastHoweverWeighty() {
    Reason reason = new Reason(Rule.TOLLS, "killed", "one is the coarser");
    Difference coarser =
        new Difference(
            Kind.NUMBER, Verdict.GRANULARITY, side(1, 0, "some"), side(2, 0, "six"), reason);
    Difference wording = of(Kind.WORDING, Rule.WORDINGS, "", side(1, 9, "will"), side(2, 9, "may"));

    assertThat(
            fold(Origin.Kind.OWN, "").conflicts(List.of(coarser, wording)).stream()
                .map(one -> one.issue().topic().name()))
        .containsExactly("WORDING", "KILLED");
  }

  @Test
  void knowsAConflictOfOneOrigin() {
    List<Difference> differences =
        List.of(of(Kind.NUMBER, Rule.TOLLS, "hurt", side(1, 0, "two"), side(2, 0, "three")));

    assertThat(fold(Origin.Kind.STATEMENT, "s1").conflicts(differences))
        .singleElement()
        .matches(Conflict::isOneOrigin);
    assertThat(fold(Origin.Kind.OWN, "").conflicts(differences))
        .singleElement()
        .matches(one -> !one.isOneOrigin());
  }

  private static Difference of(Kind kind, Rule rule, String subject, Side left, Side right) {
    return Difference.conflict(kind, left, right, new Reason(rule, subject, "they differ"));
  }

  private static Side side(int article, int start, String value) {
    Span span = new Span(start, start + 3);
    return new Side(new Citation(new ArticleId("a" + article), span), value, value);
  }

  /** Over articles of one origin named {@code id}, or when that is empty each of its own. */
  private static ConflictFold fold(Origin.Kind kind, String id) {
    String[] texts = new String[9];
    Arrays.fill(texts, "Rain.");
    Dossier story =
        new Dossier(InventedStory.of(texts).articles(), new Roster(List.of(), Map.of()));
    return new ConflictFold(InventedOrigins.of(kind, id), story);
  }
}
