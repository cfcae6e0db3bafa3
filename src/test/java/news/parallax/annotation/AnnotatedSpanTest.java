package news.parallax.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import news.parallax.article.Explanation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

class AnnotatedSpanTest {
  private static Mention at(int start, int end) {
    return new Mention(
        new Span(start, end), new EntityId("e"), Mention.Form.NAME, Explanation.of("test", "test"));
  }

  private static AnnotatedArticle article(List<Mention> mentions) {
    return new AnnotatedArticle(
        InventedArticle.of("Ana Ruiz left the ferry. Peter Okoye stayed."),
        List.of(),
        List.of(),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static final AnnotatedArticle ARTICLE =
      article(List.of(at(0, 20), at(0, 3), at(4, 8), at(8, 12), at(30, 35)));

  @Test
  void holdsWhatLiesWhollyInside() {
    assertThat(spans(ARTICLE.within(new Span(0, 8)).mentions())).isEqualTo("[0, 3) [4, 8)");
    assertThat(spans(ARTICLE.within(new Span(1, 8)).mentions())).isEqualTo("[4, 8)");
    assertThat(spans(ARTICLE.within(new Span(36, 40)).mentions())).isEmpty();
    assertThat(ARTICLE.within(new Span(0, 40)).times()).isEmpty();
  }

  @Test
  void holdsWhatReachesIn() {
    assertThat(spans(ARTICLE.overlapping(new Span(8, 9)).mentions())).isEqualTo("[0, 20) [8, 12)");
    assertThat(spans(ARTICLE.overlapping(new Span(20, 31)).mentions())).isEqualTo("[30, 35)");
    assertThat(spans(ARTICLE.overlapping(new Span(20, 30)).mentions())).isEmpty();
    assertThat(ARTICLE.overlapping(new Span(0, 40)).claims()).isEmpty();
    assertThat(ARTICLE.overlapping(new Span(0, 40)).quotations()).isEmpty();
    assertThat(ARTICLE.overlapping(new Span(0, 40)).quantities()).isEmpty();
    assertThat(ARTICLE.overlapping(new Span(0, 40)).sentences()).isEmpty();
  }

  @Test
  void findsWhatAScanFinds() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      List<Mention> mentions =
          Stream.generate(() -> random.nextInt(40))
              .limit(random.nextInt(12))
              .map(start -> at(start, start + 1 + random.nextInt(15)))
              .sorted((a, b) -> a.span().compareTo(b.span()))
              .toList();
      int start = random.nextInt(40);
      Span span = new Span(start, start + 1 + random.nextInt(20));
      assertThat(article(mentions).within(span).mentions())
          .isEqualTo(mentions.stream().filter(it -> span.contains(it.span())).toList());
      assertThat(article(mentions).overlapping(span).mentions())
          .isEqualTo(mentions.stream().filter(it -> span.overlaps(it.span())).toList());
    }
  }

  @Test
  void refusesListsOutOfOrder() {
    assertThatThrownBy(() -> article(List.of(at(4, 8), at(0, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need text order, got [4, 8) before [0, 3)");
  }

  private static String spans(List<Mention> mentions) {
    return String.join(" ", mentions.stream().map(it -> it.span().toString()).toList());
  }
}
