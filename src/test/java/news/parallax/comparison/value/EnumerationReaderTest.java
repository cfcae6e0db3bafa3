package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class EnumerationReaderTest {
  @Test
  void readsClosedLists() {
    assertThat(
            lists(
                """
                The ban covers eel, trout and pike.
                Ships from Norland, Estria and Varn take part.
                The ban covers fish such as eel, trout and pike.
                The ban covers many fish, among them eel, trout and pike.
                The ban covers eel, trout, pike and others.
                The ban covers eel and trout.
                """))
        .isEqualTo(
            """
            eel, pike, trout
            estria, norland, varn
            -
            -
            -
            -
            """);
  }

  private static String lists(String text) {
    return text.lines()
        .map(EnumerationReaderTest::line)
        .map(line -> (line.isEmpty() ? "-" : line) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(String text) {
    Dossier dossier = ReportedStory.of(text);
    return EnumerationReader.values(dossier.articles().getFirst(), dossier.roster()).stream()
        .map(value -> value.side().value())
        .collect(Collectors.joining("; "));
  }
}
