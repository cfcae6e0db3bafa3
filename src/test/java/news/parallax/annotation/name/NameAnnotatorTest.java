package news.parallax.annotation.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class NameAnnotatorTest {
  @Test
  void linksTheSurnameToTheFullName() {
    NamedText text =
        NamedText.of(
            """
            Helen Marsh opened the new bridge in Leeds on Monday.
            Mrs Marsh said the work had taken years. Marsh later met builders.
            """);
    assertThat(text.entities())
        .isEqualTo(
            """
            PERSON Helen Marsh | Marsh | Mrs Marsh
            PLACE Leeds
            """);
    assertThat(text.why("Mrs Marsh"))
        .isEqualTo("surname: “Marsh” is borne by one person the article names in full");
  }

  @Test
  void keepsFatherAndSonApart() {
    NamedText text =
        NamedText.of(
            """
            Robert Holm Jr. said his father, Robert Holm Sr., was ill. Mr Holm was away.
            """);
    assertThat(text.entities())
        .isEqualTo(
            """
            PERSON Robert Holm Jr. <- his
            PERSON Robert Holm Sr.
            PERSON Holm | Mr Holm
            """);
  }

  @Test
  void readsParticlesAndNicknamesWithinNames() {
    NamedText text =
        NamedText.of(
            """
            Khalid al-Masri met Ursula von der Alm and Joe “Salt” Harper. Al-Masri left.
            """);
    assertThat(text.entities())
        .isEqualTo(
            """
            PERSON Khalid al-Masri | Al-Masri
            PERSON Ursula von der Alm
            PERSON Joe “Salt” Harper
            """);
  }

  @Test
  void readsOfficesBesideTheName() {
    NamedText text =
        NamedText.of(
            """
            Norwegian fisheries minister Ola Berg flew to London. Ingrid Dahl, head of the union, stayed away.
            The chief executive, Robert Holm, wrote to Berg.
            """);
    assertThat(text.roles())
        .isEqualTo(
            """
            Ola Berg: Norwegian fisheries minister
            Ingrid Dahl: head of the union
            Robert Holm: chief executive
            """);
  }

  @Test
  void tiesADescriptionToTheOnePersonWhoseOfficeFits() {
    NamedText text =
        NamedText.of(
            """
            Norwegian President Ola Berg met Danish President Jens Holm in Oslo.
            The Norwegian leader was early. The president of Denmark came late.
            """);
    assertThat(text.entities())
        .isEqualTo(
            """
            PERSON Ola Berg | Norwegian President Ola Berg <- The Norwegian leader
            PERSON Jens Holm | Danish President Jens Holm <- The president of Denmark
            PLACE Oslo
            PLACE Denmark
            """);
  }

  @Test
  void givesAPronounToTheSubjectInMind() {
    NamedText text =
        NamedText.of(
            """
            Helen Marsh praised Robert Holm on Monday. She said he had saved the bridge.
            """);
    assertThat(text.entities())
        .isEqualTo(
            """
            PERSON Helen Marsh <- She
            PERSON Robert Holm <- he
            """);
  }
}
