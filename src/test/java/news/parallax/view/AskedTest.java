package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.Conflict.Issue;
import news.parallax.comparison.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskedTest {
  @Test
  void asksWhatIsKnownAndNoMore() {
    assertThat(Asked.question(new Issue(Topic.HURT, "people")))
        .isEqualTo("How many people were hurt?");
    assertThat(Asked.question(new Issue(Topic.HURT))).isEqualTo("How many were hurt?");
    assertThat(Asked.question(new Issue(Topic.FATE, "people were missing")))
        .isEqualTo("How many people were missing?");
    assertThat(Asked.question(new Issue(Topic.COUNT, "farms"))).isEqualTo("How many farms?");
    assertThat(Asked.question(new Issue(Topic.COUNT))).isEqualTo("How many?");
  }

  @ParameterizedTest
  @EnumSource
  void everyTopicIsAQuestionThatSomethingSettles(Topic topic) {
    assertThat(Asked.question(new Issue(topic))).endsWith("?").doesNotContain("  ");
    assertThat(Asked.settledBy(topic)).isNotBlank();
  }
}
