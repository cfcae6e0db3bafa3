package news.parallax.view;

import static news.parallax.view.SampleArticles.cite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Fact;
import org.junit.jupiter.api.Test;

class ToldSentenceTest {
  private static final ComparedStory STORY = SampleReport.full();
  private static final List<Fact> FACTS = STORY.report().facts();

  @Test
  void showsASentenceOnceWithAllFactsItTells() {
    ToldSentence told = ToldSentence.of(STORY, Standing.CORROBORATED).getFirst();
    assertThat(told.facts()).containsExactly(FACTS.get(0), FACTS.get(3));
    assertThat(told.whole()).contains(FACTS.get(0));
    assertThat(told.parts()).containsExactly(FACTS.get(3));
  }

  @Test
  void knowsThePartThatReportsShare() {
    assertThat(ToldSentence.part(FACTS.get(3))).isEqualTo(cite("a1", "early on Tuesday"));
  }
}
