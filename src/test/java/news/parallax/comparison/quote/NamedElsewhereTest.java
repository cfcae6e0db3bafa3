package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.article.ArticleId;
import news.parallax.comparison.StoryQuotation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two reports of one remark; the speaker of each, "nobody" for none, a star where the other names
 * it.
 */
@Tag("models")
class NamedElsewhereTest {
  private static final String WORDS =
      "“The old ferry will never sail from this harbour again in winter";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody is named here          | It was a long night. SAID.” | SAID,” Ana Ruiz said. | Ana Ruiz* / Ana Ruiz",
        "a role that the other gives   | SAID,” the director said. | SAID,” Ana Ruiz, the port’s director, said. | Ana Ruiz* / Ana Ruiz",
        "another role                  | SAID,” a lawyer said. | SAID,” Ana Ruiz, the mayor of Orley, said. | a lawyer / Ana Ruiz",
        "the police, in more words     | SAID,” the police said. | SAID,” the Orley police said. | the Orley police* / the Orley police",
        "a paper and whom it quotes    | SAID,” the Lomas Herald said. | SAID,” Ana Ruiz said. | Ana Ruiz* / Ana Ruiz",
        "two who are named             | SAID,” Peter Okoye said. | SAID,” Ana Ruiz said. | Peter Okoye / Ana Ruiz",
        "a pronoun for another         | Peter Okoye lost. He wept. SAID,” he said. | Peter Okoye lost. SAID,” Ben Ruiz said. | Ben Ruiz* / Ben Ruiz",
        "two pronouns for two          | Peter Okoye lost. SAID,” he said. | Ben Ruiz won. SAID,” he said. | nobody / nobody",
        "short words                   | It was a long night. “Never.” | “Never,” Ana Ruiz said. | nobody / Ana Ruiz",
      })
  void takesTheSpeakerFromTheReportThatNames(
      String phenomenon, String one, String other, String speakers) {
    QuotedReports read = QuotedReports.of(one.replace("SAID", WORDS), other.replace("SAID", WORDS));
    String found =
        read.dossier().articles().stream()
            .map(article -> speaker(read, article.article().id()))
            .collect(Collectors.joining(" / "));
    assertThat(found).as(phenomenon).isEqualTo(speakers);
  }

  @Test
  void namesThePlaceThatTells() {
    QuotedReports read =
        QuotedReports.of(
            WORDS + ",” the director said.", WORDS + ",” Ana Ruiz, the port’s director, said.");
    assertThat(
            read.ledger().quotations().stream()
                .map(StoryQuotation::namedBy)
                .filter(Objects::nonNull)
                .map(read.dossier()::words))
        .singleElement()
        .asString()
        .startsWith("“The old ferry");
  }

  private static String speaker(QuotedReports read, ArticleId article) {
    return read.ledger().quotations().stream()
        .filter(one -> one.article().equals(article) && one.quotation().isMarkedSpeech())
        .map(one ->
            Objects.requireNonNullElse(one.speakerName(), "nobody")
                + (one.namedBy() == null ? "" : "*"))
        .collect(Collectors.joining(", "));
  }
}
