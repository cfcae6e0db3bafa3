package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstanceOpeningsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "REASON | It/PRP shut/VBD because/IN of/IN frost , he/PRP said/VBD | because of frost",
        "REASON | It/PRP shut/VBD because/IN of/IN                    | -",
        "REASON | It/PRP shut/VBD due/JJ to/TO heavy/JJ frost         | due to heavy frost",
        "REASON | It/PRP is/VBZ due/JJ to/TO open/VB soon/RB          | -",
        "REASON | It/PRP is/VBZ due/JJ on/IN some/DT day              | -",
        "REASON | It/PRP shut/VBD in/IN order/NN to/TO save/VB fuel   | in order to save fuel",
        "REASON | It/PRP shut/VBD in/IN order/NN by/IN noon           | -",
        "REASON | It/PRP shut/VBD in/IN protest at/IN cuts/NNS        | in protest at cuts",
        "REASON | It/PRP shut/VBD so/IN that/IN fuel lasts/VBZ        | so that fuel lasts",
        "REASON | It/PRP shut/VBD so/RB soon/RB after/IN it/PRP       | -",
        "REASON | It/PRP shut/VBD in/IN a/DT bid to/TO save/VB fuel   | in a bid to save fuel",
        "REASON | It/PRP shut/VBD in/IN a/DT bid for/IN more/JJR fuel | -",
        "REASON | It/PRP shut/VBD in/IN a/DT bid to/TO the/DT town    | -",
        "REASON | It/PRP shut/VBD in/IN a/DT storm at/IN sea          | -",
        "REASON | It/PRP shut/VBD amid/IN much/JJ frost               | amid much frost",
        "REASON | Amid/IN much/JJ frost it/PRP shut/VBD               | -",
        "REASON | It/PRP shut/VBD because/IN the/DT mayor said/VBD/say | -",
        "REASON | It/PRP shut/VBD because/IN the/DT town of/IN        | -",
        "REASON | He/PRP spoke/VBD because/IN of/IN his/PRP$ anonymity | -",
        "REASON | He/PRP said/VBD “ because/IN of/IN the/DT frost ”   | -",
        "REASON | = Shut/VBN because/IN of/IN frost                   | because of frost",
        "MANNER | It/PRP was/VBD cut/VBN by/IN closing/VBG the/DT gate | by closing the gate",
        "MANNER | It/PRP was/VBD cut/VBN by/IN the/DT mayor           | -",
        "MANNER | It/PRP was/VBD cut/VBN by/IN                        | -",
        "MANNER | They/PRP left/VBD using/VBG a/DT crane              | using a crane",
        "MANNER | Using/VBG a/DT crane they/PRP left/VBD              | -",
        "MANNER | They/PRP left/VBD with/IN the/DT help of/IN a/DT crane | with the help of a crane",
        "MANNER | They/PRP left/VBD with/IN a/DT crane                | -"
      })
  void beginWithTheirWords(Circumstance circumstance, String tagged, String clause) {
    AnnotatedArticle report = TaggedReport.of(tagged);
    String found =
        circumstance.clauses(report).stream().map(report::words).collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(clause);
  }
}
