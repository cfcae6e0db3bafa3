package news.parallax.annotation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundSourceTest {
  @Test
  void namesItsRules() {
    assertThat(SourceRule.INSIDE_REPORTED_CLAUSE.key()).isEqualTo("inside-reported-clause");
    assertThat(SourceRule.values()).allMatch(rule -> !rule.because().isBlank());
  }

  @Test
  void knowsWhichRulesSpeakOfWordsBesideTheMarks() {
    Set<SourceRule> beside =
        Stream.of(SourceRule.values()).filter(SourceRule::isNextTo).collect(Collectors.toSet());

    assertThat(beside)
        .containsExactlyInAnyOrder(
            SourceRule.VERB_BEFORE_QUOTATION,
            SourceRule.SOURCE_AFTER_QUOTATION,
            SourceRule.COLON,
            SourceRule.LISTED,
            SourceRule.CHANTED);
  }

  @Test
  void givesNobodyWithoutAnAttribution() {
    assertThat(FoundSource.NONE.isFound()).isFalse();
    assertThat(FoundSource.NONE.cue()).isNull();
    assertThat(FoundSource.NONE.source()).isNull();
    assertThat(FoundSource.TERM.by(SourceRule.LISTED).rule()).isEqualTo(SourceRule.LISTED);
  }
}
