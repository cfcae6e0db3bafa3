package news.parallax.annotation.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.article.InventedArticle;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and for its marked words in order who said them, by what cue. */
@Tag("models")
class SpeakerRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an office and a title    | Prime Minister Sir Peter Okoye said the ferry was “overloaded”. | Peter Okoye (said)",
        "in a statement           | Ana Ruiz said in a statement that the ferry was “overloaded”. | Ana Ruiz (said in a statement)",
        "a refusal to say         | Ana Ruiz declined to comment on “the leak”. | Ana Ruiz (declined to comment on)",
        "according to             | The ferry was “overloaded”, according to Ana Ruiz. | Ana Ruiz (according to)",
        "a noun for a cue         | Ana Ruiz’s claim that the ferry was “overloaded” angered the crew. | Ana Ruiz (claim)",
        "a noun behind the words  | The crew mocked Ana Ruiz’s “golden ferry” remark. | Ana Ruiz (remark)",
        "a paper that speaks      | The indictment said the captain had been “reckless”. | The indictment (said)",
        "somebody's attorney      | “He is innocent,” said Peter Okoye’s attorney, Ana Ruiz. | Ana Ruiz (said)",
        "told a newspaper         | “It was late,” Peter Okoye told the newspaper. | Peter Okoye (told) via the newspaper",
        "through a translator     | “It was late,” Peter Okoye said through a translator. | Peter Okoye (said) via a translator",
        "quoted as saying by      | “It was late,” Peter Okoye was quoted as saying by state radio. | Peter Okoye (was quoted as saying) via state radio",
        "according to state media | “It was late,” Peter Okoye said, according to state media. | Peter Okoye (said) via state media",
        "told somebody that       | Peter Okoye told Ana Ruiz that the ferry was “late”. | Peter Okoye (told)",
        "a headline               | Okoye slams the crew: ‘Stay at home’ | Okoye (slams)",
        "a headline with a topic  | Okoye on the ferry: ‘It was late’ | Okoye (:)",
        "a name behind a dash     | The crew wavers - Ana Ruiz: “They will decide late.” | Ana Ruiz (:)",
        "split, said meanwhile    | “We came by train,” Ana Ruiz said, waving to the crew, “and left by boat.” | Ana Ruiz (said), Ana Ruiz (said)",
        "split, told a namesake   | “We came by train,” Ana Ruiz told Tomas Ruiz on Monday, “and left by boat.” | Ana Ruiz (told), Ana Ruiz (told)",
        "went on to say           | Peter Okoye joked that the crew was asleep, but went on to say: “It was late.” | Peter Okoye (went on to say)",
        "issued a statement       | Peter Okoye issued a statement saying “the ferry was late”. | Peter Okoye (issued a statement saying)",
        "two asides               | Ana Ruiz, 35, the mayor of Lomas, said the ferry was “late”. | Ana Ruiz (said)",
        "a bracket and a clause   | Ana Ruiz (Lomas), who was born at sea, said the ferry was “late”. | Ana Ruiz (said)",
        "who called               | The crew met Ana Ruiz, who called the ferry “unfit to sail”. | Ana Ruiz (called)",
        "a shared subject         | Peter Okoye said the sailors might not like it, but insisted it was “late”. | Peter Okoye (insisted)",
        "an aside before a colon  | Ana Ruiz replied, with a smile: “We came by train.” | Ana Ruiz (replied)",
        "with somebody saying     | The crew cheered, with Ana Ruiz shouting: “Come aboard!” | Ana Ruiz (shouting)",
        "a thing behind after     | A note from the company after the storm said: “The ferry will not sail.” | the company (said) via A note",
        "a verb like a participle | Tomas Ruiz, a mayor of Lomas, called Okoye a “golden boy”. | Tomas Ruiz (called)",
        "put it                   | As Ana Ruiz put it, “The ferry was late.” | Ana Ruiz (put it)",
        "later on a day           | Ana Ruiz later Thursday told the crew: “The ferry was late.” | Ana Ruiz (told)",
        "himself                  | Ana Ruiz herself said that the ferry was “late”. | Ana Ruiz (said)",
        "according to a person    | “It was late,” Peter Okoye asserted, according to Ana Ruiz. | Peter Okoye (asserted)",
        "his response             | Peter Okoye wrote to the crew. His response: “The ferry was late.” | Peter Okoye (response:)",
        "verb and name first      | Said Ana Ruiz: “The ferry was late.” | Ana Ruiz (said)",
        "asked by somebody        | Asked by an aide, “Where were you?”, Mr. Okoye replied: “On the ferry.” | an aide (asked), Okoye (replied)",
        "asked whether            | Asked whether the ferry was “overloaded,” Ana Ruiz said it was late. | -",
        "an acronym and a title   | “The ferry was late,” NOW President Terry O’Neill said. | Terry O’Neill (said)",
        "marks in a list          | Ana Ruiz called the ferry “slow”, “late” and “unfit to sail”. | Ana Ruiz (called), Ana Ruiz (called), Ana Ruiz (called)",
        "said and a comma         | Said Ruiz, “The ferry was late.” | Ruiz (said)",
        "a clause before another  | But even as Okoye claimed that “the ferry came first,” the sailors said it was late. | Okoye (claimed)",
        "what somebody called     | In a film that Ana Ruiz called “unkind,” Okoye expressed a wish to sail. | Ana Ruiz (called)",
        "a verb in a name         | The organisers, It’s Time for Lomas, said the ferry was “late”. | The organisers (said)",
        "a signature below        | “It was late.”^- Ana Ruiz, 34, Lomas^“It was not.”^— Peter Okoye, 51 | Ana Ruiz (-), Peter Okoye (—)",
        "a long signature         | “It was late.”^— Captain Ana Ruiz, on the radio, on what was found in the ferry before it sailed to Lomas. | Ana Ruiz (—)",
        "a tweet on another’s act | Ana Ruiz praised Lomas Harbour’s action in a tweet. “They were late,” the tweet stated. | Ana Ruiz (stated) via the tweet",
        "an office and a paper    | “It was late,” said Ana Ruiz, harbour director for Lomas in an email. | Ana Ruiz (said)",
        "a tweet and a colon      | In a tweet, Ana Ruiz: “The ferry was late.” | Ana Ruiz (:)",
        "a tweet by somebody      | A tweet by Ana Ruiz: “The ferry was late.” | Ana Ruiz (a tweet by ana ruiz:)",
        "the words of somebody    | The words of Ana Ruiz: “The ferry was late.” | Ana Ruiz (the words of ana ruiz:)",
        "a part in a transcript   | RUIZ: “It was the wind.”^MODERATOR: “Who steered?” | RUIZ (:), MODERATOR (:)",
        "despite one saying       | Despite Ana Ruiz saying the talks had “come a long way,” the sailors left. | Ana Ruiz (saying)",
        "blamed for saying        | The sailors blasted Ana Ruiz for calling them “lazy cats”. | Ana Ruiz (calling)",
        "accused of saying        | Ana Ruiz accused Peter Okoye of telling her he had “bad dreams”. | Peter Okoye (telling)",
        "two participles          | Ana Ruiz left after the talks with the crew broke up, warning the sailors of “years” at sea and saying she felt “ill”. | Ana Ruiz (warning), Ana Ruiz (saying)",
        "an opening participle    | Telling the crew this is “your moment” and “your day,” Ana Ruiz left. | Ana Ruiz (telling), Ana Ruiz (telling)",
        "said in between          | Her comments, said Peter Okoye, the press secretary, are “wise”. | Peter Okoye (said)",
        "a verb seldom of speech  | The sailors panned the plan as “ridiculous.” | -",
        "said and a semicolon     | Peter Okoye said; “The ferry was late and full.” | Peter Okoye (said)",
        "two in one statement     | Captain Ana Ruiz and mayor Peter Okoye said in a joint statement that the ferry was “late”. | Ana Ruiz and Peter Okoye (said in a joint statement)",
        "two, then they           | Ana Ruiz and Peter Okoye said the ferry was “late”. They vowed to “defend the crew”. | Ana Ruiz and Peter Okoye (said), Ana Ruiz and Peter Okoye (vowed)",
        "one, described by two    | Ana Ruiz, the wife of Peter Okoye and Tomas Ruiz’s boss, said it was “late”. | Ana Ruiz (said)",
        "a paper from somebody    | “The ferry was late,” a statement from the sailors’ union said. | the sailors’ union (said) via a statement",
        "somebody's paper         | Ana Ruiz’s letter said the ferry was “late”. | Ana Ruiz (said) via Ana Ruiz’s letter",
        "the body's statement     | “We do not sail,” the company said in a statement. “We rank ships,” the statement said. | the company (said in a statement), the company (said) via the statement",
        "an adviser of somebody's | Okoye senior adviser Ana Ruiz said the ferry was “late”. | Ana Ruiz (said)",
        "a title in marks, aside  | Ana Ruiz, star of the film “Night Ferry,” called the plan “unkind to all”. | -, Ana Ruiz (called)",
        "at the time              | Ana Ruiz at the time said the ferry was “late”. | Ana Ruiz (said)",
        "on a day, in brackets    | Mayor Ana Ruiz (Lomas) on Monday criticized the plan, saying it was “late”. | Ana Ruiz (saying)",
        "sources close to         | Two sources close to the mayor say the ferry was “late”. | Two sources close to the mayor (say)",
        "who did, said            | The sailors who wrote to the mayor on Monday say they are “tired of waiting”. | The sailors (say)",
        "rose, then said          | Ana Ruiz rose, then said the ferry was “late”. | Ana Ruiz (said)",
        "a race and a speaker     | The old boat has won a race and Ana Ruiz said it was “late”. | Ana Ruiz (said)",
        "three of them            | Ana Ruiz, Peter Okoye and Tomas Vargas said the ferry was “late”. | Ana Ruiz, Peter Okoye and Tomas Vargas (said)",
        "both of them             | Ana Ruiz and Peter Okoye both said the ferry was “late”. | Ana Ruiz and Peter Okoye (said)",
        "a person with a day's name | Peter Day said the ferry was “late”. Day said it was “full”. | Peter Day (said), Peter Day (said)",
        "adding, alone            | “It was late,” Ana Ruiz said. Adding, “I was there.” | Ana Ruiz (said), Ana Ruiz (said)",
        "a full stop before said  | “The ferry was late.” Ana Ruiz said. | Ana Ruiz (said)",
        "by an age                | “Where is the ferry?” the 43-year-old asked. | the 43-year-old (asked)",
        "a label in another's words | Their old friends mocked the mayor, calling Ana Ruiz “a lazy cat,” Peter Okoye said. | Their old friends (calling)",
        "the owner of comments    | Ana Ruiz called Peter Okoye’s remarks “unkind to sailors”. | Ana Ruiz (called)",
        "filed by                 | The ferry was “late”, according to a report filed by Ana Ruiz. | Ana Ruiz (according to) via a report",
        "a transcript in marks    | Ana Ruiz spoke to Peter Okoye.^“OKOYE: Who steered the ferry?^“RUIZ: The wind did. It was dark. | Peter Okoye (:), Ana Ruiz (:)",
        "quoted as saying, after  | “It was late,” the report quotes Peter Okoye as saying. | Peter Okoye (quotes)",
        "quoted him as saying     | Ana Ruiz quoted Peter Okoye as saying the ferry was “late”. | Peter Okoye (saying)",
        "recalled one telling     | Ana Ruiz recalled the captain telling her: “Jump now and swim.” | the captain (telling)",
        "a body's paper           | A Port Authority statement said the ferry was “late”. | Port Authority (said) via A Port Authority statement",
        "titles joined by and     | Former captain and Lomas Gov. Ana Ruiz called the plan “late”. | Ana Ruiz (called)",
        "asked, then answered     | The captain rose when Ana Ruiz asked about the ferry.^“It was the wind. We were late.” | -",
        "a colon in a clause      | Ana Ruiz gave the captain other advice than he was getting: “Jump now and swim.” | Ana Ruiz (gave)",
        "whom one sits for        | Captain Peter Okoye (R) of Lomas, the senior member of the board, said the ferry was “very late”. | Peter Okoye (said)",
        "a comment in marks       | Peter Okoye’s “lazy cat” comment angered the crew. | Peter Okoye (comment)",
        "passed on by a paper     | Ana Ruiz noted that it was “very late,” The Lantern reported. | Ana Ruiz (noted)",
        "said, with a topic       | Said Ana Ruiz on the ferry bought by the harbour board: “It was late and full.” | Ana Ruiz (said)",
        "seethed in a post        | Peter Okoye called it “sad” while Ana Ruiz seethed in a public post: “It was late and full.” | Peter Okoye (called), Ana Ruiz (seethed)",
        "described by somebody    | The crew met a man described by Ana Ruiz as “a golden boy”. | Ana Ruiz (described)",
        "footage of one saying    | The film shows footage of Ana Ruiz saying the ferry was “late”. | Ana Ruiz (saying)",
        "denied that, saying      | Ana Ruiz denied a report that the sailors complained of the cold, saying: “It was late and full.” | Ana Ruiz (saying)",
        "as they sang, she rose   | As the crew began to chant, Ana Ruiz rose from her seat and joked: “It was late and full.” | Ana Ruiz (joked)",
        "when one mentioned it    | Once, when my sister mentioned the ferry to me, Ana Ruiz laughed and said: “It was late and full.” | Ana Ruiz (said)",
        "a name, a body, a dash   | Peter Okoye, the head of Lomas Radio -- the station that owns the ferry -- told the crew: “It was late and full.” | Peter Okoye (told)",
        "as somebody dreamed      | “It was late,” as her father dreamed, Ana Ruiz said. | Ana Ruiz (said)",
        "pushed back against one  | Ana Ruiz pushed back against Peter Okoye telling a reporter: “It was late and full.” | Ana Ruiz (telling)",
        "a title                  | The novel “Night Ferry” sold well. | -",
        "a programme's title      | “It was late,” Peter Okoye said on Channel Two’s “A Night with Ana Ruiz.” | Peter Okoye (said), -",
        "a title in a clause      | Peter Okoye said that “The Last Ferry” was a fine film. | -",
        "a known term             | The law, known as the “ferry tax,” is late, Peter Okoye said. | -",
        "a clause for a name      | Peter Okoye spoke out against the “don’t sail, don’t ask” policy. | -",
        "a slogan in capitals     | The crew chanted “Sail Now”. | The crew (chanted)",
        "a nickname in capitals   | Peter Okoye called Ana Ruiz “Lazy Ana”. | Peter Okoye (called)",
        "a nickname in a name     | “We ran,” said Anna “Salt” Ruiz, a sailor. | Anna “Salt” Ruiz (said)",
        "goes by a name           | “We ran,” said an old sailor who goes by the name “Owl.” | an old sailor who goes by the name “Owl” (said), -",
        "known as, behind         | “We ran,” said a sailor known as “Aunt Ida”, who would not say more. | a sailor known as “Aunt Ida” (said), -",
        "known as, before         | A sailor known as “Aunt Ida” said the ferry was “late”. | -, A sailor known as “Aunt Ida” (said)",
        "a comma before the verb  | “We came by train,” Anna Ruiz, told the crew. | Anna Ruiz (told)",
        "a comma, then the marks  | Anna Ruiz, said “We came by train and left by boat.” | Anna Ruiz (said)",
        "somebody's lawyer        | A lawyer for Peter Okoye, Anna Ruiz, said the ferry was “late”. | Anna Ruiz (said)",
        "a name, a role, a body   | From the desk of Anna Ruiz, captain, Lomas Radio:^“The ferry was late and full.” | Anna Ruiz (:)",
        "a line that says whose   | “We ran and ran,” said Peter Okoye.^From the desk of Anna Ruiz, captain, Lomas Radio.^“The ferry was late and full.” | Peter Okoye (said), Anna Ruiz (from)",
        "a rank without a stop    | Sgt Peter Okoye left. “We ran,” Sgt Okoye said. | Peter Okoye (said)",
        "a surname that is a word | Peter Banks left. “We ran,” said Banks. | Peter Banks (said)",
        "the younger              | Peter Okoye Sr. built it. Peter Okoye Jr. sold it. “We ran,” the younger Okoye said. | Peter Okoye Jr. (said)",
        "letters in brackets      | The harbour union (HU) met at sea. “We ran,” the HU said. “We swam,” the harbour union said. | harbour union (said), harbour union (said)",
        "the department           | The Department of Fisheries met. “We ran,” the department said. | Department of Fisheries (said)",
        "two departments          | The Department of Fisheries met the Department of Roads. “We ran,” the department said. | the department (said)",
        "a suffix and a surname   | Thomas Holt Sr. built it. Thomas Holt Jr. sold it. “We ran,” Holt Jr. said. | Thomas Holt Jr. (said)",
        "an object, then another  | The mayor praised Ana Ruiz, and Tom Vargas called her “a golden girl”. | Tom Vargas (called)",
        "a share of a poll        | Some 60 percent of voters said the ferry was “too old”. | -",
        "an owner of a share      | Ana Ruiz, who owns 60 percent of it, said the ferry was “too old”. | Ana Ruiz (said)",
        "she and then he          | Captain Anna Aruna and captain Rahul Brill rose. “We ran,” she said. “We won,” he said. | Anna Aruna (said), Rahul Brill (said)",
        "a name with particles    | Khalid al-Masri rose. “We ran,” al-Masri said. | Khalid al-Masri (said)",
        "a spokesman, then he     | Peter Okoye left. A police spokesman said the ferry was late. “It was full,” he said. | A police spokesman (said)",
        "attacked as             | Anna Ruiz attacked Peter Okoye as “a lazy cat”. | Anna Ruiz (attacked)",
        "attacked as, by         | Anna Ruiz, attacked by Peter Okoye as “a lazy cat”, left. | Peter Okoye (attacked)",
        "branded, by             | Anna Ruiz, branded “a lazy cat” by Peter Okoye, left. | Peter Okoye (branded)",
        "attacked by, then said  | Anna Ruiz, denounced by Peter Okoye as “a lazy cat”, said she would stay. | Peter Okoye (denounced)",
        "mocked by, then said    | The captain, mocked as “a lazy cat” by sailors, said he would stay. | sailors (mocked)",
        "called for, criticised  | Anna Ruiz called for “calm” and was criticised by Peter Okoye as “weak”. | Anna Ruiz (called for), Peter Okoye (was criticised)",
        "one called so, then said | A sailor called “Aunt Ida” said the ferry was late. | -",
        "an attack on one as     | Anna Ruiz’s attack on Peter Okoye as “a lazy cat” was heard. | Anna Ruiz (attack)",
        "attacks by one as       | Peter Okoye faced attacks by Anna Ruiz as “a lazy cat”. | Anna Ruiz (attacks)",
        "attacks as, by nobody   | Peter Okoye faced attacks as “a lazy cat”. | -",
        "an attack of nobody’s   | The attack on Peter Okoye as “a lazy cat” angered the crew. | -",
        "accused of, by          | Accused of “theft” by Anna Ruiz, Peter Okoye left. | Anna Ruiz (accused)",
        "accused by, of          | Accused by Anna Ruiz of “theft”, Peter Okoye left. | Anna Ruiz (accused)",
        "accused, by nobody      | Accused of “theft”, Peter Okoye left. | -",
        "called so, by           | Peter Okoye, who was called “a lazy cat” by Anna Ruiz, left. | Anna Ruiz (was called)",
        "being called so, by     | Peter Okoye left after being called “a lazy cat” by Anna Ruiz. | Anna Ruiz (being called)",
        "being called so         | Peter Okoye hated being called “a lazy cat”. | -",
        "called so by accident   | The crew was called “lazy” by accident. | -",
        "what grows says nothing | The growth told the crew that the ferry was “late”. | -",
        "the weather says no     | The weather said it was “late”. | -",
        "a man one knows         | “We ran,” said a man I know. | a man I know (said)",
        "a woman met at a place  | “We ran,” said a woman we met at the gate. | a woman we met at the gate (said)",
        "two of no known gender  | Captain Osaru Vey and captain Tolu Brill rose. “We ran,” she said. “We won,” he said. | -, -",
        "a nickname, rare name   | “We ran,” said Osaru “Salt” Ruiz, a sailor. | Osaru “Salt” Ruiz (said)",
        "a deputy’s office       | Prime Minister Anna Ruiz left. “We ran,” the deputy prime minister said. | the deputy prime minister (said)",
        "another town’s office   | Lomas Mayor Anna Ruiz left. “We ran,” the mayor of Tarn said. | the mayor of Tarn (said)",
        "the same town’s office  | Lomas Mayor Anna Ruiz left. “We ran,” the mayor of Lomas said. | Anna Ruiz (said)",
        "another party’s office  | Mayor Anna Ruiz, a Democrat, left. “We ran,” the Republican mayor said. | the Republican mayor (said)",
        "another state’s office  | Norwegian President Anna Ruiz left. “We ran,” the French president said. | the French president (said)",
        "an office held before   | The former chief executive, Anna Ruiz, left. “We ran,” the chief executive said. | the chief executive (said)",
        "a name for a thing       | The boat called “Golden Girl” sank. | -",
      })
  void givesTheWordsToWhoSaidThem(String phenomenon, String text, String speakers) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger())
            .annotate(InventedArticle.of(text.replace("^", "\n\n")));
    assertThat(
            article.quotations().stream()
                .filter(one -> one.mode() != Quotation.Mode.INDIRECT)
                .map(one -> line(one, article))
                .collect(Collectors.joining(", ")))
        .as(phenomenon)
        .isEqualTo(speakers);
  }

  private static String line(Quotation one, AnnotatedArticle article) {
    if (one.speakerName() == null) {
      return "-";
    }
    String cue = one.cue() == null ? "-" : article.words(one.cue()).toLowerCase(Locale.ROOT);
    String via = one.channel() == null ? "" : " via " + article.words(one.channel());
    return one.speakerName() + " (" + cue + ")" + via;
  }
}
