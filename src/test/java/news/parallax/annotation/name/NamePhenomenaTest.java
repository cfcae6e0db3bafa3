package news.parallax.annotation.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line for each way in which an article speaks of somebody. */
@Tag("models")
class NamePhenomenaTest {
  /** The entity's line holds its kind, its names, and behind the arrow other words for it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          short name            @ Helen Marsh came to Leeds. Marsh was early.                                         @ PERSON Helen Marsh | Marsh
          title and surname     @ Helen Marsh came to Leeds. Dr Marsh was early.                                      @ PERSON Helen Marsh | Marsh | Dr Marsh
          office before a title @ Foreign Minister Dame Helen Marsh came to Leeds. Marsh was early.                   @ PERSON Helen Marsh | Marsh | Foreign Minister Dame Helen Marsh
          office in Latin       @ Speaker Pro Tem Helen Marsh came to Leeds. Marsh was early.                         @ PERSON Helen Marsh | Marsh
          possessive            @ Helen Marsh came to Leeds. Marsh’s train was early.                                 @ PERSON Helen Marsh | Marsh
          office of a state     @ Norwegian defence minister Ola Berg flew to Leeds. The Norwegian minister slept.    @ PERSON Ola Berg <- The Norwegian minister
          office with capital   @ Norwegian President Ola Berg flew to Leeds. Later the President slept.              @ PERSON Ola Berg | Norwegian President Ola Berg <- the President
          office sought         @ The rival for president, Ola Berg, flew to Leeds. The president slept in Norway.    @ PERSON Ola Berg
          pronoun               @ Helen Marsh praised Robert Holm. She said he had saved the bridge.                  @ PERSON Robert Holm <- he
          pronoun by short name @ Helen Holm met Dick Sarel. Later she said so.                                       @ PERSON Helen Holm <- she
          no subject of to go   @ Robert Holm spoke in Leeds. It was up to Ola Berg to go. He was tired, she said.    @ PERSON Robert Holm <- He
          rank in full later    @ Sgt. Helen Marsh met Capt. Ola Berg in Leeds. The sergeant slept.                   @ PERSON Helen Marsh | Sgt. Helen Marsh <- The sergeant
          former office         @ President Ola Berg met former President Jens Rask. The president slept.             @ PERSON Ola Berg | President Ola Berg <- The president
          the two leaders       @ Norwegian President Ola Berg met Danish President Jens Rask. The two leaders ate.   @ PERSON Ola Berg | Norwegian President Ola Berg <- The two leaders
          the pair              @ Helen Marsh met Robert Holm on Monday. The pair walked to the bridge.               @ PERSON Robert Holm <- The pair
          they                  @ Helen Marsh and Robert Holm met on Monday. They walked to the bridge.               @ PERSON Helen Marsh <- They
          another plural        @ Helen Marsh and Robert Holm met some workers. They walked to the bridge.            @ PERSON Helen Marsh
          I in marks            @ “I have seen my bridge,” said Helen Marsh on Monday. Robert Holm wept.              @ PERSON Helen Marsh <- I | my
          we in marks           @ “We have seen the bridge,” said Helen Marsh on Monday. Robert Holm wept.            @ PERSON Helen Marsh <- We
          acronym               @ The Fishery Workers Union met on Monday. The FWU elected Helen Marsh.               @ ORGANIZATION Fishery Workers Union | FWU
          explained nouns       @ The harbour union (HU) met on Monday. The HU sailed. The harbour union sank.        @ ORGANIZATION harbour union | HU
          explained acronym     @ The Northern Bridge Authority (NBA) met on Monday. The NBA elected Helen Marsh.     @ ORGANIZATION Northern Bridge Authority | NBA
          other name of state   @ Ola Berg left North Korea on Monday. The DPRK was silent.                           @ PLACE North Korea | DPRK
          body without its noun @ Shares of Varga Group fell on Monday. Varga blamed the weather in Leeds.            @ ORGANIZATION Varga Group | Varga
          team without its town @ The Portland Herons lost on Monday. The Herons blamed the weather.                  @ ORGANIZATION Portland Herons | Herons
          look-alike letters    @ Helen Mаrsh came to Leeds on Monday. Helen Marsh was early.                         @ PERSON Helen Marsh | Helen Mаrsh
          transliteration       @ Sergei Volkov came to Oslo on Monday. Sergey Volkov was early.                      @ PERSON Sergei Volkov | Sergey Volkov
          hyphen                @ Ann-Marie Lund came to Oslo on Monday. Ann Marie Lund was early.                    @ PERSON Ann Marie Lund | Ann-Marie Lund
          age                   @ Police named Tolek Vashti, 34, on Monday. Vashti was from Leeds.                    @ PERSON Tolek Vashti | Vashti
          town in a region      @ Robert Holm was born in Salem, Oregon. Salem is quiet.                              @ PLACE Salem
          office at a place     @ Robert Holm, Assistant Chief Constable at the Leeds Police, slept. Holm was early.         @ PERSON Robert Holm | Holm
          mayor of a town       @ Mayor of London Helen Marsh came to Leeds. Marsh was early.                               @ PERSON Helen Marsh | Marsh
          letters in brackets   @ The Union of Grain Sailors (SNP) met on Monday. The SNP elected Helen Marsh.                @ ORGANIZATION Union of Grain Sailors | SNP
          legal form            @ Varga Instruments Inc. fell on Monday. Shares of Varga fell in Leeds too.                  @ ORGANIZATION Varga Instruments Inc. | Varga
          ship                  @ The Vessina Dane left Leeds on Monday. Helen Marsh saw the Vessina Dane go.         @ OTHER Vessina Dane
          river                 @ Helen Marsh swam in the River Strel on Monday. The Strel was cold.                  @ PLACE River Strel | Strel
          paper                 @ The Selby Courier asked Helen Marsh on Monday. She told the Courier nothing.        @ ORGANIZATION Selby Courier | Courier
          tower of a person     @ President Halvard opened Halvard Tower on Monday. Halvard ate.                      @ FACILITY Halvard Tower
          stands for election   @ Helen Marsh stands for Parliament in Leeds. Marsh was early on Monday.              @ PERSON Helen Marsh | Marsh
          administration        @ The Halvard Administration fell on Monday. Halvard blamed the weather in Leeds.     @ ORGANIZATION Halvard Administration
          party and region      @ Sen. Helen Marsh (R-Ohio) met Rep. Ola Berg, D-N.Y., on Monday. He slept.           @ PERSON Helen Marsh | Sen. Helen Marsh
          picture credit        @ Getty Images Helen Marsh came to Leeds on Monday. Helen Marsh was early.            @ PERSON Helen Marsh
          relatives             @ Robert Holm thanked his wife, Helen Holm. Helen Holm smiled.                        @ PERSON Helen Holm
          """)
  void ties(String phenomenon, String text, String line) {
    assertThat(NamedText.of(text).entities()).as(phenomenon).contains(line + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          seat of government @ Moscow warned Norway on Monday. Russia was not ready, said Ola Berg.  @ Moscow  @ Russia
          residence          @ The Kremlin warned Norway on Monday. Russia was not ready.            @ Kremlin @ Russia
          no state named     @ The Kremlin warned Norway on Monday. Ola Berg was not ready.          @ Kremlin @ nothing
          """)
  void standsFor(String phenomenon, String text, String name, String state) {
    assertThat(NamedText.of(text).standsFor(name)).as(phenomenon).isEqualTo(state);
  }
}
