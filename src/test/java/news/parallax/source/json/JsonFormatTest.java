package news.parallax.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.source.ByteLimit;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "{\"text\": \"It sank.\"} > a",
        "[{\"text\": \"It sank.\"}, {\"id\": \"x\", \"text\": \"It rose.\"}] > a#1 a#x",
        "{\"articles\": [{\"text\": \"It sank.\"}, {\"title\": \"No text\"}]} > a#1 UNREADABLE a#2",
        "{\"results\": []} > ''",
        "{\"data\": [7]} > UNREADABLE a#1"
      })
  void findsTheArticlesOfADocument(String json, String found) throws UnreadableException {
    assertThat(read(JsonFormat.DOCUMENT, json)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "{\"text\": oops} > is not valid JSON at line 1, column",
        "{\"title\": \"No text\"} > holds no article",
        "{\"format\": \"parallax-report/1\"} > is a report of Parallax"
      })
  void refusesADocumentWithoutArticles(String json, String reason) {
    assertThatThrownBy(() -> read(JsonFormat.DOCUMENT, json))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith(reason);
  }

  @Test
  void readsOneArticleALine() throws UnreadableException {
    assertThat(
            read(JsonFormat.LINES, "{\"text\": \"It sank.\"}\n\n{oops\n{\"text\": \"It rose.\"}"))
        .isEqualTo("a#1 a#4 UNREADABLE a");
  }

  @Test
  void isReadWholeOrNotAtAll() {
    assertThat(JsonFormat.DOCUMENT.limit().excess()).isEqualTo(ByteLimit.Excess.REFUSED);
    assertThat(JsonFormat.DOCUMENT.extensions()).containsExactly("json");
    assertThat(JsonFormat.LINES.extensions()).containsExactly("jsonl", "ndjson");
  }

  private static String read(JsonFormat format, String json) throws UnreadableException {
    Problems problems = new Problems();
    List<String> names =
        format.read("a", json.getBytes(StandardCharsets.UTF_8), problems).stream()
            .map(report -> report.name())
            .toList();
    return Stream.concat(
            names.stream(), problems.list().stream().map(p -> p.severity() + " " + p.source()))
        .collect(Collectors.joining(" "));
  }
}
