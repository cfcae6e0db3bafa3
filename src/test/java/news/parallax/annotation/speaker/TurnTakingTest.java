package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.Quotation;
import news.parallax.article.InventedArticle;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and the speakers of its marked words in order, "-" for none. */
@Tag("models")
class TurnTakingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he is not whom he speaks of    | Peter Okoye said he wished that Tomas Ruiz would do well. “This town is poor,” he said. | Peter Okoye",
        "he is not his topic            | “I came by train,” Peter Okoye said. Of Tomas Ruiz, he said, “I want him to do well.” | Peter Okoye, Peter Okoye",
        "she is not he                  | “I came by train,” Peter Okoye said. Ana Ruiz came by boat. “It was late,” she said. | Peter Okoye, Ana Ruiz",
        "the statement's issuer         | Peter Okoye said in a statement that the engine had failed. “We called for help,” the statement said. | Peter Okoye",
        "a statement of nobody          | The engine had failed. “We called for help,” the statement said. | the statement",
        "he is not his friend           | Peter Okoye, an old friend of the singer Tomas Ruiz, told a reporter that he was poor. “I have no house,” he said. | Peter Okoye",
        "it is the body that spoke      | The port authority said that the river was shut. It said ships should “wait at sea”. | The port authority",
        "it is no person                | Peter Okoye said that the river was shut. It said ships should “wait at sea”. | -",
        "named, then described twice    | One candidate, Ana Ruiz, the mayor of Lomas, who is a baker, said that the bill “gives way to anybody”. | Ana Ruiz",
        "he is not in his own words      | “We will help Tomas Ruiz,” Peter Okoye said. “The crew owe Tomas Ruiz thanks,” he said. | Peter Okoye, Peter Okoye",
        "he is named first               | Peter Okoye all but confirmed that the crew fear Tomas Ruiz. “We will sail,” he told a reporter. | Peter Okoye",
        "he spoke last                   | After Tomas Ruiz had left, Peter Okoye called the plan “late”. On Monday, he said it was “sad”. | Peter Okoye, Peter Okoye",
        "she is not whose words she quotes | Ana Ruiz came late. She wrote to the crew. Peter Okoye slept, he said. Quoting Peter Okoye’s words, she wrote, “It was the wind.” | Ana Ruiz",
        "they are the two before         | Ana Ruiz and Peter Okoye left the room. They said the plan was “late”. | Ana Ruiz and Peter Okoye",
        "questions and answers           | Ana Ruiz runs the ferry. She spoke to us on Monday.^Q: Who steered?^A: The wind did. It was dark.^Q. And then?^A. We swam.^We swam for hours. | Outlet 1, Ana Ruiz, Outlet 1, Ana Ruiz",
        "two could have been asked       | Ana Ruiz met Peter Okoye.^Question: Who steered?^Answer: The wind did. | Outlet 1, -",
        "a transcript without marks      | Ana Ruiz spoke to a reporter.^REPORTER: Who steered?^RUIZ: The wind did. It was dark. | REPORTER, Ana Ruiz",
        "a post, signed below            | The crew wrote about it.^We swam for hours and hours.^— Ana Ruiz (@anaruiz) March 3, 2017 | Ana Ruiz",
        "a post, signed behind           | The crew wrote about it.^We swam for hours. — Ana Ruiz (@anaruiz) March 3, 2017 | Ana Ruiz",
        "who acts before the words       | “It was late,” Ana Ruiz said.^Peter Okoye tried it once more. “This is public and plain.” | Ana Ruiz, Peter Okoye",
        "an open letter's author        | Ana Ruiz left office on Monday in an open letter. “I have steered for years,” the letter began. “It is time.” | Ana Ruiz, Ana Ruiz",
        "a letter others released       | Ana Ruiz left office on Monday in an open letter released by Lomas Harbour. “I have steered for years,” the letter began. | Ana Ruiz",
        "a letter that mocks            | Ana Ruiz was mocked on Monday in an open letter released by Lomas Harbour. “She steered for years,” the letter began. | Lomas Harbour",
        "a letter with its owner        | Ana Ruiz’s resignation letter is short. Peter Okoye read it. “I have steered for years,” the letter said. | Ana Ruiz",
        "he wrote in his letter         | Peter Okoye’s farewell letter to Ana Ruiz came late. “I am proud of the ferry,” he wrote. | Peter Okoye",
        "an email in front              | In an email to the crew, Ana Ruiz gave in. “I was wrong,” the email said. | Ana Ruiz",
        "a report by somebody           | The report, written by Ana Ruiz, is long. “They slept,” the report says. | Ana Ruiz",
        "a statement from a lawyer      | “We are sad,” said the statement from Peter Okoye’s lawyer, Ana Ruiz.^“He will sail,” the statement said. | Ana Ruiz, Ana Ruiz",
        "a letter of nobody             | A letter was found on the ferry. “It was late,” the letter said. | the letter",
        "the newspaper named before     | Ana Ruiz told the Selby Courier that the ferry was late. The newspaper said the crew was “asleep”. | Selby Courier",
        "the firm that spoke before     | Varga Instruments said the ferry was late. The Lomas-based firm said it would pay a “fair” sum. | Varga Instruments",
        "he said, and nobody else named | Robin Okoye said the police asked whether the pilot had slept. He said the crew was “sad”. | Robin Okoye",
        "a chief at a body              | Peter Okoye, Assistant Chief Constable at the Lomas Police, called it a “sad” day. | Peter Okoye",
        "a day behind the speaker       | The ferry was “old and late,” according to a statement by the harbour crew Monday. | the harbour crew",
        "a programme's title            | “I came by train,” Peter Okoye told the “Morning” show. | Peter Okoye, -",
      })
  void givesTheWordsToWhoSpoke(String phenomenon, String text, String speakers) {
    ArticleAnnotator annotator = new ArticleAnnotator(EnglishModels.tagger());
    assertThat(
            annotator.annotate(InventedArticle.of(text.replace("^", "\n"))).quotations().stream()
                .filter(one -> one.mode() != Quotation.Mode.INDIRECT)
                .map(one -> one.speakerName() == null ? "-" : one.speakerName())
                .collect(Collectors.joining(", ")))
        .as(phenomenon)
        .isEqualTo(speakers);
  }
}
