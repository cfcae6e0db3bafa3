package news.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.EventOrder.Side;
import news.parallax.comparison.Line;
import org.junit.jupiter.api.Test;

class OrderedTest {
  private static final DatedEvent FIRE = event("fire", "burn", "mill");
  private static final DatedEvent VOTE = event("vote", "council", "adopt");
  private static final DatedEvent STORM = event("storm", "hit", "coast");
  private static final DatedEvent THE_TALKS = event("talk");

  @Test
  void tellsTheSameFromEitherSide() {
    Ordered order = ordered(FIRE, Side.BEFORE, VOTE);

    assertThat(order.turned()).isEqualTo(ordered(VOTE, Side.AFTER, FIRE));
    assertThat(order.turned().turned()).isEqualTo(order);
    assertThat(order.seenFrom(Side.BEFORE)).isEqualTo(order);
    assertThat(order.seenFrom(Side.AFTER)).isEqualTo(order.turned());
  }

  @Test
  void ordersTheSameEventsWhenOneIsSharedAndTheOtherMayBe() {
    Ordered order = ordered(FIRE, Side.BEFORE, VOTE);

    assertThat(order.tellsSameAs(ordered(FIRE, Side.BEFORE, VOTE))).isTrue();
    assertThat(order.tellsSameAs(ordered(VOTE, Side.AFTER, FIRE))).isTrue();
    assertThat(order.tellsSameAs(ordered(FIRE, Side.BEFORE, THE_TALKS))).isTrue();
    assertThat(order.tellsSameAs(ordered(THE_TALKS, Side.BEFORE, VOTE))).isTrue();
    assertThat(order.tellsSameAs(ordered(FIRE, Side.BEFORE, STORM))).isFalse();
    assertThat(order.tellsSameAs(ordered(STORM, Side.BEFORE, VOTE))).isFalse();
    assertThat(order.tellsSameAs(ordered(FIRE, Side.AFTER, VOTE))).isFalse();
  }

  @Test
  void isToldInTheArticleOfItsEvent() {
    Ordered order = ordered(FIRE, Side.BEFORE, VOTE);

    assertThat(order.signal()).isEqualTo(new Citation(new ArticleId("a1"), new Span(5, 9)));
    assertThat(order.telling().event()).isEqualTo(FIRE.place());
    assertThat(order.telling().other()).isEqualTo(VOTE.place());
  }

  @Test
  void twoTellOneEventByMostOfTheirWords() {
    assertThat(FIRE.tellsSameAs(event("fire", "burn", "old", "mill", "town"))).isTrue();
    assertThat(FIRE.tellsSameAs(event("fire", "station", "open"))).isFalse();
    assertThat(event("a", "b", "c", "d", "e").tellsSameAs(event("a", "b", "x", "y", "z")))
        .isFalse();
    assertThat(THE_TALKS.tellsSameAs(event("talk"))).isTrue();
  }

  @Test
  void aDateIsLentOnlyToWhatIsSurelyTheSame() {
    DatedEvent fire = event("fire", "burn", "mill", "night", "river");
    assertThat(fire.surelyTellsSameAs(event("fire", "burn", "mill", "night", "guard"))).isTrue();
    assertThat(fire.surelyTellsSameAs(FIRE)).isFalse();
    assertThat(
            event("a", "b", "c", "d", "e", "f", "g")
                .surelyTellsSameAs(event("a", "b", "c", "d", "x", "y", "z")))
        .isFalse();
  }

  @Test
  void aNameForAnEventMayBeAny() {
    assertThat(FIRE.mayBe(VOTE)).isFalse();
    assertThat(FIRE.mayBe(THE_TALKS)).isTrue();
    assertThat(THE_TALKS.mayBe(FIRE)).isTrue();
    assertThat(FIRE.mayBe(event("mill", "close"))).isTrue();
  }

  private static Ordered ordered(DatedEvent event, Side side, DatedEvent other) {
    return new Ordered(event, side, other, new Span(5, 9), null, Optional.empty());
  }

  private static DatedEvent event(String... lemmas) {
    Citation place = new Citation(new ArticleId("a1"), new Span(0, 4));
    return new DatedEvent(new Line(String.join(" ", lemmas), List.of(place)), Set.of(lemmas));
  }
}
