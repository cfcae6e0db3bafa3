package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two invented reports of one event, written where a test wants them. */
final class BridgeReports {
  static final String HERALD =
      """
      Harbour bridge reopens after repairs

      The harbour bridge in Westmouth reopened on Monday after repairs that took four months.

      Mayor Ellen Marsh said the work had cost 12 million dollars.

      "The bridge is safe again," Marsh told reporters.
      """;

  static final String POST =
      """
      Westmouth bridge open to traffic again

      Drivers crossed the harbour bridge in Westmouth on Monday for the first time in five months.

      The repairs cost about 15 million dollars, Mayor Ellen Marsh said.

      "The bridge is safe again," she said.
      """;

  private BridgeReports() {}

  /** Writes both into {@code folder} and returns it as a command line names it. */
  static String in(Path folder) throws IOException {
    Files.writeString(folder.resolve("herald.txt"), HERALD);
    Files.writeString(folder.resolve("post.txt"), POST);
    return folder.toString();
  }
}
