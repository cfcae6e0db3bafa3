package news.parallax.comparison.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.InventedArticle;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class ValuePairTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER   | Divers raised 14 crates on Monday.      | The crew lifted 17 boxes from the wreck.     | 14 ~ 17
          NUMBER   | Divers raised 14 crates on Monday.      | The crew lifted more than ten boxes.         | -
          NUMBER   | She won 14 races and lost 17.           | He counted 17 defeats and 14 victories.      | -
          NUMBER   | The cable is 400 metres long.           | Some 90 workers laid the cable.              | -
          DURATION | The strike lasted nine days.            | Trams stood still for two weeks.             | nine days ~ two weeks
          DURATION | The strike lasted fourteen days.        | Trams stood still for two weeks.             | -
          DATE     | The lock reopens on 12 May.             | Ships may pass again from 15 May.            | 12 May ~ 15 May
          TIME     | The roof fell at 4.30pm on Tuesday.     | It came down at 6pm on Tuesday.              | 4.30pm on Tuesday ~ 6pm on Tuesday
          """)
  void findsTheValuesThatNoOneValueFits(
      Conflict.Kind kind, String one, String other, String apart) {
    SentencePair pair = new SentencePair(handle(1, one), handle(2, other), 1);

    String found =
        new ValuePair(pair)
            .apart(kind).stream().map(Difference.Side::reading).collect(Collectors.joining(" ~ "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(apart);
  }

  private static SentenceHandle handle(int number, String text) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger())
            .annotate(InventedArticle.of(number, text, DAY));
    return new SentenceHandle(article, article.sentences().getFirst());
  }
}
