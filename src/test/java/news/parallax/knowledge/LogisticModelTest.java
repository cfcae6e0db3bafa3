package news.parallax.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
  @Test
  void weighsEachFeatureOnceAndUnknownOnesNotAtAll() {
    LogisticModel model = new LogisticModel(Map.of("a", 2.0, "b", -2.0));

    assertThat(model.likelihood(List.of("unknown"))).isEqualTo(0.5);
    assertThat(model.likelihood(List.of("a", "b"))).isEqualTo(0.5);
    assertThat(model.likelihood(List.of("a", "a"))).isEqualTo(model.likelihood(List.of("a")));
    assertThat(model.likelihood(List.of("a"))).isGreaterThan(0.8);
  }
}
