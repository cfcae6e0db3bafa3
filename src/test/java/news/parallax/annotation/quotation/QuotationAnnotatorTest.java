package news.parallax.annotation.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import news.parallax.engine.ArticleAnnotator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each expectation is one quotation a line: content, cue, source, speaker, mode and rule. */
@Tag("models")
class QuotationAnnotatorTest {
  @Test
  void attachesTheSpeakerAfterTheQuote() {
    assertThat(quotations("“The bridge will open in May,” said Ana Ruiz, the mayor of Lomas."))
        .isEqualTo(
            """
            The bridge will open in May, <- said <- Ana Ruiz, the mayor of Lomas : Ana Ruiz (direct, source-after-quotation)\
            """);
  }

  @Test
  void attachesTheSpeakerBeforeTheQuote() {
    assertThat(
            quotations(
                "The transport minister, Peter Okoye, told reporters: “The bridge is safe.”"))
        .isEqualTo(
            """
            The bridge is safe. <- told <- The transport minister, Peter Okoye : Peter Okoye (direct, verb-before-quotation)\
            """);
  }

  @Test
  void givesBothHalvesOfASplitQuoteToOneSpeaker() {
    assertThat(
            quotations(
                "“We came by train,” Ana Ruiz told Peter Okoye via a translator. “It was late.”"))
        .isEqualTo(
            """
            We came by train, <- told <- Ana Ruiz : Ana Ruiz (direct, source-after-quotation) via a translator
            It was late. <- told <- Ana Ruiz : Ana Ruiz (direct, goes-on) via a translator\
            """);
  }

  @Test
  void givesNoWordsToThings() {
    assertThat(
            quotations(
                "The boat called “Golden Girl” sank. A departure from the habits of the mayor"
                    + " marked the trip as the war raged."))
        .isEqualTo("Golden Girl <- - <- - : null (scare, term)");
  }

  @Test
  void listsNoPlansAsSpeech() {
    assertThat(
            quotations(
                "The pair were expected to meet in Lomas. Ana Ruiz wants to trade timber. Peter"
                    + " Okoye called for calm."))
        .isEqualTo("calm <- called for <- Peter Okoye : Peter Okoye (indirect, reported)");
  }

  @Test
  void givesACrossheadTheSpeakerOfTheWordsItRepeats() {
    assertThat(
            quotations(
                """
                # ‘A golden bridge’
                “It is a golden bridge for the old town,” Ana Ruiz said.
                """))
        .isEqualTo(
            """
            A golden bridge <- - <- Ana Ruiz : Ana Ruiz (mixed, repeated-in-body)
            It is a golden bridge for the old town, <- said <- Ana Ruiz : Ana Ruiz (direct, source-after-quotation)\
            """);
  }

  @Test
  void givesTheMainClauseItsOwnSubject() {
    assertThat(
            quotations(
                "When asked whether the two leaders would talk about timber, Ana Ruiz said they"
                    + " would discuss “all issues”."))
        .isEqualTo(
            """
            they would discuss “all issues” <- said <- Ana Ruiz : Ana Ruiz (indirect, reported)
            all issues <- said <- Ana Ruiz : Ana Ruiz (mixed, inside-reported-clause)\
            """);
  }

  @Test
  void goesOnOverParagraphs() {
    assertThat(
            quotations(
                """
                Peter Okoye replied: “We came by train.
                “We saw the bridge.”
                Ana Ruiz smiled.
                """))
        .isEqualTo(
            """
            We came by train.|“We saw the bridge. <- replied <- Peter Okoye : Peter Okoye (direct, verb-before-quotation)\
            """);
  }

  @Test
  void givesAFragmentToTheSubjectOfTheReportingVerb() {
    assertThat(
            quotations(
                "Ana Ruiz said the two mayors would discuss “all issues” on Monday. She hailed a “new"
                    + " chapter” for Lomas."))
        .isEqualTo(
            """
            the two mayors would discuss “all issues” on Monday <- said <- Ana Ruiz : Ana Ruiz (indirect, reported)
            all issues <- said <- Ana Ruiz : Ana Ruiz (mixed, inside-reported-clause)
            a “new chapter” for Lomas <- hailed <- She : Ana Ruiz (indirect, reported)
            new chapter <- hailed <- She : Ana Ruiz (mixed, inside-reported-clause)\
            """);
  }

  @Test
  void givesTheAnswerToWhoIsAskedNotToWhoAsks() {
    assertThat(quotations("Asked whether Peter Okoye would resign, Ana Ruiz said: “Ask him.”"))
        .isEqualTo(
            """
            Ask him. <- said <- Ana Ruiz : Ana Ruiz (direct, verb-before-quotation)\
            """);
  }

  @Test
  void takesWhoWasQuotedByTheMediaForTheSpeaker() {
    assertThat(
            quotations(
                "Ana Ruiz was quoted by state media as saying: “The bridge is ours.” The ministry said"
                    + " in a statement that it was “surprised”."))
        .isEqualTo(
            """
            The bridge is ours. <- saying <- Ana Ruiz : Ana Ruiz (direct, verb-before-quotation) via state media
            that it was “surprised” <- said in a statement <- The ministry : The ministry (indirect, reported)
            surprised <- said in a statement <- The ministry : The ministry (mixed, inside-reported-clause)\
            """);
  }

