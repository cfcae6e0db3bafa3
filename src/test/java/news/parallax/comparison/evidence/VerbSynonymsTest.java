package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbSynonymsTest {
  @Test
  void knowsVerbsOfOneEvent() {
    assertThat(VerbSynonyms.alike("hit", "strike")).isTrue();
    assertThat(VerbSynonyms.alike("hit", "hit")).isTrue();
    assertThat(VerbSynonyms.alike("hit", "paint")).isFalse();
  }

  @Test
  void asksForVerbsThatSaySomething() {
    assertThat(VerbSynonyms.alikeAndTelling("hit", "strike")).isTrue();
    assertThat(VerbSynonyms.alikeAndTelling("be", "be")).isFalse();
    assertThat(VerbSynonyms.alikeAndTelling("hit", "have")).isFalse();
  }
}
