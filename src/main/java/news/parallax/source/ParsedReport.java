package news.parallax.source;

import java.util.stream.Collectors;

/**
 * One report as its format gave it, before its outlet and date are settled.
 *
 * @param name of its document, with the record's where one document holds many
 * @param text what will be stored
 */
public record ParsedReport(
    String name, String text, Segmentation segmentation, ReportMetadata metadata) {
  /** This report with other metadata. */
  public ParsedReport with(ReportMetadata better) {
    return new ParsedReport(name, text, segmentation, better);
  }

  /** The words of the blocks, without furniture. */
  public String words() {
    return segmentation.blocks().stream()
        .map(block -> block.span().of(text))
        .collect(Collectors.joining("\n"));
  }
}
