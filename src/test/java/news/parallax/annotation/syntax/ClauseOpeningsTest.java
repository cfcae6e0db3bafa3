package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseOpeningsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She/PRP left/VBD/leave",
        "The/DT very/RB old/JJ mayor/NN of/IN Lima/NNP@ never/RB left/VBD/leave",
        "About/RB 40/CD ,000/CD men/NNS/man left/VBD/leave",
        "Ana/NNP+ (/-LRB- Lima/NNP@ )/-RRB- left/VBD/leave",
        "Ana/NNP+ and/CC Al/NNP+ left/VBD/leave",
        "Talks/NNS/talk to/TO him/PRP ended/VBD/end",
        "The/DT “/`` mayor/NN ”/'' left/VBD/leave",
        "Questions/NNS/question following/VBG/follow rain/NN arose/VBD/arise",
        "All/DT of/IN them/PRP left/VBD/leave"
      })
  void findsASubjectWithItsTensedVerb(String line) {
    assertThat(ClauseOpenings.of(TaggedText.marked(line)).isClause(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Left/VBD/leave her/PRP",
        "She/PRP leaving/VBG/leave",
        "She/PRP ,/, who/WP left/VBD/leave",
        "The/DT mayor/NN",
        "The/DT mayor/NN following/VBG/follow",
        "A/DT b/NN in/IN c/NN in/IN d/NN in/IN e/NN in/IN f/NN in/IN g/NN in/IN h/NN in/IN i/NN left/VBD"
      })
  void takesNothingElseForAClause(String line) {
    assertThat(ClauseOpenings.of(TaggedText.marked(line)).isClause(0)).isFalse();
  }

  @Test
  void tellsSubordinatorsFromPrepositions() {
    ClauseOpenings clauses =
        ClauseOpenings.of(TaggedText.marked("because/IN in/IN following/VBG/follow singing/VBG"));
    assertThat(clauses.isSubordinator(0)).isTrue();
    assertThat(clauses.isPreposition(0)).isFalse();
    assertThat(clauses.isPreposition(1)).isTrue();
    assertThat(clauses.isPreposition(2)).isTrue();
    assertThat(clauses.isPreposition(3)).isFalse();
  }

  @Test
  void looksForTensedVerbsOutsideMarks() {
    ClauseOpenings clauses =
        ClauseOpenings.of(
            TaggedText.marked("“/`` She/PRP left/VBD ”/'' to/TO sing/VB and/CC ate/VBD"));
    assertThat(clauses.holdsTensedVerb(0, 5)).isFalse();
    assertThat(clauses.holdsTensedVerb(0, 7)).isTrue();
    assertThat(clauses.holdsTensedVerb(4, 6)).isFalse();
  }
}
