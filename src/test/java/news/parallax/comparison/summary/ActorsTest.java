package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class ActorsTest {
  /** Lines of a report are parted by slashes; the headline begins with "= ". */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      textBlock =
          """
          doer before label    @ = Helen Marsh: Ola Berg stages protest at harbour / Ola Berg stood on a truck in Leeds. / Helen Marsh slept. Marsh was tired. @ Ola Berg, Helen Marsh
          shouted by another   @ = 'I BLAME MARSH' Ola Berg scolds council chief Helen Marsh / Ola Berg said Helen Marsh had erred. / Helen Marsh slept. @ Ola Berg, Helen Marsh
          a state              @ = Norway bans seal hunt / Norway has banned the hunt for seals. / Norway did so on Monday. @ Norway
          a day is nobody      @ = Ola Berg opens New Year's Eve party / Ola Berg opened the New Year's Eve party in Leeds. New Year's Eve was cold. @ Ola Berg
          a paper that is told @ = Ola Berg loses dog / Ola Berg lost a dog, the Leeds Chronicle reported. Ola Berg told the Leeds Chronicle the dog ran. @ Ola Berg
          people without names @ = Dozens of rescuers search for boy / Dozens of rescuers searched a well for a boy on Monday. @ Dozens of rescuers
          """)
  void namesWhoDidIt(String phenomenon, String text, String who) {
    Dossier dossier = ReportedStory.of(text.replace(" / ", "\n"));
    List<Line> lines = new Summarizer(dossier, List.of(), List.of()).brief().who();
    assertThat(lines.stream().map(Line::text).collect(Collectors.joining(", ")))
        .as(phenomenon)
        .isEqualTo(who);
  }
}
