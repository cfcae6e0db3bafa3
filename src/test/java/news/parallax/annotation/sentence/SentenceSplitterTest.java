package news.parallax.annotation.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Furniture;
import news.parallax.article.InventedArticle;
import news.parallax.article.RandomText;
import news.parallax.article.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SentenceSplitterTest {
  private static final int TEXTS = 60;

  @Test
  void doesNotEndAtAbbreviations() {
    assertThat(
            split(
                "Mr. Orme met Dr. Vance of the U.S. embassy on Oct. 3. They ate at 7 a.m. in St. Harl."))
        .isEqualTo(
            """
            Mr. Orme met Dr. Vance of the U.S. embassy on Oct. 3.
            They ate at 7 a.m. in St. Harl.
            """);
  }

  @Test
  void endsAtAnAbbreviationThatEndsTheSentence() {
    assertThat(
            split(
                "The ferry sailed at 7 a.m. The crew came from the U.S. They slept. It cost $3.50 a head."))
        .isEqualTo(
            """
            The ferry sailed at 7 a.m.
            The crew came from the U.S.
            They slept.
            It cost $3.50 a head.
            """);
  }

  @Test
  void endsAtAnAbbreviationBeforeAQuotation() {
    assertThat(
            split(
                "“It held,” said Tom Orme Jr. “We ran.” They met at 7 p.m. “Run!” Dr. “Bones” Orme of the U.S. “Iron” crew ran."))
        .isEqualTo(
            """
            “It held,” said Tom Orme Jr.
            “We ran.”
            They met at 7 p.m.
            “Run!”
            Dr. “Bones” Orme of the U.S. “Iron” crew ran.
            """);
  }

  @Test
  void endsWhereTheSpaceWasForgotten() {
    assertThat(
            split(
                "They left the harbour.The ferry sank. Ask at ferry.example or the U.S. embassy."))
        .isEqualTo(
            """
            They left the harbour.
            The ferry sank.
            Ask at ferry.example or the U.S. embassy.
            """);
  }

  @Test
  void keepsClosingMarksWithTheirSentence() {
    assertThat(
            split(
                "“The dam held.” Nobody slept. \"We ran,\" she said. \"All of us.\" He nodded (twice.) They left."))
        .isEqualTo(
            """
            “The dam held.”
            Nobody slept.
            "We ran," she said.
            "All of us."
            He nodded (twice.)
            They left.
            """);
  }

  @Test
  void keepsTheSayingBehindAQuestionWithIt() {
    assertThat(split("“Who opened the gate?” she asked. “Run!” shouted a guard."))
        .isEqualTo(
            """
            “Who opened the gate?” she asked.
            “Run!” shouted a guard.
            """);
  }

  @Test
  void readsSingleCurlyMarks() {
    assertThat(split("‘The dam held.’ The workers’ union didn’t agree. ‘It is over,’ he said."))
        .isEqualTo(
            """
            ‘The dam held.’
            The workers’ union didn’t agree.
            ‘It is over,’ he said.
            """);
  }

  @Test
  void endsAnEllipsisOnlyBeforeACapital() {
    assertThat(
            split("We waited... and waited… then left. We hoped… Nobody came. So we . . . walked."))
        .isEqualTo(
            """
            We waited... and waited… then left.
            We hoped…
            Nobody came.
            So we . . . walked.
            """);
  }

  @Test
  void doesNotEndAtDashesAndBrackets() {
    assertThat(
            split(
                "The dam — built in 1961 (or was it 1962?) — held. The wall – old and thin – fell! – and stayed down."))
        .isEqualTo(
            """
            The dam — built in 1961 (or was it 1962?) — held.
            The wall – old and thin – fell! – and stayed down.
            """);
  }

  @Test
  void endsBeforeNumbersAndQuotedStarts() {
    assertThat(
            split(
                "The dam held. 60 people fled. “Never again,” said one. (Two came back.) [None stayed.]"))
        .isEqualTo(
            """
            The dam held.
            60 people fled.
            “Never again,” said one.
            (Two came back.)
            [None stayed.]
            """);
  }

  @Test
  void neverCrossesABlock() {
    assertThat(
            split(
                """
                # Dam holds after storm
                The water rose
                and the wall
                held. Nobody was hurt
                """))
        .isEqualTo(
            """
            Dam holds after storm
            The water rose
            and the wall
            held.
            Nobody was hurt
            """);
  }

  @Test
  void knowsItsBlock() {
    Article article = InventedArticle.of("# Dam holds\nThe wall held. Nobody was hurt.");

    String places =
        InventedSentences.plain(article).stream()
            .map(sentence -> sentence.block() + " " + sentence.role() + " " + sentence.span())
            .collect(Collectors.joining("\n"));

    assertThat(places).isEqualTo("0 HEADING [2, 11)\n1 PARAGRAPH [12, 26)\n1 PARAGRAPH [27, 43)");
  }

  @Test
  void readsCaptionsForTheTextOnlyInAGallery() {
    String gallery =
        """
        Storm
        A barge hit the bridge.
        Divers search the river.
        The crew was saved.
        """;

    assertThat(sentencesWithCaptions(gallery)).isEqualTo(gallery);
    assertThat(
            sentencesWithCaptions(
                gallery
                    + "A barge with a crew of nine hit the old bridge of Lisbon at noon on Monday."))
        .isEqualTo(
            """
            Storm
            A barge with a crew of nine hit the old bridge of Lisbon at noon on Monday.
            """);
  }

  /** The sentences of an article whose second, third and fourth line stand under pictures. */
  private static String sentencesWithCaptions(String text) {
    Article article = InventedArticle.of(text);
    List<Block> blocks = new ArrayList<>(article.blocks());
    List<Block> captions = List.copyOf(blocks.subList(1, 4));
    blocks.removeAll(captions);
    Article captioned =
        new Article(
            article.id(),
            article.source(),
            article.outlet(),
            article.url(),
            blocks,
            captions.stream()
                .map(block -> new Furniture(block.span(), Furniture.Kind.CAPTION))
                .toList(),
            article.bylines(),
            article.published(),
            article.language(),
            text);
    return new SentenceSplitter(EnglishModels.tagger())
        .sentences(captioned).stream()
            .map(sentence -> sentence.span().of(text) + "\n")
            .collect(Collectors.joining());
  }

  @Test
  void splitsAnyTextWithoutFailing() {
    RandomText random = new RandomText(20260502);
    for (int i = 0; i < TEXTS; i++) {
      Article article = InventedArticle.of(random.next(60));
      int end = 0;
      for (Sentence sentence : InventedSentences.plain(article)) {
        assertThat(sentence.span().start()).as(article.text()).isGreaterThanOrEqualTo(end);
        assertWithinBlock(article, sentence);
        assertTokensInOrder(article, sentence);
        end = sentence.span().end();
      }
      assertThat(end).as(article.text()).isLessThanOrEqualTo(article.text().length());
    }
  }

  private static void assertWithinBlock(Article article, Sentence sentence) {
    Span block = article.blocks().get(sentence.block()).span();
    assertThat(block.contains(sentence.span())).as(article.text()).isTrue();
  }

  private static void assertTokensInOrder(Article article, Sentence sentence) {
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      assertThat(token.span().start()).as(article.text()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().of(article.text())).isEqualTo(token.word());
      end = token.span().end();
    }
    assertThat(end).isEqualTo(sentence.span().end());
  }

  private static String split(String text) {
    Article article = InventedArticle.of(text);
    List<Sentence> sentences = InventedSentences.plain(article);
    return sentences.stream()
        .map(sentence -> sentence.span().of(text) + "\n")
        .collect(Collectors.joining());
  }
}
