package news.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {
  @TempDir private Path folder;

  @Test
  void readsBackWhatItWrites() throws IOException {
    String text = "# Weights of nothing.\n# Seed: 1\nsay THAT\t0.125\nask\t-2.000\n#\t0.500\n";
    Path file = Files.writeString(folder.resolve("weights.tsv"), text);

    Weights weights = Weights.read(file);

    assertThat(weights.header()).containsExactly("Weights of nothing.", "Seed: 1");
    assertThat(weights.byName())
        .containsExactly(Map.entry("say THAT", 0.125), Map.entry("ask", -2.0), Map.entry("#", 0.5));
    assertThat(weights.text()).isEqualTo(text);
  }

  @Test
  void namesALineThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("weights.tsv"), "say 0.125\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Weights.read(file))
        .withMessageEndingWith("need a name, a tab and a weight, got say 0.125");
  }

  @Test
  void tellsHowFarItIsFromOthers() {
    Weights shipped = weights(Map.of("a", 1.0, "b", 0.5, "gone", 0.2));
    Weights learned = weights(Map.of("a", 1.0004, "b", 0.75, "new", 0.001));

    WeightDifference difference = WeightDifference.between(shipped, learned, 0.001);

    assertThat(difference).isEqualTo(new WeightDifference(4, 1, 1, 2, 0.25, "b"));
    assertThat(difference.isNone()).isFalse();
    assertThat(difference.words())
        .isEqualTo("2 of 4 weights differ, 1 are gone, 1 are new; most: 0.250 of b");
    assertThat(WeightDifference.between(shipped, shipped, 0).words())
        .isEqualTo("0 of 3 weights differ, 0 are gone, 0 are new");
  }

  private static Weights weights(Map<String, Double> byName) {
    SequencedMap<String, Double> ordered = new LinkedHashMap<>(byName);
    return new Weights(List.of(), ordered);
  }
}
