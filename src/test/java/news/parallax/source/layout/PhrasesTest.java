package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void matchesThePhrasesAsTheyStand() {
    Phrases phrases = new Phrases(List.of("co", "co.uk"));

    assertThat("co.uk").matches(phrases.anyOf());
    assertThat("coxuk").doesNotMatch(phrases.anyOf());
    assertThat(phrases.set()).containsExactlyInAnyOrder("co", "co.uk");
  }

  @Test
  void refusesASectionThatIsNotThere() {
    assertThatThrownBy(() -> Phrases.of("byline.txt", "gone"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("need phrases in [gone] of byline.txt");
  }
}
