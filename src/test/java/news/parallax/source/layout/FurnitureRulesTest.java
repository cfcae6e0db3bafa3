package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "[Another story of ours] > NAVIGATION",
        "[We have changed a name.] > -",
        "[Ann Poe/Example Wire] > CAPTION",
        "Advertisement > ADVERT",
        "© 2031 Example Times > COPYRIGHT",
        "Copyright 2031 Example Times > COPYRIGHT",
        "(c) 2031 Example Times > COPYRIGHT",
        "Copyright law was on her mind on Monday. > -",
        "The ferry in the harbour. Ann Poe/Reuters > CAPTION",
        "By Ann Poe > CREDIT",
        "4 May 2031 > CREDIT",
        "Contact Ann Poe at ann@example.org > CONTACT",
        "Follow her on @annpoe > CONTACT",
        "Ann Poe can be reached at ann@example.org > CONTACT",
        "The letter went to ann@example.org on Monday. > -",
        "Follow the road to the harbour. > -",
        "The ferry sank on Monday. > -"
      })
  void tellsWhatALineIs(String words, String kind) {
    FurnitureRules rules = new FurnitureRules(TextLine.of(words, 0));

    assertThat(rules.kind(0).map(Enum::name).orElse("-")).isEqualTo(kind);
  }

  @Test
  void looksForBylinesAndDatesAtTheEndsOnly() {
    String story = "The ferry sank on Monday.\n\n".repeat(10);
    List<TextLine> lines = TextLine.of(story + "By Ann Poe\n\n" + story + "4 May 2031", 0);
    FurnitureRules rules = new FurnitureRules(lines);

    assertThat(rules.kind(10)).isEmpty();
    assertThat(rules.byline(10)).isEmpty();
    assertThat(rules.kind(21)).isPresent();
  }

  @Test
  void takesADescriptionWithItsCaption() {
    List<TextLine> lines =
        TextLine.of("The ferry in the harbour\nThe ferry in the harbour. Ann Poe/Reuters", 0);

    assertThat(new FurnitureRules(lines).kind(0).map(Enum::name)).contains("CAPTION");
  }
}
