package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
@Tag("models")
class JointSpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "three together | Ana Ruiz, Peter Okoye and Tomas Vargas said the ferry was “late”. | Ana Ruiz, Peter Okoye and Tomas Vargas (inside-reported-clause)",
        "titles | Captain Ana Ruiz and mayor Peter Okoye said the ferry was “late”. | Ana Ruiz and Peter Okoye (inside-reported-clause)",
        "a wife | Ana Ruiz, the wife of Peter Okoye, said the ferry was “late”. | Ana Ruiz (inside-reported-clause)",
        "and the wife | Ana Ruiz and the wife of Peter Okoye said the ferry was “late”. | Ana Ruiz (inside-reported-clause)",
        "who met | Ana Ruiz, who met Peter Okoye and the crew, said the ferry was “late”. | Ana Ruiz (inside-reported-clause)",
        "a comma behind and | Ana Ruiz and, on Monday, Peter Okoye said the ferry was “late”. | Peter Okoye (inside-reported-clause)",
        "friends of two | Friends of Ana Ruiz and Peter Okoye said the ferry was “late”. | Friends of Ana Ruiz and Peter Okoye (inside-reported-clause)",
        "a list without and | Ana Ruiz, Peter Okoye, of Lomas, said the ferry was “late”. | Ana Ruiz (inside-reported-clause)",
        "her lawyer and her brother | Her lawyer, Ana Ruiz, and her brother, Peter Okoye, said the ferry was “late”. | Ana Ruiz and Peter Okoye (inside-reported-clause)",
        "two behind another clause | The road stayed closed for Ana Ruiz, and Peter Okoye and Tomas Vargas said “the ferry is next”. | Peter Okoye and Tomas Vargas (verb-before-quotation)",
        "two behind whom one praised | The crew thanked Ana Ruiz, and Peter Okoye and Tomas Vargas said the ferry was “late”. | Peter Okoye and Tomas Vargas (inside-reported-clause)",
        "two without names | It was a bad day for the mayor, and sailors and traders said the ferry was “late”. | sailors and traders (inside-reported-clause)",
        "two with asides | Nurses helped Ana Ruiz, and Peter Okoye, her husband, and Tomas Vargas, her son, said “she is well”. | Peter Okoye and Tomas Vargas (verb-before-quotation)",
        "a list behind a verb | The board heard that Ana Ruiz, Peter Okoye, and Tomas Vargas said the ferry was “late”. | Ana Ruiz, Peter Okoye and Tomas Vargas (inside-reported-clause)",
        "one twice | Ana Ruiz and Ruiz said the ferry was “late”. | Ana Ruiz (inside-reported-clause)"
      })
  void listsThoseWhoSpeakTogether(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana and Peter          | Ana and Peter",
        "Ana, Peter and Tomas   | Ana, Peter and Tomas",
        "Ana, Peter             | -",
        "Ana met Peter          | -",
        "the wife of Ana and Peter | -",
        "mayor Ana and captain Peter | Ana and Peter",
        "Ana and the wife of Peter | -",
        "Ana who knew Tomas and Peter | -",
        "Ana, which hired, and Peter | -",
        "Ana, whose boat sank, and Peter | -",
        "Ana and, late, Peter   | -",
        "Ana’s boat and Peter   | -",
        "Ana's boat and Peter   | -",
        "Ana and Ana            | -",
        "Ana                    | -"
      })
  void joinsNamesByAnd(String source, String speakers) {
    List<Mention> persons =
        Pattern.compile("Ana|Peter|Tomas")
            .matcher(source)
            .results()
            .map(name -> mention(name.start(), name.end()))
            .toList();
    Optional<Speaker> found =
        JointSpeakers.of(
            source, new Span(0, source.length()), persons, one -> one.span().of(source));
    assertThat(found.map(Speaker::name).orElse("-")).isEqualTo(speakers);
  }

  private static Mention mention(int start, int end) {
    return new Mention(
        new Span(start, end),
        new EntityId("a1.e" + start),
        Mention.Form.NAME,
        Explanation.of("name", "a name", List.of()));
  }
}
