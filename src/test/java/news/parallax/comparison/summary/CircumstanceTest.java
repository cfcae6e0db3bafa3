package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.InventedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class CircumstanceTest {
  @Test
  void findsClausesOfReasonAndOfManner() {
    assertThat(
            clauses(
                """
                The mill closed because of the hard frost.
                The mill closed due to the hard frost.
                The mill is due to close.
                The mill closed in order to save fuel.
                The mill closed in response to the strike.
                The mill closed so that fuel was saved.
                The mill closed in a bid to save fuel.
                The mill closed in an attempt at peace.
                The mill closed amid a strike of the porters.
                They saved fuel by closing the mill.
                They lifted the mast using a large crane.
                They lifted the mast with the help of a crane.
                They went by train.
                He spoke on condition of anonymity because he was not authorised to speak.
                “The mill closed because of the frost,” Ana Orme said.
                """))
        .isEqualTo(
            """
            REASON because of the hard frost
            REASON due to the hard frost
            -
            REASON in order to save fuel
            REASON in response to the strike
            REASON so that fuel was saved
            REASON in a bid to save fuel
            -
            REASON amid a strike of the porters
            MANNER by closing the mill
            MANNER using a large crane
            MANNER with the help of a crane
            -
            -
            -
            """);
  }

  private static String clauses(String text) {
    return text.lines()
        .map(line -> clauses(InventedStory.of(line).articles().getFirst()) + "\n")
        .collect(Collectors.joining());
  }

  private static String clauses(AnnotatedArticle article) {
    String found =
        Stream.of(Circumstance.values())
            .flatMap(
                one -> one.clauses(article).stream().map(span -> one + " " + article.words(span)))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }
}
