package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import news.parallax.comparison.Conflict.Kind;
import org.junit.jupiter.api.Test;

class ExclusiveTermsTest {
  @Test
  void knowsWordsOfWhichOneCanBeTrue() {
    assertThat(ExclusiveTerms.between(Set.of("train"), Set.of("plane"))).hasValue(Kind.MANNER);
    assertThat(ExclusiveTerms.between(Set.of("train"), Set.of("train"))).isEmpty();
    assertThat(ExclusiveTerms.between(Set.of("train"), Set.of("cheese"))).isEmpty();
    assertThat(ExclusiveTerms.between(Set.of("train", "plane"), Set.of("plane"))).isEmpty();
  }

  @Test
  void asksForOneKind() {
    assertThat(ExclusiveTerms.between(Kind.MANNER, Set.of("train"), Set.of("plane"))).isTrue();
    assertThat(ExclusiveTerms.between(Kind.PLACE, Set.of("train"), Set.of("plane"))).isFalse();
  }

  @Test
  void knowsThingsThatComeOneAfterTheOther() {
    assertThat(ExclusiveTerms.ofThings(Set.of("hearing"), Set.of("trial"))).isTrue();
    assertThat(ExclusiveTerms.ofThings(Set.of("hearing"), Set.of("bridge"))).isFalse();
  }

  @Test
  void tellsThePlacesOfAWordInTheList() {
    assertThat(ExclusiveTerms.of("train"))
        .anySatisfy(train -> assertThat(ExclusiveTerms.of("plane")).anyMatch(train::excludes));
    assertThat(ExclusiveTerms.of("parallax")).isEmpty();
  }
}
