package news.parallax.annotation.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class HeadlineVerbsTest {
  /** The verbs that are seen, by their lemmas; none where the plural is one. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          Lady Orla stages protest outside Marsh Tower after council result  @ stage
          Marsh blasts council over harbour scandal                          @ blast
          Norwegian paper fires its reporter for bias against candidate      @ fire
          Ola Berg rallies farmers in Leeds                                  @ rally
          Lady Orla stages protest after Ola Berg beats Helen Marsh          @ stage beat
          Oslo School Reports Fire To Council                                @
          Ferry crew leaders in harbour talks                                @
          Ola Berg faces council                                             @ face
          Wage plans of the Norwegian council                                @
          """)
  void findsTheVerbOfTheMainClause(String headline, String lemmas) {
    Tagger tagger = EnglishModels.tagger();
    List<Token> tokens = HeadlineVerbs.tagged(tagger.tag(tagger.tokenize(headline)));
    assertThat(
            tokens.stream()
                .filter(token -> token.isTag("VB"))
                .map(Token::lemma)
                .collect(Collectors.joining(" ")))
        .isEqualTo(lemmas == null ? "" : lemmas);
  }
}
