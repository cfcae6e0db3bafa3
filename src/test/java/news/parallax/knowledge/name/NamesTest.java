package news.parallax.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of names before an article is read, a table for each class. */
class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Harbour Board     | harbour board",
        "Ana-María Ruiz        | ana maria ruiz",
        "U.N.                  | un",
        "Marsh & Sons          | marsh & sons",
        "North/South, Inc      | north south inc",
        "''                    | ''",
        "—                     | ''",
      })
  void nameKeyFoldsSpellings(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
    assertThat(NameKey.words(name)).isEqualTo(key.isEmpty() ? List.of() : List.of(key.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "JC, Joint Committee, true",
    "JCH, Joint Committee of the Harbour, true",
    "jcoth, Joint Committee of the Harbour, true",
    "JC, Committee, false",
    "JC, Joint Board, false",
  })
  void acronymSpellsTheWordsOfAName(String letters, String name, boolean spells) {
    assertThat(Acronym.of(letters).spells(name)).isEqualTo(spells);
  }

  @ParameterizedTest
  @CsvSource({"UN, true", "U.N., true", "A, false", "Un, false", "ABCDEFG, false"})
  void acronymIsPrintedInCapitals(String word, boolean printed) {
    assertThat(Acronym.isPrinted(word)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Ruiz            | Ana Ruiz                | true",
        "Sergei Volkov       | Sergey Volkov           | true",
        "Bill Marsh          | William Marsh           | true",
        "Ana Ruiz            | Eva Ruiz                | false",
        "Ana Ruiz            | Ana Holm                | false",
        "J. Gordon Holm      | Gordon Holm             | true",
        "Gordon Holm         | J. Gordon Holm          | true",
        "Petra Maria Ruiz    | Petra Ruiz              | true",
        "Ana Maria Ruiz      | Ana Ruiz                | false",
        "Ana Maria Ruiz      | Ana Petra Ruiz          | false",
        "Ana M. Ruiz         | Ana Maria Ruiz          | true",
        "Robert Marsh Jr     | Robert Marsh            | true",
        "Ruiz                | Ana Ruiz                | false",
        "Kim Ho Li           | Kim Li                  | false",
      })
  void personNamesAreCompatible(String one, String other, boolean compatible) {
    assertThat(PersonName.of(one).compatible(PersonName.of(other))).isEqualTo(compatible);
  }

  @Test
  void personNameTellsItsParts() {
    PersonName name = PersonName.of("Robert Marsh III");

    assertThat(name.given()).isEqualTo("robert");
    assertThat(name.surname()).isEqualTo("marsh");
    assertThat(name.isFull()).isTrue();
    assertThat(name.bears("marsh")).isTrue();
    assertThat(name.bears("robert")).isTrue();
    assertThat(name.bears("iii")).isFalse();
    assertThat(PersonName.of("Volkov").sound()).isEqualTo(PersonName.of("Wolkow").sound());
    assertThat(PersonName.isRanked(List.of("pope", "ansel"))).isTrue();
    assertThat(PersonName.isRanked(List.of("ana", "ruiz"))).isFalse();
    assertThat(PersonName.isRanked(List.of("pope"))).isFalse();
  }

  @Test
  void personNameEndsInADoubleSurname() {
    PersonName whole = PersonName.of("Ana Smith-Saunders");

    assertThat(whole.endsIn(PersonName.of("Smith-Saunders"))).isTrue();
    assertThat(whole.endsIn(PersonName.of("Ana Smith Saunders"))).isFalse();
    assertThat(whole.endsIn(PersonName.of("Holm"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "mohammed, muhamed, true",
    "sergei, sergey, true",
    "alexander, aleksander, true",
    "ana, eva, false",
    "ana, ana, true",
    "anna, enna, false",
    "khalid, halid, false",
    "youssef, yusef, true",
  })
  void spellingsSoundAlike(String one, String other, boolean close) {
    assertThat(Spelling.close(one, other)).isEqualTo(close);
  }

  @Test
  void capitalsTellHowAWordIsPrinted() {
    assertThat(Capitals.isCapital("Ruiz")).isTrue();
    assertThat(Capitals.isCapital("ruiz")).isFalse();
    assertThat(Capitals.isShouted("RUIZ")).isTrue();
    assertThat(Capitals.isShouted("Ruiz")).isFalse();
    assertThat(Capitals.isShouted("1st")).isFalse();
  }

  @Test
  void titleWordsTellTitlesAndOffices() {
    TitleWords titles = TitleWords.english();

    assertThat(titles.isHonorific("Mr")).isTrue();
    assertThat(titles.isHonorific("mayor")).isFalse();
    assertThat(titles.isOffice("Mayor")).isTrue();
    assertThat(titles.isOffice("bridge")).isFalse();
    assertThat(titles.isModifier("prime")).isTrue();
    assertThat(titles.isPersonNoun("woman")).isTrue();
    assertThat(titles.singular("mayors")).isEqualTo("mayor");
    assertThat(titles.singular("women")).isEqualTo("woman");
    assertThat(titles.singular("bridges")).isEmpty();
    assertThat(titles.singular("mayor")).isEmpty();
    assertThat(titles.isRank("Pope")).isTrue();
    assertThat(titles.isRuling("president")).isTrue();
    assertThat(titles.isRuling("baker")).isFalse();
    assertThat(titles.gender("Mrs")).isEqualTo(Gender.FEMALE);
    assertThat(titles.gender("Sir")).isEqualTo(Gender.MALE);
    assertThat(titles.gender("Dr")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void givenNamesTellGendersAndForms() {
    GivenNames names = GivenNames.english();

    assertThat(names.gender("Mary Marsh")).isEqualTo(Gender.FEMALE);
    assertThat(names.gender("John Marsh")).isEqualTo(Gender.MALE);
    assertThat(names.gender("Xyzzy Marsh")).isEqualTo(Gender.UNKNOWN);
    assertThat(names.isGiven("mary")).isTrue();
    assertThat(names.isGiven("xyzzy")).isFalse();
    assertThat(names.compatible("bob", "robert")).isTrue();
    assertThat(names.compatible("r", "robert")).isTrue();
    assertThat(names.compatible("ana", "robert")).isFalse();
  }

  @Test
  void headNounsTellTheKindOfAName() {
    HeadNouns heads = HeadNouns.english();

    assertThat(heads.type(List.of("bank", "of", "norland"))).contains(EntityType.ORGANIZATION);
    assertThat(heads.type(List.of("zenda", "airport"))).contains(EntityType.FACILITY);
    assertThat(heads.type(List.of("zenda"))).isEmpty();
    assertThat(heads.beginsPlace("Mount")).isTrue();
    assertThat(heads.takesOf("Bank")).isTrue();
    assertThat(heads.isPaper("Post")).isTrue();
    assertThat(heads.isPaper("airport")).isFalse();
    assertThat(heads.namesNobody("God")).isTrue();
    assertThat(heads.namesNobody("Ruiz")).isFalse();
  }

  @Test
  void gazetteerPointsToStates() {
    Gazetteer states = Gazetteer.english();

    assertThat(states.state("DPRK")).contains("North Korea");
    assertThat(states.stateOfAdjective("Russian")).contains("Russia");
    assertThat(states.stateOfSeat("Moscow")).contains("Russia");
    assertThat(states.pointsTo("the Kremlin")).contains("Russia");
    assertThat(states.pointsTo("Zenda")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vostok group           | vostok",
        "un security council    | un security; security council",
        "river strel            | strel",
        "marsh administration   | ''",
        "russian orthodox synod | orthodox synod",
        "zenda                  | ''",
        "varga instruments inc  | varga",
        "bank of zenda co       | ''",
        "tarnwick road          | ''",
        "mfc north              | ''",
      })
  void bodiesHaveShorterNames(String body, String forms) {
    assertThat(ShortForms.of(body))
        .isEqualTo(forms.isEmpty() ? List.of() : List.of(forms.split("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Varga Group Inc.         | Varga Group           | true",
        "Ministry of the Interior | Interior Ministry     | true",
        "United Nations Sea Fund  | U.N. Sea Fund         | true",
        "StrelGroup               | Strel Group           | true",
        "Strel Semiconductors NV  | Strel Semiconductor   | true",
        "Pentagon                 | Department of Defense | true",
        "Strel Bank               | Bank of Strel         | false",
        "Strel                    | Strels                | false",
      })
  void bodiesHaveSpellings(String one, String other, boolean same) {
    assertThat(BodyName.of(one).spelling().equals(BodyName.of(other).spelling())).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sandelhavnen     | sandelhaven      | true",
        "sandelhaven road | sandelhavem road | true",
        "sandelhaven      | sandelhavens     | false",
        "sandelhaven      | tandelhaven      | false",
        "strelau          | strelan          | false",
        "sandelhaven      | sandelhaven road | false",
      })
  void slipsAreOneLetterInALongWord(String one, String other, boolean slip) {
    assertThat(Spelling.isSlip(one, other)).isEqualTo(slip);
    assertThat(Spelling.isSlip(other, one)).isEqualTo(slip);
  }

  @Test
  void theOrganOfABodyStandsForIt() {
    assertThat(BodyName.of("Ministry of Fisheries").organ()).contains("ministry");
    assertThat(BodyName.of("Harbour Council").organ()).contains("council");
    assertThat(BodyName.of("Council").organ()).isEmpty();
    assertThat(BodyName.of("Varga Group").organ()).isEmpty();
  }

  @Test
  void organsAreNamedWithTheirBodyFirst() {
    assertThat(ShortForms.isOrgan(List.of("un", "security", "council"))).isTrue();
    assertThat(ShortForms.isOrgan(List.of("security", "council"))).isFalse();
    assertThat(ShortForms.isOrgan(List.of("norland", "security", "council"))).isFalse();
    assertThat(ShortForms.isOrgan(List.of("un", "refugee", "agency"))).isFalse();
  }
}
