package news.parallax.view.html;

import static news.parallax.view.SampleArticles.cite;
import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Labels;
import news.parallax.view.SampleReport;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final ComparedStory STORY = SampleReport.full();
  private static final Anchors ANCHORS = new Anchors(STORY.dossier(), Labels.of(STORY));

  @Test
  void aReceiptStandsAtItsSentence() {
    Citation words = cite("a2", "in thick fog");
    assertThat(ANCHORS.around(words))
        .isEqualTo(cite("a2", "The vessel had left Port Averil at 4:10 a.m. in thick fog."));
    assertThat(ANCHORS.id(words)).isEqualTo("a2-" + ANCHORS.around(words).span().start());
  }

  @Test
  void aReceiptOfAnotherStoryStandsForItself() {
    Citation elsewhere = new Citation(new ArticleId("ffff"), new Span(3, 9));
    assertThat(ANCHORS.around(elsewhere)).isEqualTo(elsewhere);
  }
}
