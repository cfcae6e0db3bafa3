package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndependentOriginsTest {
  @Test
  void countsTwoTellingsOfOnePersonsWordOnce() {
    assertThat(IndependentOrigins.count(List.of(Set.of("o1", "lind"), Set.of("o2", "lind"))))
        .isEqualTo(1);
  }

  @Test
  void countsTellingsThatShareNothingEach() {
    assertThat(IndependentOrigins.count(List.of(Set.of("o1", "lind"), Set.of("o2")))).isEqualTo(2);
  }

  @Test
  void joinsTwoGroupsThroughAThirdTelling() {
    List<Set<String>> roots = List.of(Set.of("o1"), Set.of("o2"), Set.of("o1", "o2"));
    assertThat(IndependentOrigins.count(roots)).isEqualTo(1);
  }
}
