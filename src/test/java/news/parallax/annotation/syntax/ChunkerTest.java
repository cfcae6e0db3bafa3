package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.article.InventedArticle;
import org.junit.jupiter.api.Test;

class ChunkerTest {
  @Test
  void groupsBaseNounPhrases() {
    assertThat(
            phrases(
                """
                The old stone bridge collapsed on Friday.
                Nobody knows who opened the second, smaller gate.
                He told them it cost $3 million and 12 lives.
                The long-awaited report will be published by the end of next month.
                """))
        .isEqualTo(
            """
            [The old stone bridge*] (collapsed*) on [Friday*] .
            [Nobody*] (knows*) who (opened*) [the second , smaller gate*] .
            [He*] (told*) [them*] [it*] (cost*) [$ 3 million*] and [12 lives*] .
            [The long-awaited report*] (will be published*) by [the end*] of [next month*] .
            """);
  }

  @Test
  void joinsOwnerAndOwned() {
    assertThat(
            phrases(
                """
                Norland's defence ministry sent two grey patrol boats to the river's mouth.
                The mayor's brother's car was found.
                """))
        .isEqualTo(
            """
            [Norland 's defence ministry*] (sent*) [two grey patrol boats*] to [the river 's mouth*] .
            [The mayor 's brother 's car*] (was found*) .
            """);
  }

  @Test
  void groupsVerbsWithTheirAuxiliariesAndAdverbs() {
    assertThat(
            phrases(
                """
                The families have not yet been told.
                Rescuers could quickly have reached the stranded crew.
                Their boat didn’t sink.
                About 40 of the 60 passengers got up and ran.
                """))
        .isEqualTo(
            """
            [The families*] (have not yet been told*) .
            [Rescuers*] (could quickly have reached*) [the stranded crew*] .
            [Their boat*] (did n’t sink*) .
            About [40*] of [the 60 passengers*] (got* up) and (ran*) .
            """);
  }

  @Test
  void followsInfinitivesToTheMainVerb() {
    assertThat(
            phrases(
                """
                She said she wanted to quickly rebuild the damaged hall.
                The ship broke down near the port and had to be towed away.
                The report is expected to be published soon.
                """))
        .isEqualTo(
            """
            [She*] (said*) [she*] (wanted to quickly rebuild*) [the damaged hall*] .
            [The ship*] (broke* down) near [the port*] and (had to be towed*) away .
            [The report*] (is expected to be published*) soon .
            """);
  }

  @Test
  void tellsParticiplesInNounPhrasesFromVerbs() {
    assertThat(
            phrases(
                """
                The burning ship was towed by a passing tanker.
                Workers repairing the wall found a bomb buried under it.
                """))
        .isEqualTo(
            """
            [The burning ship*] (was towed*) by [a passing tanker*] .
            [Workers*] (repairing*) [the wall*] (found*) [a bomb*] (buried*) under [it*] .
            """);
  }

  /** Noun phrases in square brackets, verb groups in round ones, the head marked with a star. */
  private static String phrases(String text) {
    return InventedSentences.chunked(InventedArticle.of(text)).stream()
        .map(sentence -> phrases(sentence))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String phrases(Sentence sentence) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int at = i;
      String word = sentence.tokens().get(i).word();
      String shown =
          sentence.phrases().stream()
              .filter(phrase -> phrase.contains(at))
              .findFirst()
              .map(phrase -> bracketed(phrase, at, word))
              .orElse(word);
      line.append(i > 0 ? " " : "").append(shown);
    }
    return line.toString();
  }

  private static String bracketed(Phrase phrase, int at, String word) {
    boolean noun = phrase.kind() == Phrase.Kind.NOUN;
    String opening = noun ? "[" : "(";
    String closing = noun ? "]" : ")";
    return (at > phrase.first() ? "" : opening)
        + word
        + (at == phrase.head() ? "*" : "")
        + (at < phrase.last() ? "" : closing);
  }
}
