package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each sentence stands before its clauses. */
class ClauseReaderTest {
  @Test
  void readsSubjectObjectAndAdjuncts() {
    String rows =
        """
        The/DT storm/NN flooded/VBD/flood the/DT old/JJ harbour/NN in/IN Lima/NNP@ ./.
          [The storm flooded the old harbour in Lima] flood; The storm; the old harbour; in Lima; PAST POSITIVE
        The/DT ship/NN broke/VBD/break down/RP near/IN Lima/NNP@ ./.
          [The ship broke down near Lima] break down; The ship; -; near Lima; PAST POSITIVE
        The/DT bridge/NN was/VBD/be not/RB destroyed/VBN/destroy by/IN a/DT barge/NN ./.
          [The bridge was not destroyed by a barge] destroy passive; The bridge; -; by a barge; PAST NEGATIVE
        Rain/NN stopped/VBN/stop play/NN ./.
          [Rain stopped play] stop; Rain; play; ; PAST POSITIVE
        A/DT bomb/NN buried/VBN/bury there/RB ./.
          [A bomb buried there] bury passive; A bomb; -; ; PAST POSITIVE
        """;
    assertThat(AnsweredRows.clauses(rows)).isEqualTo(rows);
  }

  @Test
  void findsTheSubjectNearestBeforeTheVerb() {
    String rows =
        """
        The/DT mayor/NN and/CC the/DT council/NN agreed/VBD/agree ./.
          [The mayor and the council agreed] agree; the council; -; ; PAST POSITIVE
        The/DT mayor/NN left/VBD/leave and/CC the/DT council/NN agreed/VBD/agree ./.
          [The mayor left] leave; The mayor; -; ; PAST POSITIVE
          [the council agreed] agree; the council; -; ; PAST POSITIVE
        The/DT mayor/NN left/VBD/leave and/CC slept/VBD/sleep ./.
          [The mayor left] leave; The mayor; -; ; PAST POSITIVE
          [slept] sleep; The mayor; -; ; PAST POSITIVE
        The/DT mayor/NN ate/VBD/eat bread/NN and/CC cheese/NN ./.
          [The mayor ate bread and cheese] eat; The mayor; bread; ; PAST POSITIVE
        The/DT man/NN who/WP left/VBD/leave slept/VBD/sleep ./.
          [The man who left slept] sleep; The man; -; ; PAST POSITIVE
        The/DT house/NN in/IN which/WDT he/PRP slept/VBD/sleep burned/VBD/burn ./.
          [The house in which he slept burned] burn; he; -; ; PAST POSITIVE
        The/DT men/NNS/man because/IN talks/NNS/talk of/IN peace/NN in/IN Lima/NNP@ failed/VBD/fail left/VBD/leave ./.
          [The men because talks of peace in Lima failed left] leave; The men; -; because talks, of peace, in Lima; PAST POSITIVE
        He/PRP left/VBD/leave because/IN talks/NNS/talk of/IN peace/NN and/CC trade/NN of/IN oil/NN failed/VBD/fail ./.
          [He left because talks of peace] leave; He; -; because talks, of peace; PAST POSITIVE
          [trade of oil failed] fail; trade; -; of oil; PAST POSITIVE
        He/PRP left/VBD/leave because/IN of/IN rain/NN ./.
          [He left because of rain] leave; He; -; of rain; PAST POSITIVE
        He/PRP left/VBD/leave while/IN singing/VBG/sing songs/NNS/song ./.
          [He left] leave; He; -; ; PAST POSITIVE
          [while singing songs] sing; He; songs; ; NONE POSITIVE
        He/PRP left/VBD/leave as/IN rain/NN that/IN day/NN ./.
          [He left as rain that day] leave; He; -; as rain, that day; PAST POSITIVE
        He/PRP left/VBD/leave as/IN rain/NN
          [He left as rain] leave; He; -; as rain; PAST POSITIVE
        """;
    assertThat(AnsweredRows.clauses(rows)).isEqualTo(rows);
  }
}
