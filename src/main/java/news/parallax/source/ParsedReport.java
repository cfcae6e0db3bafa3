package news.parallax.source;

import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * One report as its format gave it, before it is checked and numbered.
 *
 * @param source path as given, with the record's name where one file holds many
 * @param file the file it came from
 * @param text what will be stored
 */
record ParsedReport(String source, Path file, String text, Segmentation layout, ReportMetadata details) {
  ParsedReport with(ReportMetadata better) {
    return new ParsedReport(source, file, text, layout, better);
  }

  /** The words of the blocks, without furniture. */
  String words() {
    return layout.blocks().stream()
        .map(block -> block.span().of(text))
        .collect(Collectors.joining("\n"));
  }
}
