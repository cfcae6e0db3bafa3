package news.parallax.comparison.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Issue;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Difference.Side;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Topic;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class IssueReaderTest {
  @Test
  void namesWhatBothSidesCount() {
    assertThat(asked(Conflict.Kind.NUMBER, "The storm cut off 40 farms.", "It cut off 60 farms."))
        .isEqualTo(new Issue(Topic.COUNT, "farms"));
    assertThat(
            asked(Conflict.Kind.NUMBER, "The storm cut off 40 farms.", "It cut off 60 villages."))
        .isEqualTo(new Issue(Topic.COUNT));
  }

  @Test
  void asksForMoneySharesAndMeasuresByTheirUnits() {
    assertThat(asked(Conflict.Kind.NUMBER, "The quay cost $40,000.", "The quay cost $60,000."))
        .isEqualTo(new Issue(Topic.MONEY));
    assertThat(asked(Conflict.Kind.NUMBER, "Fares rose 4 percent.", "Fares rose 6 percent."))
        .isEqualTo(new Issue(Topic.SHARE));
    assertThat(asked(Conflict.Kind.NUMBER, "The quay is 40 metres.", "The quay is 60 metres."))
        .isEqualTo(new Issue(Topic.MEASURE));
  }

  @Test
  void saysThatItLastedOnlyWhereBothDo() {
    assertThat(
            asked(
                Conflict.Kind.DURATION,
                "The vigil lasted for five hours.",
                "The vigil lasted three hours."))
        .isEqualTo(new Issue(Topic.LASTING));
    assertThat(
            asked(
                Conflict.Kind.DURATION,
                "The vigil lasted five hours.",
                "The crew waited three hours."))
        .isEqualTo(new Issue(Topic.DURATION));
  }

  private static Issue asked(Conflict.Kind kind, String... texts) {
    Dossier dossier = ReportedStory.of(texts);
    List<AnnotatedArticle> articles = dossier.articles();
    List<Side> sides =
        IntStream.range(0, texts.length).mapToObj(i -> side(articles.get(i))).toList();
    Reason reason = new Reason(Rule.VALUES, "told alike");
    Difference lead = Difference.conflict(kind, sides.getFirst(), sides.getLast(), reason);
    return new IssueReader(dossier).issue(lead, sides);
  }

  private static Side side(AnnotatedArticle article) {
    Quantity first = article.quantities().getFirst();
    return Side.of(article, first);
  }
}
