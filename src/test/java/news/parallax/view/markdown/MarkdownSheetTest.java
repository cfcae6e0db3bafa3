package news.parallax.view.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.view.Labels;
import news.parallax.view.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownSheetTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no *stars* | no \\*stars\\*",
        "1. first | 1\\. first",
        "1) first | 1\\) first",
        "In 1998. Then | In 1998. Then",
        "(so) | (so)",
        "- dash | \\- dash",
        "a-b | a-b",
        "+ plus | \\+ plus",
        "= line | \\= line",
        "http://bad.example | http\\://bad.example",
        "https://bad.example | https\\://bad.example",
        "said: no | said: no",
        "<b>bold</b> | \\<b\\>bold\\</b\\>",
      })
  void escapesWhatMarkdownWouldRead(String words, String escaped) {
    MarkdownSheet sheet = new MarkdownSheet(Labels.of(SampleReport.empty()));
    sheet.title(words);
    assertThat(sheet.text()).isEqualTo("# " + escaped + "\n\n");
  }
}
