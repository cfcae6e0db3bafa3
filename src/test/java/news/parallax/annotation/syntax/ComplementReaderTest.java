package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags, a verb, and the kind and first word of what follows it. */
class ComplementReaderTest {
  @Test
  void readsWhatFollowsMarksAndAdverbs() {
    String rows =
        """
        She/PRP put/VBD/put it/PRP that/IN he/PRP left/VBD/leave ./. | put | THAT that
        She/PRP put/VBD/put :/: “/`` No/UH ”/'' | put | QUOTE “
        She/PRP said/VBD/say only/RB this/DT :/: it/PRP ended/VBD/end ./. | said | OBJECT this
        She/PRP said/VBD/say :/: it/PRP ended/VBD/end ./. | said | CLAUSE it
        She/PRP said/VBD/say :/: | said | QUOTE -
        She/PRP said/VBD/say | said | NONE -
        She/PRP said/VBD/say so/RB it/PRP ended/VBD/end ./. | said | CLAUSE it
        She/PRP said/VBD/say so/RB loudly/RB ./. | said | NONE -
        She/PRP said/VBD/say ;/: “/`` It/PRP ended/VBD/end ./. ”/'' | said | QUOTE “
        She/PRP said/VBD/say ;/: it/PRP ended/VBD/end ./. | said | NONE -
        She/PRP said/VBD/say ,/, “/`` It/PRP ended/VBD/end ./. ”/'' | said | QUOTE “
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void passesOverAsides() {
    String rows =
        """
        She/PRP said/VBD/say ,/, for/IN the/DT first/JJ time/NN ,/, that/IN it/PRP ended/VBD/end ./. | said | THAT that
        She/PRP replied/VBD/reply ,/, with/IN a/DT smile/NN :/: “/`` It/PRP ended/VBD/end ./. ”/'' | replied | QUOTE “
        She/PRP left/VBD/leave ,/, and/CC that/DT was/VBD/be all/DT ./. | left | NONE -
        She/PRP left/VBD/leave ,/, he/PRP stayed/VBD/stay ,/, that/IN is/VBZ/be all/DT ./. | left | NONE -
        She/PRP said/VBD/say ,/, when/WRB he/PRP left/VBD/leave ,/, that/IN it/PRP ended/VBD/end ./. | said | THAT that
        She/PRP said/VBD/say —/: a/DT bit/NN late/JJ —/: that/IN it/PRP ended/VBD/end ./. | said | THAT that
        She/PRP said/VBD/say ,/, tired/JJ ,/, a/DT lot/NN ./. | said | NONE -
        She/PRP said/VBD/say ,/, a/DT ,/, b/NN ,/, c/NN ,/, d/NN ,/, e/NN ,/, f/NN ,/, g/NN ,/, h/NN ,/, | said | NONE -
        She/PRP said/VBD/say ,/, tired/JJ “/`` no/UH ”/'' ./. | said | NONE -
        She/PRP said/VBD/say ,/, tired/JJ | said | NONE -
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void tellsClausesQuestionsAndInfinitives() {
    String rows =
        """
        She/PRP said/VBD/say that/DT it/PRP ended/VBD/end ./. | said | THAT that
        She/PRP said/VBD/say that/DT ./. | said | OBJECT that
        She/PRP said/VBD/say That/IN it/PRP ended/VBD/end ./. | said | THAT That
        She/PRP asked/VBD/ask why/WRB it/PRP ended/VBD/end ./. | asked | QUESTION why
        She/PRP promised/VBD/promise ,/, to/TO leave/VB ./. | promised | NONE -
        She/PRP moved/VBD/move slowly/RB to/TO leave/VB ./. | moved | INFINITIVE to
        She/PRP told/VBD/tell them/PRP to/TO “/`` leave/VB ”/'' now/RB ./. | told | INFINITIVE to
        She/PRP told/VBD/tell them/PRP to/TO soon/RB leave/VB ./. | told | INFINITIVE to
        She/PRP went/VBD/go to/TO Lima/NNP@ ./. | went | PREPOSITION Lima
        What/WP she/PRP said/VBD/say is/VBZ/be wrong/JJ ./. | said | CLAUSE is
        She/PRP said/VBD/say no/UH ./. | said | NONE -
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void tellsObjectsFromClauses() {
    String rows =
        """
        She/PRP called/VBD/call The/DT Athletic/JJ fair/JJ ./. | called | OBJECT The
        She/PRP read/VBD/read The/DT very/RB Athletic/NNP ./. | read | OBJECT The
        She/PRP read/VBD/read the/DT “/`` Athletic/NNP ”/'' ./. | read | OBJECT the
        She/PRP read/VBD/read out/RP a/DT letter/NN ./. | read | PREPOSITION a
        She/PRP felt/VBD/feel angry/JJ ./. | felt | OBJECT angry
        She/PRP said/VBD/say angry/JJ men/NNS/man came/VBD/come ./. | said | CLAUSE angry
        She/PRP said/VBD/say bold/JJ of/IN men/NNS/man came/VBD/come ./. | said | CLAUSE bold
        She/PRP praised/VBD/praise the/DT plan/NN ./. | praised | OBJECT the
        She/PRP praised/VBD/praise “/`` the/DT plan/NN ”/'' ./. | praised | QUOTE “
        She/PRP said/VBD/say Tuesday/NNP that/IN it/PRP ended/VBD/end ./. | said | THAT that
        She/PRP said/VBD/say it/PRP ended/VBD/end ./. | said | CLAUSE it
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void findsTheVerbBehindWhatPartsItFromItsSubject() {
    String rows =
        """
        She/PRP said/VBD/say the/DT inn/NN ,/, a/DT ruin/NN ,/, burned/VBD/burn ./. | said | CLAUSE the
        She/PRP said/VBD/say the/DT inn/NN ,/, a/DT ruin/NN ,/, soon/RB burned/VBD/burn ./. | said | CLAUSE the
        She/PRP said/VBD/say the/DT inn/NN ,/, a/DT ruin/NN ,/, and/CC left/VBD/leave ./. | said | OBJECT the
        She/PRP said/VBD/say the/DT word/NN ,/, and/CC he/PRP ,/, left/VBD/leave ./. | said | OBJECT the
        She/PRP said/VBD/say the/DT word/NN ,/, he/PRP left/VBD/leave ,/, it/PRP ended/VBD/end ./. | said | OBJECT the
        She/PRP said/VBD/say the/DT word/NN ,/, a/DT “/`` no/UH ”/'' ,/, ended/VBD/end ./. | said | OBJECT the
        She/PRP said/VBD/say the/DT word/NN ,/, a/DT no/UH ./. | said | OBJECT the
        She/PRP said/VBD/say the/DT word/NN that/WDT ended/VBD/end it/PRP ./. | said | OBJECT the
        She/PRP praised/VBD/praise the/DT inn/NN ,/, a/DT ruin/NN ,/, burned/VBD/burn ./. | praised | OBJECT the
        She/PRP said/VBD/say neither/CC the/DT inn/NN nor/CC the/DT bar/NN burned/VBD/burn ./. | said | CLAUSE neither
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void passesOverWhoIsSpokenTo() {
    String rows =
        """
        She/PRP told/VBD/tell reporters/NNS/reporter it/PRP ended/VBD/end ./. | told | CLAUSE it
        She/PRP told/VBD/tell reporters/NNS/reporter that/IN it/PRP ended/VBD/end ./. | told | THAT that
        She/PRP told/VBD/tell a/DT lie/NN ./. | told | OBJECT a
        She/PRP told/VBD/tell the/DT mayors/NNS/mayor who/WP met/VBD/meet in/IN Lima/NNP@ ,/, “/`` It/PRP ended/VBD/end ./. ”/'' | told | QUOTE “
        She/PRP told/VBD/tell the/DT mayors/NNS/mayor which/WDT met/VBD/meet “/`` It/PRP ended/VBD/end ./. ”/'' | told | QUOTE “
        She/PRP told/VBD/tell the/DT mayors/NNS/mayor who/WP met/VBD/meet | told | OBJECT the
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void looksBehindPrepositions() {
    String rows =
        """
        She/PRP called/VBD/call for/IN calm/NN ./. | called | PREPOSITION calm
        She/PRP said/VBD/say in/IN a/DT statement/NN that/IN it/PRP ended/VBD/end ./. | said | THAT that
        She/PRP said/VBD/say in/IN a/DT statement/NN it/PRP ended/VBD/end ./. | said | CLAUSE it
        She/PRP said/VBD/say in/IN a/DT statement/NN rain/NN fell/VBD/fall ./. | said | PREPOSITION a
        She/PRP said/VBD/say on/IN Tuesday/NNP nothing/NN ./. | said | PREPOSITION Tuesday
        She/PRP said/VBD/say in/IN a/DT statement/NN issued/VBN/issue in/IN Lima/NNP@ by/IN the/DT owner/NN ,/, that/IN it/PRP ended/VBD/end ./. | said | THAT that
        She/PRP said/VBD/say in/IN a/DT statement/NN issued/VBN/issue when/WRB it/PRP ended/VBD/end that/IN day/NN ./. | said | PREPOSITION a
        She/PRP said/VBD/say in/IN a/DT statement/NN issued/VBN/issue “/`` now/RB ”/'' ./. | said | PREPOSITION a
        She/PRP said/VBD/say in/IN a/DT statement/NN issued/VBN/issue with/IN that/DT ./. | said | PREPOSITION a
        She/PRP described/VBD/describe as/IN fair/JJ the/DT plan/NN ./. | described | AS as
        She/PRP called/VBD/call for/IN “/`` calm/NN ”/'' ./. | called | PREPOSITION “
        She/PRP called/VBD/call for/IN | called | NONE -
        She/PRP spoke/VBD/speak on/IN Monday/NNP Tuesday/NNP Friday/NNP on/IN Monday/NNP on/IN Monday/NNP on/IN Monday/NNP on/IN Monday/NNP on/IN Monday/NNP that/IN it/PRP ended/VBD/end ./. | spoke | THAT that
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  /** Each row with the complement that is read. */
  private static String answered(String rows) {
    return rows.lines().map(row -> answer(row.split(" \\| ", -1))).collect(Collectors.joining());
  }

  private static String answer(String[] row) {
    SentenceGrammar grammar = TaggedText.grammar(row[0]);
    MarkedSentence sentence = grammar.sentence();
    VerbGroup verb = TaggedText.verb(sentence, row[1]);
    Complement complement = grammar.complements().read(verb, verb.last() + 1);
    String word = complement.start() < 0 ? "-" : sentence.word(complement.start());
    return row[0] + " | " + row[1] + " | " + complement.frame() + " " + word + "\n";
  }
}
