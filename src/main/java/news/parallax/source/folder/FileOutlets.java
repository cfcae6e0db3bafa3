package news.parallax.source.folder;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Outlet;
import news.parallax.source.parser.OutletName;

/**
 * The outlets that stand in for those nobody names: called by the file, and by its folder too where
 * files of one reading are named alike.
 */
final class FileOutlets {
  private final Map<String, Set<Path>> filesByStem = new HashMap<>();

  FileOutlets(List<Path> files) {
    for (Path file : files) {
      filesByStem.computeIfAbsent(stem(file), stem -> new HashSet<>()).add(file);
    }
  }

  Outlet of(Path file) {
    String stem = stem(file);
    boolean isOnly = filesByStem.getOrDefault(stem, Set.of()).size() < 2;
    return OutletName.ofFile(stem, isOnly ? "" : folder(file));
  }

  private static String stem(Path file) {
    return OutletName.stem(String.valueOf(file.getFileName()));
  }

  private static String folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
  }
}
