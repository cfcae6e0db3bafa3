package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.article.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class StoryClustererTest {
  private static final String LIGHTHOUSE =
      """
      Fire guts the old lighthouse at Brannock Head
      Flames tore through the disused lighthouse at Brannock Head on Monday night, destroying its lantern room.
      Fire crews from Ossery needed five hours to bring the blaze under control, the fire chief, Nora Quill, said.
      """;
  private static final String LIGHTHOUSE_AGAIN =
      """
      Landmark lighthouse destroyed by blaze
      A lighthouse that had stood on Brannock Head for 140 years burned to its walls overnight.
      Nora Quill, who leads the Ossery fire brigade, said nobody had been inside.
      """;
  private static final String STRIKE =
      """
      Tram drivers walk out over rosters
      Tram drivers in Velden stopped work at dawn, leaving thousands to walk to their offices.
      The union said the new rosters left too little rest between shifts.
      """;
  private static final String STRIKE_AGAIN =
      """
      Velden without trams as drivers strike
      Velden woke without trams on Tuesday after drivers went on strike over new rosters.
      “We are asking for sleep, not for money,” a union spokesman said.
      """;

  @Test
  void keepsReportsOfOneEventTogether() {
    assertThat(stories(Occasion.FOLDER, LIGHTHOUSE, LIGHTHOUSE_AGAIN))
        .isEqualTo("a1 a2: one-event, they share “lighthouse”, “Brannock”, “Nora”, “Ossery”");
  }

  @Test
  void setsAReportOfAnotherEventAside() {
    assertThat(stories(Occasion.FOLDER, LIGHTHOUSE, STRIKE, LIGHTHOUSE_AGAIN))
        .isEqualTo(
            """
            a1 a3: one-event, they share “lighthouse”, “Brannock”, “Nora”, “Ossery”
            a2: another-event, tells of “Tram”, “rosters”, “Velden”, “drivers”, which the other reports do not name (likeness 0.00, one event has 0.08)\
            """);
  }

  @Test
  void tellsTwoEventsApart() {
    assertThat(stories(Occasion.STREAM, STRIKE, LIGHTHOUSE, STRIKE_AGAIN, LIGHTHOUSE_AGAIN))
        .isEqualTo(
            """
            a1 a3: one-event, they share “Tram”, “Velden”, “drivers”, “rosters”
            a2 a4: another-event, tells of “Brannock”, “lighthouse”, “Nora”, “Ossery”, which the other reports do not name (likeness 0.00, one event has 0.12)\
            """);
  }

  @Test
  void hasNothingToGroupInNothing() {
    assertThat(StoryClusterer.english(Occasion.FOLDER).cluster(List.of())).isEmpty();
  }

  @Test
  void leavesAReportWithoutWordsAlone() {
    assertThat(stories(Occasion.FOLDER, LIGHTHOUSE, "—"))
        .isEqualTo(
            """
            a1: single-report, there is no other report
            a2: another-event, tells of nothing in words, which the other reports do not name (likeness 0.00, one event has 0.08)\
            """);
  }

  private static String stories(Occasion occasion, String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(annotated("a" + (articles.size() + 1), text.strip()));
    }
    return StoryClusterer.english(occasion).cluster(articles).stream()
        .map(StoryClustererTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Story story) {
    String ids = story.articles().stream().map(ArticleId::value).collect(Collectors.joining(" "));
    return ids + ": " + story.why().rule() + ", " + story.why().because();
  }

  private static AnnotatedArticle annotated(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      Block.Role role = start == 0 ? Block.Role.HEADLINE : Block.Role.PARAGRAPH;
      blocks.add(new Block(new Span(start, start + line.length()), role));
      start += line.length() + 1;
    }
    Article article =
        new Article(
            new ArticleId(id),
            id + ".txt",
            new Outlet(id, id, null),
            null,
            blocks,
            List.of(),
            List.of(),
            Published.on(LocalDate.of(2031, 5, 6)),
            Locale.ENGLISH,
            text);
    return new AnnotatedArticle(
        article,
        new SentenceSplitter(EnglishModels.tagger()).sentences(article),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
