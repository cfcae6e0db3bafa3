package news.parallax.source.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.knowledge.WordList;
import news.parallax.source.Problems;

/** The files of a folder that are of no kind that is read. Not safe for use by two threads. */
final class PassedOver {
  /** A folder of pictures is told by its first. */
  private static final int MOST_NAMED = 20;

  private static final Map<String, String> REASONS = reasons();

  private final List<Path> files = new ArrayList<>();

  private static Map<String, String> reasons() {
    WordList list = WordList.of(PassedOver.class, "passed-over.txt");
    Map<String, String> reasons = new HashMap<>();
    for (String reason : list.sections()) {
      list.words(reason).forEach(ending -> reasons.put(ending, reason));
    }
    return Map.copyOf(reasons);
  }

  void add(Path file) {
    files.add(file);
  }

  /** Names each with its reason, sorted; of many the first. */
  void tell(Path folder, Problems problems) {
    Collections.sort(files);
    files.stream().limit(MOST_NAMED).forEach(file -> problems.note(file.toString(), reason(file)));
    if (files.size() > MOST_NAMED) {
      problems.note(
          folder.toString(),
          "%d more files are of no kind that is read: passed over"
              .formatted(files.size() - MOST_NAMED));
    }
  }

  private static String reason(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return REASONS.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "is of no kind that is read");
  }
}
