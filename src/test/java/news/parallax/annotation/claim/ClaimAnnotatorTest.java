package news.parallax.annotation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.annotation.Voice;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class ClaimAnnotatorTest {
  @Test
  void readsWhoDidWhatToWhom() {
    assertThat(
            claims(
                """
                The storm flooded the old harbour.
                The ship broke down near Lisbon.
                The bridge was destroyed by a barge in Lisbon.
                """))
        .isEqualTo(
            """
            [The storm flooded the old harbour] flood AGENT=The storm PATIENT=the old harbour CERTAIN POSITIVE own
            [The ship broke down near Lisbon] break down AGENT=The ship PLACE=near Lisbon CERTAIN POSITIVE own
            [The bridge was destroyed by a barge in Lisbon] destroy PATIENT=The bridge AGENT=by a barge PLACE=in Lisbon CERTAIN POSITIVE own
            """);
  }

  @Test
  void setsTheSayingApartFromWhatIsSaid() {
    assertThat(
            claims(
                """
                Officials said that the storm flooded the harbour.
                The mayor said the storm had flooded the harbour.
                The storm flooded the harbour, officials said.
                The mayor told reporters on Monday that the harbour was safe.
                """))
        .isEqualTo(
            """
            [Officials said] say AGENT=Officials CERTAIN POSITIVE own REPORT
            [that the storm flooded the harbour] flood AGENT=the storm PATIENT=the harbour CERTAIN POSITIVE own
            [The mayor said] say AGENT=The mayor CERTAIN POSITIVE own REPORT
            [the storm had flooded the harbour] flood AGENT=the storm PATIENT=the harbour CERTAIN POSITIVE own
            [The storm flooded the harbour] flood AGENT=The storm PATIENT=the harbour CERTAIN POSITIVE own
            [officials said] say AGENT=officials CERTAIN POSITIVE own REPORT
            [The mayor told reporters on Monday] tell AGENT=The mayor PATIENT=reporters OTHER=on Monday CERTAIN POSITIVE own REPORT
            [that the harbour was safe] be AGENT=the harbour CERTAIN POSITIVE own
            """);
  }

  @Test
  void cutsNoSpanOfYears() {
    assertThat(claims("The 2012–13 season ended and prices rose."))
        .isEqualTo(
            """
            [The 2012–13 season ended] end AGENT=The 2012–13 season CERTAIN POSITIVE own
            [prices rose] rise AGENT=prices CERTAIN POSITIVE own
            """);
  }

  @Test
  void keepsTwoSubjectsOfOneVerbTogether() {
    assertThat(
            claims(
                """
                Lawyers said that the campaign and the council received the letters.
                The storm flooded the harbour and the council closed the bridge.
                """))
        .isEqualTo(
            """
            [Lawyers said] say AGENT=Lawyers CERTAIN POSITIVE own REPORT
            [that the campaign and the council received the letters] receive AGENT=the council PATIENT=the letters CERTAIN POSITIVE own
            [The storm flooded the harbour] flood AGENT=The storm PATIENT=the harbour CERTAIN POSITIVE own
            [the council closed the bridge] close AGENT=the council PATIENT=the bridge CERTAIN POSITIVE own
            """);
  }

  @Test
  void weighsWhatIsSaidByTheVerbOfSaying() {
    assertThat(
            claims(
                """
                The minister denied that the council had sold the harbour.
                The union suspects a crane struck the wall.
                """))
        .isEqualTo(
            """
            [The minister denied] deny AGENT=The minister CERTAIN POSITIVE own REPORT
            [that the council had sold the harbour] sell AGENT=the council PATIENT=the harbour DENIED POSITIVE own
            [The union suspects] suspect AGENT=The union POSSIBLE POSITIVE own REPORT
            [a crane struck the wall] strike AGENT=a crane PATIENT=the wall POSSIBLE POSITIVE own
            """);
  }

  @Test
  void handsTheSubjectOn() {
    assertThat(
            claims(
                """
                Divers found a man who had clung to the mast.
                The captain left the bridge and called his wife.
                The captain called his wife, but the crew launched the boats.
                """))
        .isEqualTo(
            """
            [Divers found a man] find AGENT=Divers PATIENT=a man CERTAIN POSITIVE own
            [who had clung to the mast] cling AGENT=a man OTHER=to the mast CERTAIN POSITIVE own
            [The captain left the bridge] leave AGENT=The captain PATIENT=the bridge CERTAIN POSITIVE own
            [called his wife] call AGENT=The captain PATIENT=his wife CERTAIN POSITIVE own
            [The captain called his wife] call AGENT=The captain PATIENT=his wife CERTAIN POSITIVE own
            [the crew launched the boats] launch AGENT=the crew PATIENT=the boats CERTAIN POSITIVE own
            """);
  }

  @Test
  void cutsAtSubordinateClauses() {
    assertThat(
            claims(
                """
                The wall fell after the storm flooded the harbour.
                After the storm the council closed the harbour.
                The crew left because nobody had repaired the pump.
                """))
        .isEqualTo(
            """
            [The wall fell] fall AGENT=The wall CERTAIN POSITIVE own
            [after the storm flooded the harbour] flood AGENT=the storm PATIENT=the harbour CERTAIN POSITIVE own
            [After the storm the council closed the harbour] close AGENT=the council OTHER=After the storm PATIENT=the harbour CERTAIN POSITIVE own
            [The crew left] leave AGENT=The crew CERTAIN POSITIVE own
            [because nobody had repaired the pump] repair AGENT=nobody PATIENT=the pump CERTAIN NEGATIVE own
            """);
  }

  @Test
  void readsHowSureTheTextIs() {
    assertThat(
            claims(
                """
                The storm may flood the harbour.
                The storm will flood the harbour.
                The storm is expected to flood the harbour.
                The report is expected to be published by the council.
                The storm reportedly flooded the harbour.
                The company plans to rebuild the wall.
                """))
        .isEqualTo(
            """
            [The storm may flood the harbour] flood AGENT=The storm PATIENT=the harbour POSSIBLE POSITIVE own
            [The storm will flood the harbour] flood AGENT=The storm PATIENT=the harbour EXPECTED POSITIVE own
            [The storm is expected to flood the harbour] flood AGENT=The storm PATIENT=the harbour EXPECTED POSITIVE own
            [The report is expected to be published by the council] publish PATIENT=The report AGENT=by the council EXPECTED POSITIVE own
            [The storm reportedly flooded the harbour] flood AGENT=The storm PATIENT=the harbour PROBABLE POSITIVE own
            [The company plans to rebuild the wall] rebuild AGENT=The company PATIENT=the wall EXPECTED POSITIVE own
            """);
  }

  @Test
  void readsNegation() {
    assertThat(
            claims(
                """
                The storm did not flood the harbour.
                The mayor never opened the harbour.
                The council failed to repair the wall.
                The council repaired the wall.
                """))
        .isEqualTo(
            """
            [The storm did not flood the harbour] flood AGENT=The storm PATIENT=the harbour CERTAIN NEGATIVE own
            [The mayor never opened the harbour] open AGENT=The mayor PATIENT=the harbour CERTAIN NEGATIVE own
            [The council failed to repair the wall] repair AGENT=The council PATIENT=the wall CERTAIN NEGATIVE own
            [The council repaired the wall] repair AGENT=The council PATIENT=the wall CERTAIN POSITIVE own
            """);
  }

  @Test
  void givesTheWordsOfOthersToThem() {
    String text = "The pump failed, the engineer said, and the wall fell.\n";
    Quotation quotation =
        quotation(span(text, "The pump failed"), span(text, "the engineer"), span(text, "said"));

    assertThat(claims(text, List.of(quotation)))
        .isEqualTo(
            """
            [The pump failed] fail AGENT=The pump CERTAIN POSITIVE of the engineer
            [the engineer said] say AGENT=the engineer CERTAIN POSITIVE own REPORT
            [the wall fell] fall AGENT=the wall CERTAIN POSITIVE own
            """);
  }

  @Test
  void givesWordsReportedTwiceToTheInnermostSpeaker() {
    String text = "The mayor said the engineer warned the wall fell.\n";
    Span engineer = span(text, "the engineer");
    List<Quotation> quotations =
        List.of(
            quotation(
                span(text, "the engineer warned the wall fell"),
                span(text, "The mayor"),
                span(text, "said")),
            quotation(span(text, "the wall fell"), engineer, span(text, "warned")));

    assertThat(claims(text, quotations))
        .contains("of The mayor")
        .contains("[the wall fell] fall AGENT=the wall CERTAIN POSITIVE of the engineer");
  }

  @ParameterizedTest
  @CsvSource({
    "ASSERTS, CERTAIN", "DENIES, DENIED", "ASKS, POSSIBLE",
    "ORDERS, EXPECTED", "DOUBTS, POSSIBLE", "DECLINES, POSSIBLE"
  })
  void isAsSureAsWhoSpeaksLeavesIt(Stance stance, String certainty) {
    String text = "The engineer spoke of it: the wall fell.\n";
    Quotation quotation =
        quotation(
            span(text, "the wall fell"), span(text, "The engineer"), span(text, "spoke"), stance);

    assertThat(claims(text, List.of(quotation)))
        .contains("fall AGENT=the wall %s POSITIVE of The engineer".formatted(certainty));
  }

  @ParameterizedTest
  @CsvSource({
    "It is not true that the wall fell., DENIED",
    "The mayor wrongly suggested that the wall fell., DENIED",
    "The mayor does not believe that the wall fell., DENIED",
    "It is false that the wall fell., DENIED",
    "There is no evidence that the wall fell., POSSIBLE",
    "It is true that the wall fell., CERTAIN"
  })
  void isWhatTheWordBeforeItsClauseCallsIt(String text, String certainty) {
    assertThat(claims(text + "\n"))
        .contains("fall AGENT=the wall %s POSITIVE".formatted(certainty));
  }

  @Test
  void aDeedDeniedIsNotTold() {
    String text = "The engineer denies taking the gold medals.\n";
    Quotation quotation =
        quotation(
            span(text, "taking the gold medals"),
            span(text, "The engineer"),
            span(text, "denies"),
            Stance.DENIES);

    assertThat(claims(text, List.of(quotation)))
        .contains("take")
        .contains("DENIED POSITIVE of The engineer");
  }

  @Test
  void readsNoClaimWithoutAVerb() {
    assertThat(claims("A quiet harbour.\n")).isEqualTo("\n");
  }

  private static Quotation quotation(Span content, Span source, Span cue) {
    return quotation(content, source, cue, Stance.ASSERTS);
  }

  private static Quotation quotation(Span content, Span source, Span cue, Stance stance) {
    return new Quotation(
        content,
        content,
        source,
        cue,
        null,
        "the engineer",
        null,
        Quotation.Mode.INDIRECT,
        stance,
        Explanation.of("made-by-hand", "stands before the verb of saying"));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String claims(String text) {
    return claims(text, List.of());
  }

  private static String claims(String text, List<Quotation> quotations) {
    Article article = InventedArticle.of(text);
    return new ClaimAnnotator(List.of(), quotations, List.of())
        .claims(InventedSentences.chunked(article)).stream()
            .map(claim -> line(claim, text))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  /** {@code [clause] lemma ROLE=words CERTAINTY POLARITY whose KIND}. */
  private static String line(Claim claim, String text) {
    String arguments =
        claim.arguments().stream()
            .map(argument -> argument(argument, text))
            .collect(Collectors.joining());
    return "[%s] %s%s %s %s %s%s"
        .formatted(
            claim.span().of(text),
            claim.lemma(),
            arguments,
            claim.factuality().certainty(),
            claim.factuality().polarity(),
            voice(claim.voice(), text),
            claim.kind() == Claim.Kind.REPORT ? " REPORT" : "");
  }

  private static String argument(Argument argument, String text) {
    return " %s=%s".formatted(argument.role(), argument.span().of(text));
  }

  private static String voice(Voice voice, String text) {
    return switch (voice) {
      case Voice.OwnVoice own -> "own";
      case Voice.Attributed attributed -> "of " + attributed.source().of(text);
    };
  }
}
