package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class QuotedStoryTest {
  @Test
  void countsQuotationsSpeakersAndArticles() {
    assertThat(SampleReport.quoted().summary())
        .isEqualTo("4 quotations by 1 speaker in 4 articles");
  }

  @Test
  void hasASectionForEachSpeaker() {
    assertThat(SampleReport.quoted().sections())
        .extracting(Section::title, Section::note)
        .containsExactly(tuple("Ines Halloran", "coastguard commander"));
  }
}
