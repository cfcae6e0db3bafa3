package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TollReaderTest {
  @Test
  void readsWhoMetWhichFate() {
    assertThat(
            tolls(
                """
                Two people were killed when the bus fell.
                The bus fell, killing two people.
                The number of people killed rose to three.
                The bus left two dead and 11 injured.
                Two people may have been killed.
                No one was injured.
                No one else was injured.
                In 1987 a bus fell, killing nine people.
                The mayor bought two buses.
                The Brazilian death toll has topped 2,900.
                The Lisbon death toll has topped 2,900.
                The death toll reached 12.
                Two were killed when the bus fell.
                Raiders killed 12 Brazilians.
                The death toll rose 12 percent.
                Nearly 70 guards, many of them young, have been killed.
                Two guards, who killed three men, fled.
                """))
        .isEqualTo(
            """
            killed Two person
            killed two person
            killed three
            killed two, hurt 11
            -
            hurt No one
            -
            -
            -
            killed 2,900 Brazilian
            killed 2,900
            killed 12
            killed Two
            killed 12 Brazilians
            -
            killed Nearly 70 guard
            killed three man
            """);
  }

  private static String tolls(String text) {
    return text.lines()
        .map(line -> ReportedStory.of(line).articles().getFirst())
        .map(TollReaderTest::tolls)
        .map(line -> (line.isEmpty() ? "-" : line) + "\n")
        .collect(Collectors.joining());
  }

  private static String tolls(AnnotatedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> TollReader.tolls(article, sentence).stream())
        .map(toll ->
            "%s %s %s"
                .formatted(
                    toll.kind(), article.words(toll.quantity().span()), toll.quantity().unit())
                .strip())
        .collect(Collectors.joining(", "));
  }
}
