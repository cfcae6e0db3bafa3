package news.parallax.view.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Golden;
import news.parallax.view.SampleReport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonViewTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonView.schema());

  private static String json(ComparedStory... reports) {
    return JsonView.of(List.of(reports), SampleReport.PROVENANCE);
  }

  @Test
  void printsEverySectionOfAReport() {
    Golden.check("sample.json", json(SampleReport.full()));
  }

  @Test
  void keepsEveryKeyOfAnEmptyReport() {
    Golden.check("empty.json", json(SampleReport.empty()));
  }

  @Test
  void obeysItsSchema() {
    assertThat(SCHEMA.validate(json(SampleReport.full()), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(json(SampleReport.empty()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aLedgerOfQuotationsObeysTheSchemaToo() {
    String json = JsonQuotes.of(List.of(SampleReport.quoted()), SampleReport.PROVENANCE);
    assertThat(JsonMapper.shared().readTree(json).path("stories").size()).isEqualTo(1);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void wrapsSeveralReportsAndObeysTheSchemaStill() {
    String both = json(SampleReport.full(), SampleReport.empty());
    JsonNode document = JsonMapper.shared().readTree(both);
    assertThat(document.path("format").asString()).isEqualTo("parallax-reports/1");
    assertThat(document.path("reports").size()).isEqualTo(2);
    assertThat(SCHEMA.validate(both, InputFormat.JSON)).isEmpty();
  }

  @Test
  void itsSchemaRefusesAnUncitedLineAndAnUnknownKey() {
    ObjectNode uncited = (ObjectNode) JsonMapper.shared().readTree(json(SampleReport.full()));
    ((ObjectNode) uncited.path("questions").path(0)).putArray("citations");
    assertThat(SCHEMA.validate(uncited.toString(), InputFormat.JSON)).isNotEmpty();
    ObjectNode unknown = (ObjectNode) JsonMapper.shared().readTree(json(SampleReport.full()));
    unknown.put("extra", 1);
    assertThat(SCHEMA.validate(unknown.toString(), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void givesTheSameBytesTwice() {
    assertThat(json(SampleReport.full())).isEqualTo(json(SampleReport.full()));
  }
}
