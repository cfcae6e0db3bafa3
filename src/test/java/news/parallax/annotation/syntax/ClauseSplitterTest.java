package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each sentence stands before its clauses. */
class ClauseSplitterTest {
  @Test
  void cutsAtSayingAndConjunctions() {
    String rows =
        """
        Officials/NNS/official said/VBD/say that/IN the/DT storm/NN ended/VBD/end ./.
          [Officials said] say; Officials; -; ; PAST POSITIVE
          [that the storm ended] end; the storm; -; ; PAST POSITIVE
        She/PRP said/VBD/say the/DT storm/NN ended/VBD/end ./.
          [She said] say; She; -; ; PAST POSITIVE
          [the storm ended] end; the storm; -; ; PAST POSITIVE
        She/PRP said/VBD/say a/DT lot/NN ./.
          [She said a lot] say; She; a lot; ; PAST POSITIVE
        After/IN the/DT storm/NN flooded/VBD/flood the/DT harbour/NN ,/, it/PRP closed/VBD/close ./.
          [After the storm flooded the harbour] flood; the storm; the harbour; ; PAST POSITIVE
          [it closed] close; it; -; ; PAST POSITIVE
        After/IN the/DT storm/NN the/DT harbour/NN closed/VBD/close ./.
          [After the storm the harbour closed] close; the harbour; -; After the storm; PAST POSITIVE
        In/IN the/DT night/NN fell/VBD/fall the/DT wall/NN ./.
          [In the night fell the wall] fall; the night; the wall; In the night; PAST POSITIVE
        """;
    assertThat(AnsweredRows.clauses(rows)).isEqualTo(rows);
  }

  @Test
  void joinsPiecesWithoutVerbs() {
    String rows =
        """
        In/IN Lima/NNP@ ,/, on/IN Friday/NNP ,/, he/PRP slept/VBD/sleep ,/, a/DT lot/NN ./.
          [In Lima , on Friday , he slept , a lot] sleep; he; a lot; In Lima, on Friday; PAST POSITIVE
        A/DT lot/NN ,/, a/DT bit/NN
          [A lot , a bit]
        !/.
          [!]
        To/TO leave/VB is/VBZ/be hard/JJ ;/: he/PRP stays/VBZ/stay ./.
          [To leave is hard] leave; -; -; ; FUTURE POSITIVE
          [he stays] stay; he; -; ; PRESENT POSITIVE
        The/DT old/JJ ,/, grey/JJ house/NN fell/VBD/fall ./.
          [The old , grey house fell] fall; The old , grey house; -; ; PAST POSITIVE
        Now/RB ,/, left/VBD/leave alone/JJ ./.
          [Now , left alone] leave; -; -; ; PAST POSITIVE
        Bread/NN ,/, which/WDT sold/VBD/sell ,/, fell/VBD/fall ./.
          [Bread , which sold] sell; Bread; -; ; PAST POSITIVE
          [fell] fall; Bread; -; ; PAST POSITIVE
        Rather/RB late/JJ ,/, who/WP knows/VBZ/know ?/.
          [Rather late , who knows ?] know; -; -; ; PRESENT POSITIVE
        He/PRP gave/VBD/give the/DT captain/NN a/DT watch/NN ./.
          [He gave the captain a watch] give; He; the captain; ; PAST POSITIVE
        Go/VB to/TO Lima/NNP@ ./.
          [Go to Lima] go; -; -; to Lima; FUTURE POSITIVE
        Tired/JJ and/CC
          [Tired]
        """;
    assertThat(AnsweredRows.clauses(rows)).isEqualTo(rows);
  }

  @Test
  void keepsWordsInMarksWithinTheirPhrase() {
    String rows =
        """
        She/PRP backed/VBD/back the/DT “/`` just/JJ fight/NN ”/'' and/CC left/VBD/leave ./.
          [She backed the “ just fight] back; She; the; ; PAST POSITIVE
          [left] leave; She; -; ; PAST POSITIVE
        She/PRP said/VBD/say “/`` rain/NN fell/VBD/fall ”/'' ./.
          [She said] say; She; -; ; PAST POSITIVE
          [rain fell] fall; rain; -; ; PAST POSITIVE
        """;
    assertThat(AnsweredRows.clauses(rows)).isEqualTo(rows);
  }

  @Test
  void leavesNoConjunctionAtTheEndAndNoLengthBeforeItsClause() {
    String rows =
        """
        The/DT dam/NN holds/VBZ/hold sand/NN and/CC rocks/NNS/rock based/VBN/base on/IN clay/NN ./.
          [The dam holds sand and rocks based on clay] hold; The dam; sand; on clay; PRESENT POSITIVE
        Rain/NN fell/VBD/fall just/RB an/DT hour/NN before/IN the/DT dam/NN broke/VBD/break ./.
          [Rain fell] fall; Rain; -; ; PAST POSITIVE
          [just an hour before the dam broke] break; the dam; -; ; PAST POSITIVE
        """;
    assertThat(AnsweredRows.clauses(rows)).isEqualTo(rows);
  }
}
