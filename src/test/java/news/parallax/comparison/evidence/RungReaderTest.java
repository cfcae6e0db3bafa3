package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class RungReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm denied that it had sold the quay.                 | had sold denied
          Mara Orme denies the theft of the medals.                  | denies denied
          The firm did not sell the quay.                            | did not sell denied
          It is not true that the firm has sold the quay.            | has sold denied
          Analysts doubt that the firm will sell the quay.           | will sell doubted
          The firm may sell the quay.                                | may sell could
          The firm could agree to sell the quay.                     | could agree to sell could
          The firm plans to sell the quay.                           | plans to sell expected
          The firm is due to sign a contract in June.                | is expected
          The mayor said that the firm would sell the quay.          | would sell expected
          The two sides are expected to have struck a deal.          | are expected to have struck expected
          The firm has agreed to sell the quay.                      | has agreed to sell agreed
          The two sides have reached an agreement on the quay.       | have reached agreed
          The firm has sold the quay.                                | has sold done
          """)
  void readsHowFarItHasCome(String sentence, String rung) {
    assertThat(rungs(sentence)).contains(rung);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No deal was struck.
          The two sides struck no deal.
          The two sides have yet to sign a deal.
          The firm failed to agree to a price.
          The firm agreed not to sell the quay.
          The firm refused to sell the quay.
          The firm rejected the deal.
          The firm almost sold the quay.
          The firm had to sell the quay.
          The firm tried to sell the quay.
          The firm reportedly sold the quay.
          The firm hopes to sell the quay.
          The firm would sell the quay.
          If the firm sold the quay, the port would close.
          Has the firm sold the quay?
          The firm may not sell the quay.
          The firm is likely to sell the quay.
          The mayor urged the firm to sell the quay.
          The mayor asked whether the firm had sold the quay.
          The firm did not say that it had sold the quay.
          The firm denied that it had not sold the quay.
          """)
  void leavesOpenWhatTheWordsLeaveOpen(String sentence) {
    assertThat(rungs(sentence)).isEmpty();
  }

  /** Each clause with a rung: its verb and the rung. */
  private static String rungs(String sentence) {
    AnnotatedArticle article = ReportedStory.of(sentence).articles().getFirst();
    return article.claims().stream()
        .flatMap(claim ->
            RungReader.rung(article, claim).stream()
                .map(rung ->
                    article.words(claim.predicate()) + " " + rung.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("; "));
  }
}
