package news.parallax.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.knowledge.date.DateOrder;
import news.parallax.source.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRecordTest {
  @Test
  void knowsTheKeysOfCommonTools() {
    JsonRecord record =
        record(
            """
            {"_id": 7, "headline": "Ferry sinks", "text": " ", "maintext": "It sank.",
             "source": {"name": "Example Times"}, "date_publish": "2031-05-04 10:30:00",
             "link": "https://example.org/a", "authors": ["Ann Poe", {"name": "Bo Reed"}, null],
             "lang": "en_GB"}
            """);
    ReportMetadata metadata = record.metadata();

    assertThat(record.id()).contains("7");
    assertThat(record.title()).contains("Ferry sinks");
    assertThat(record.text()).contains("It sank.");
    assertThat(metadata.outlet()).isEqualTo("Example Times");
    assertThat(metadata.dates().published()).hasToString("2031-05-04");
    assertThat(metadata.url()).hasToString("https://example.org/a");
    assertThat(metadata.bylines()).containsExactly("Ann Poe", "Bo Reed");
    assertThat(metadata.language()).hasToString("en_GB");
    assertThat(record.dateProblem()).isEmpty();
  }

  @Test
  void leavesOpenWhatIsNotSaid() {
    JsonRecord record = record("{\"source\": \"https://example.org/a\", \"author\": \"Ann Poe\"}");

    assertThat(record.id()).isEmpty();
    assertThat(record.text()).isEmpty();
    assertThat(record.metadata().outlet()).isNull();
    assertThat(record.metadata().url()).hasToString("https://example.org/a");
    assertThat(record.metadata().bylines()).containsExactly("Ann Poe");
    assertThat(record("{}").metadata()).isEqualTo(ReportMetadata.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"2031-05-04\"', 2031-05-04, false, false",
    "1935657000, 2031-05-04T10:30:00Z, false, false",
    "1935657000000, 2031-05-04T10:30:00Z, false, false",
    "'\"3/4/2031\"', null, true, false",
    "'\"soon\"', null, false, true"
  })
  void readsTheDate(String value, String published, boolean undecided, boolean problem) {
    JsonRecord record = record("{\"published\": " + value + ", \"modified\": \"25/12/2031\"}");

    assertThat(String.valueOf(record.metadata().dates().published())).isEqualTo(published);
    assertThat(record.metadata().dates().undecided() != null).isEqualTo(undecided);
    assertThat(record.metadata().dates().shown()).containsExactly(DateOrder.DAY_FIRST);
    assertThat(record.dateProblem().isPresent()).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, true",
    "http://example.org, true",
    "https://, false",
    "https:///a, false",
    "https://example.org/a b, false",
    "example.org, false"
  })
  void knowsAWebAddress(String words, boolean isAddress) {
    assertThat(JsonRecord.webAddress(words) != null).isEqualTo(isAddress);
  }

  private static JsonRecord record(String json) {
    return new JsonRecord(JsonRecord.MAPPER.readTree(json));
  }
}
