package news.parallax.view.markdown;

import news.parallax.view.Golden;
import news.parallax.view.SampleReport;
import org.junit.jupiter.api.Test;

class MarkdownViewTest {
  @Test
  void showsEverySectionWithOutsideWordsEscaped() {
    Golden.check("sample.md", MarkdownView.of(SampleReport.full()));
  }
}
