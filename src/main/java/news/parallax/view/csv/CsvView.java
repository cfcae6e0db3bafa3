package news.parallax.view.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Output;
import news.parallax.view.OutputFormat;
import news.parallax.view.Provenance;
import news.parallax.view.TextLayout;

/**
 * A report as CSV tables, one file each (RFC 4180, UTF-8). Rows are named by their labels, as in
 * the text; {@code key} is the id an article keeps. Lists inside a cell are parted by {@code "; "}.
 */
public final class CsvView implements OutputFormat {
  @Override
  public Output report(List<ComparedStory> stories, Provenance provenance, TextLayout layout) {
    return Output.folder(stories, CsvView::of);
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  /** File names to contents, always the same files in the same order. */
  public static Map<String, String> of(ComparedStory story) {
    CsvTables tables = new CsvTables(story);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("articles.csv", tables.articles());
    files.put("facts.csv", tables.facts());
    files.put("reports.csv", tables.reports());
    files.put("quotations.csv", tables.quotations());
    files.put("utterances.csv", tables.utterances());
    files.put("conflicts.csv", tables.conflicts());
    files.put("entities.csv", tables.entities());
    files.put("mentions.csv", tables.mentions());
    files.put("timeline.csv", tables.timeline());
    files.put("framing.csv", tables.framing());
    files.put("origins.csv", tables.origins());
    files.put("reuse.csv", tables.reuse());
    files.put("exclusives.csv", tables.exclusives());
    files.put("problems.csv", tables.problems());
    return files;
  }
}
