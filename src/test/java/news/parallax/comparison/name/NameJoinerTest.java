package news.parallax.comparison.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.name.NameAnnotator;
import news.parallax.annotation.name.Names;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class NameJoinerTest {
  @Test
  void joinsSpellingsOfOneName() {
    assertThat(
            joined(
                "Sergei Volkov met Ann-Marie Lund in Oslo. Volkov smiled.",
                "Sergey Volkov shook hands with Ann Marie Lund."))
        .isEqualTo(
            """
            PERSON Sergei Volkov | Sergey Volkov | Volkov [name-variant]
            PERSON Ann Marie Lund | Ann-Marie Lund [same-name]
            PLACE Oslo []
            """);
  }

  @Test
  void keepsRelativesApart() {
    assertThat(
            joined(
                "Robert Holm praised his wife, Helen Holm, in Leeds.",
                "Helen Holm thanked Robert Holm. Holm waved."))
        .isEqualTo(
            """
            PERSON Robert Holm [same-name]
            PERSON Helen Holm [same-name]
            PLACE Leeds []
            PERSON Holm []
            """);
  }

  @Test
  void aSurnameBeforeItsBearerMayMeanANamesake() {
    assertThat(
            joined(
                "Robert Holm left Leeds on Monday. Holm waved.",
                "The Holm plan is dead. Helen Holm wrote it. Holm smiled.",
                "The Holm plan is dead. Helen Holm wrote it."))
        .contains("PERSON Robert Holm | Holm", "PERSON Helen Holm | Holm [same-name]");
  }

  @Test
  void tiesAnOpenDescriptionToTheOfficeAnotherArticleGives() {
    assertThat(
            joined(
                "Ola Berg and Jens Rask met on Monday. The Norwegian president was early.",
                "Norwegian President Ola Berg met Jens Rask."))
        .contains("PERSON Ola Berg | Norwegian President Ola Berg <- The Norwegian president");
  }

  /** Articles are parted by a slash; the line is in the roster. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          acronym elsewhere    @ The Fishery Workers Union met in Leeds. / The FWU elected Ola Berg on Monday, it said in Oslo.  @ ORGANIZATION Fishery Workers Union | FWU [acronym]
          surname elsewhere    @ Helen Marsh left Leeds on Monday. / Mrs Marsh was early, said Ola Berg.                        @ PERSON Helen Marsh | Marsh | Mrs Marsh [surname]
          three spellings      @ Edward J. Marsh left Leeds. / Edward Marsh was early in Leeds. / Ed Marsh was late in Leeds.   @ PERSON Edward J. Marsh | Ed Marsh | Edward Marsh [name-variant]
          initial              @ Helen J. Marsh left Leeds on Monday. / Helen Marsh was early.                                  @ PERSON Helen J. Marsh | Helen Marsh [name-variant]
          state elsewhere      @ North Korea was silent on Monday. / Officials of the DPRK wept in Oslo.                        @ PLACE North Korea | DPRK [other-name-of-state]
          rank                 @ Princess Ida left Leeds on Monday. Ida was early. / Ola Berg met Princess Ida in Oslo.          @ PERSON Princess Ida | Ida [same-name]
          namesakes            @ Helen Marsh left Leeds on Monday. / Robert Marsh was early in Leeds.                           @ PERSON Robert Marsh []
          office of a namesake @ Rosa Dahl spoke in Oslo. Former Vice President Dahl agreed. / Former Vice President Ola Dahl slept. @ PERSON Rosa Dahl []
          legal form           @ Varga Instruments Inc. sold boats on Monday. / Varga Instruments sold boats in Oslo.         @ ORGANIZATION Varga Instruments Inc. | Varga Instruments [name-variant]
          organ and business   @ The Ministry of Fisheries met on Monday. / The Fisheries Ministry met in Oslo.               @ ORGANIZATION Ministry of Fisheries | Fisheries Ministry [name-variant]
          state spelled out    @ United States Harbor Command met on Monday. / U.S. Harbor Command met in Oslo.               @ ORGANIZATION United States Harbor Command | U.S. Harbor Command [name-variant]
          region in short      @ Ola Berg left Salem, Ariz., on Monday. / Ola Berg left Arizona on Monday.                    @ PLACE Ariz. | Arizona [other-name-of-state]
          one letter off       @ Ola Berg left Sandelhavnen on Monday. / Ola Berg left Sandlehavnen on Monday, she said.      @ PLACE Sandelhavnen []
          one letter more      @ Ola Berg left Sandelhavnen on Monday. / Ola Berg left Sandelhaven on Monday, she said.       @ PLACE Sandelhaven | Sandelhavnen [misspelt-name]
          road and place       @ Ola Berg left Tarnwick Road on Monday. / Ola Berg left Tarnwick on Monday, she said.         @ Tarnwick Road []
          side of a league     @ Ola Berg left the Bodo South on Monday, she said. / Ola Berg left Bodo on Monday, she said.  @ Bodo []
          of another sex       @ Helen Marsh left Leeds on Monday. / Mr Marsh was early, said Ola Berg.                         @ PERSON Helen Marsh []
          another state's      @ Norwegian President Helen Marsh left on Monday. / Danish President Marsh was early on Monday.  @ PERSON Helen Marsh | Norwegian President Helen Marsh []
          of one state         @ Norwegian President Helen Marsh left on Monday. / The Norwegian leader, Marsh, was early.      @ PERSON Helen Marsh | Marsh | Norwegian President Helen Marsh <- The Norwegian leader [surname]
          of another party     @ Helen Marsh (R-Ohio) left Leeds on Monday. / Democratic Senator Marsh was early on Monday.     @ PERSON Helen Marsh []
          of one party         @ Helen Marsh (R-Ohio) left Leeds on Monday. / Republican Senator Marsh was early on Monday.     @ PERSON Helen Marsh | Marsh | Republican Senator Marsh [surname]
          capital and state    @ Oslo was silent on Monday, Ola Berg said. / Norway was silent on Monday, Ola Berg said.        @ PLACE Oslo []
          """)
  void joinsAcrossArticles(String phenomenon, String texts, String line) {
    assertThat(joined(texts.split(" / "))).as(phenomenon).contains(line + "\n");
  }

  private static String joined(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(annotated(articles.size() + 1, text));
    }
    Roster roster = NameJoiner.roster(articles);
    return roster.entities().stream()
        .map(entity -> line(entity, articles))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(StoryEntity entity, List<AnnotatedArticle> articles) {
    String described =
        entity.mentions().stream()
            .filter(one -> one.form() == Mention.Form.NOMINAL)
            .map(one -> words(one, articles))
            .collect(Collectors.joining(" | "));
    List<String> rules = entity.why().steps().stream().map(step -> step.rule()).toList();
    String nominal = described.isEmpty() ? "" : " <- " + described;
    return entity.type() + " " + String.join(" | ", entity.names()) + nominal + " " + rules;
  }

  private static String words(StoryEntity.Reference one, List<AnnotatedArticle> articles) {
    return articles.stream()
        .filter(article -> article.article().id().equals(one.citation().article()))
        .map(article -> article.words(one.citation().span()))
        .collect(Collectors.joining());
  }

  private static AnnotatedArticle annotated(int number, String text) {
    Article article = InventedArticle.of(number, text, null);
    List<Sentence> sentences = InventedSentences.chunked(article);
    Names names = NameAnnotator.annotate(article, sentences, QuotationMarks.of(article));
    return new AnnotatedArticle(
        article,
        sentences,
        List.of(),
        names.entities(),
        names.mentions(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
