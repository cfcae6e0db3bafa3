package news.parallax.view.json;

import java.util.List;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Output;
import news.parallax.view.OutputFormat;
import news.parallax.view.Provenance;
import news.parallax.view.Resource;
import news.parallax.view.TextLayout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as JSON, {@code parallax-report/1}: the public contract. Keys stand in a fixed order and
 * nothing depends on the time or the machine, so the same report gives the same bytes.
 */
public final class JsonView implements OutputFormat {
  /** What the {@code format} key of one report says. */
  public static final String REPORT_FORMAT = "parallax-report/1";

  /** What the {@code format} key of several reports in one document says. */
  public static final String REPORTS_FORMAT = "parallax-reports/1";

  @Override
  public Output report(List<ComparedStory> stories, Provenance provenance, TextLayout layout) {
    return new Output.Page(of(stories, provenance));
  }

  /** One report, ending in a line break. */
  public static String of(ComparedStory story, Provenance provenance) {
    return JsonLayout.print(new ReportTree(story, provenance).node());
  }

  /**
   * The report itself when there is one; else {@code {"format": "parallax-reports/1", "reports":
   * [...]}}.
   */
  public static String of(List<ComparedStory> stories, Provenance provenance) {
    return stories.size() == 1
        ? of(stories.getFirst(), provenance)
        : JsonLayout.print(wrapped(stories, provenance));
  }

  /** The JSON Schema (draft 2020-12) that every document of this view obeys. */
  public static String schema() {
    return Resource.text(JsonView.class, "report.schema.json");
  }

  private static JsonNode wrapped(List<ComparedStory> stories, Provenance provenance) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", REPORTS_FORMAT);
    ArrayNode list = node.putArray("reports");
    stories.forEach(story -> list.add(new ReportTree(story, provenance).node()));
    return node;
  }
}
