package news.parallax.annotation.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import news.parallax.knowledge.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeAnnotatorTest {
  /** Lines "sentence | day of publication or - | words=VALUE, ...". */
  static Stream<String> lines() {
    return WordList.of(TimeAnnotatorTest.class, "times.txt").entries().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void reads(String line) {
    String[] parts = line.split(" \\| ", -1);
    String found =
        times(parts[0], parts[1]).stream()
            .map(time -> time.span().of(parts[0]) + "=" + written(time))
            .collect(joining(", "));
    assertThat(found).isEqualTo(parts[2].strip());
  }

  @Test
  void saysWhichVerbDecided() {
    TimeExpression friday = times("The council met on Friday.", "2021-03-10").getFirst();
    assertThat(friday.why().rule()).isEqualTo("weekday");
    assertThat(friday.why().because()).isEqualTo("reckoned from 2021-03-10 with “met”");
  }

  @Test
  void saysThatNoDateOfPublicationIsKnown() {
    TimeExpression friday = times("The council met on Friday.", "-").getFirst();
    assertThat(friday.interval()).isNull();
    assertThat(friday.why().because()).isEqualTo("no date of publication to reckon from");
  }

  private static String written(TimeExpression time) {
    String modifier = time.modifier() == null ? "" : "/" + time.modifier();
    String relation = time.relation() == null ? "" : " " + time.relation();
    return time.value() + modifier + relation;
  }

  private static List<TimeExpression> times(String text, String published) {
    Article article =
        InventedArticle.of(1, text, published.equals("-") ? null : LocalDate.parse(published));
    List<Sentence> sentences = InventedSentences.chunked(article);
    return TimeAnnotator.annotate(article, sentences);
  }
}
