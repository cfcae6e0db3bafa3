package news.parallax.view;

import org.junit.jupiter.api.Test;

class MarkdownViewTest {
  @Test
  void showsEverySectionWithOutsideWordsEscaped() {
    Golden.check("sample.md", MarkdownView.of(SampleReport.full()));
  }
}
