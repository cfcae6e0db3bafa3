package news.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.value.ValueSlots;
import news.parallax.evaluation.conflict.InventedStory;
import news.parallax.evaluation.conflict.InventedStory.Position;
import org.junit.jupiter.api.Test;

class SlotExamplesTest {
  private static final Article LEFT = InventedArticle.of("It cost 480 pounds and took 12 men.");
  private static final Article RIGHT =
      InventedArticle.of(2, "They paid 480 pounds for 15 men.", null);

  @Test
  void takesWhatAReaderMarkedForOneQuestion() {
    SlotExamples examples = new SlotExamples();

    examples.add(
        story(Verdict.CONFLICT), List.of(pair("12", "15", false), pair("480", "15", false)));

    assertThat(answers(examples)).containsExactly(true, false);
  }

  @Test
  void takesMarkedValuesOfTwoThingsForTwoQuestions() {
    SlotExamples examples = new SlotExamples();

    examples.add(story(Verdict.DIFFERENT_REFERENT), List.of(pair("12", "15", false)));

    assertThat(answers(examples)).containsExactly(false);
  }

  @Test
  void takesNoAssertionFromAStoryOfMeasures() {
    SlotExamples examples = new SlotExamples();

    examples.add(
        story(Verdict.CONFLICT),
        List.of(
            pair(Conflict.Kind.OBJECT, "men", "pounds", false),
            pair(Conflict.Kind.DURATION, "480", "15", false)));

    assertThat(answers(examples)).containsExactly(false);
  }

  @Test
  void takesAnEqualRareValueOfRealReportsForOneQuestion() {
    SlotExamples examples = new SlotExamples();

    examples.add(
        "real", List.of(LEFT, RIGHT), List.of(pair("480", "480", true), pair("12", "15", false)));

    assertThat(answers(examples)).containsExactly(true, false);
  }

  private static List<Boolean> answers(SlotExamples examples) {
    return examples.all().stream().map(one -> one.example().isSo()).toList();
  }

  private static InventedStory story(Verdict verdict) {
    return new InventedStory(
        "s",
        Conflict.Kind.NUMBER,
        verdict,
        List.of(LEFT, RIGHT),
        List.of(new Position(0, 0, "12 men"), new Position(1, 1, "15 men")));
  }

  private static ValueSlots.Pair pair(String left, String right, boolean fits) {
    return pair(Conflict.Kind.NUMBER, left, right, fits);
  }

  private static ValueSlots.Pair pair(
      Conflict.Kind kind, String left, String right, boolean fits) {
    return new ValueSlots.Pair(
        kind,
        cite(LEFT, left),
        cite(RIGHT, right),
        fits,
        !fits,
        new LinkedHashMap<>(Map.of("alone", 1.0)));
  }

  private static Citation cite(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Citation(article.id(), new Span(start, start + words.length()));
  }
}