  @Test
  void readsSignedLettersAndHeadlines() {
    assertThat(
            quotations(
                """
                # Ruiz: ‘We will stay’
                “I miss the old bridge.” — Ana Ruiz, 34
                “I do not.” — Peter Okoye, 51
                """))
        .isEqualTo(
            """
            We will stay <- : <- Ruiz : Ana Ruiz (mixed, verb-before-quotation)
            I miss the old bridge. <- — <- Ana Ruiz : Ana Ruiz (direct, source-after-quotation)
            I do not. <- — <- Peter Okoye : Peter Okoye (direct, source-after-quotation)\
            """);
  }

  @Test
  void leavesTermsAndTitlesWithoutSpeaker() {
    assertThat(quotations("The novel “Night Ferry” sold well. They ate ‘anticuchos’ by the river."))
        .isEqualTo(
            """
            Night Ferry <- - <- - : null (scare, term)
            anticuchos <- - <- - : null (scare, no-source)\
            """);
  }

  @Test
  void reportsSpeechWithoutMarks() {
    assertThat(
            quotations(
                "Peter Okoye promised to repair the bridge. The bridge, he said, was old. It will open"
                    + " in May, according to the city council."))
        .isEqualTo(
            """
            to repair the bridge <- promised <- Peter Okoye : Peter Okoye (indirect, reported)
            The bridge, he said, was old <- said <- he : Peter Okoye (indirect, reported)
            It will open in May <- according to <- the city council : the city council (indirect, reported)\
            """);
  }

  @Test
  void reportsWhatWasSaidNotOnlyOfWhat() {
    assertThat(
            quotations(
                "Ana Ruiz criticized her sister on the ferry. She denied any role in it. She called for calm."
                    + " Peter Okoye did not promise a ferry and replied by leaving."))
        .isEqualTo(
            """
            any role in it <- denied <- She : Ana Ruiz (indirect, reported)
            calm <- called for <- She : Ana Ruiz (indirect, reported)\
            """);
  }

  @Test
  void listsNeitherKnowledgeNorDeedsAsSpeech() {
    assertThat(
            quotations(
                """
                Ana Ruiz learned that the ferry leaks. The sailors know what it costs. Peter Okoye \
                realized she would sail. The crowd could draw the police. You agree to receive our \
                letters. Ana Ruiz believes it will sink.
                """))
        .isEqualTo("it will sink <- believes <- Ana Ruiz : Ana Ruiz (indirect, reported)");
  }

  @Test
  void listsWhatIsSaidNotToWhomNorWhen() {
    assertThat(
            quotations(
                """
                Ana Ruiz told cheering sailors about the leak. In addition, she said, the pumps \
                are old. Peter Okoye said the ferry is safe, and Ana Ruiz said it has holes.
                """))
        .isEqualTo(
            """
            the pumps are old <- said <- she : Ana Ruiz (indirect, reported)
            the ferry is safe <- said <- Peter Okoye : Peter Okoye (indirect, reported)
            it has holes <- said <- Ana Ruiz : Ana Ruiz (indirect, reported)\
            """);
  }

  @Test
  void givesALabelToWhoCallsAThingSo() {
    assertThat(quotations("Peter Okoye called Ruiz's comments “a disgrace to Lomas” on Monday."))
        .isEqualTo(
            """
            Ruiz's comments “a disgrace to Lomas” on Monday <- called <- Peter Okoye : Peter Okoye (indirect, reported)
            a disgrace to Lomas <- called <- Peter Okoye : Peter Okoye (mixed, inside-reported-clause)\
            """);
  }

  @Test
  void readsPastWhereAStatementWasIssued() {
    assertThat(
            quotations(
                "The captain, Peter Okoye, said in a statement issued in Lomas by the owner, Blue"
                    + " Lines, that the engine had failed. “I did nothing,” the statement said."))
        .isEqualTo(
            """
            that the engine had failed <- said <- The captain, Peter Okoye : Peter Okoye (indirect, reported)
            I did nothing, <- said <- the statement : Peter Okoye (direct, issuer) via the statement\
            """);
  }

  @Test
  void readsChainedVerbsApart() {
    assertThat(quotations("Peter Okoye started claiming that the ferry leaks."))
        .isEqualTo(
            "that the ferry leaks <- started claiming <- Peter Okoye : Peter Okoye (indirect,"
                + " reported)");
  }

  private static String quotations(String text) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger()).annotate(InventedArticle.of(text));
    return article.quotations().stream()
        .map(quotation -> line(quotation, article))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Quotation one, AnnotatedArticle article) {
    return "%s <- %s <- %s : %s (%s, %s)"
            .formatted(
                article.words(one.content()).replace('\n', '|'),
                words(one.cue(), article),
                words(one.source(), article),
                one.speakerName(),
                one.mode().name().toLowerCase(java.util.Locale.ROOT),
                one.why().rule())
        + (one.channel() == null ? "" : " via " + article.words(one.channel()));
  }

  private static String words(@Nullable Span span, AnnotatedArticle article) {
    return span == null ? "-" : article.words(span);
  }
}
