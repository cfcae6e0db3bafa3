package news.parallax.source.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English | The ferry sank on Monday, the coast guard said, and nobody was hurt.",
        "English | Ferry sinks",
        "English | Port Ellery: 3 dead",
        "English | Ferry sinks off Port Ellery coast, three crew members missing",
        "French | Le ferry a coulé lundi au large du port, ont annoncé les gardes-côtes ce matin.",
        "German | Die Fähre ist am Montag gesunken, teilte die Küstenwache am Abend mit.",
        "Spanish | El transbordador se hundió el lunes frente al puerto, informó la guardia costera.",
        "Russian | Паром затонул в понедельник, сообщила береговая охрана.",
        "Chinese | 海岸警卫队表示，渡轮周一在港口外沉没。"
      })
  void namesTheLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text).getDisplayLanguage(Locale.ENGLISH)).isEqualTo(language);
  }
}
