package news.parallax.source.folder;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.source.Problems;
import news.parallax.source.ReportMetadata;

/** The side files of one reading, each read once. Not safe for use by two threads. */
final class SideFiles {
  private final Map<Path, SideFile> byFolder = new TreeMap<>();
  private final Problems problems;

  SideFiles(Problems problems) {
    this.problems = problems;
  }

  /** Reads the side file of {@code folder}, if there is one. */
  void addOf(Path folder) {
    byFolder.computeIfAbsent(
        folder.toAbsolutePath().normalize(), key -> SideFile.in(folder, problems));
  }

  /** What those of the folders around {@code file} say of it, the nearest first. */
  ReportMetadata of(Path file) {
    ReportMetadata said = ReportMetadata.NONE;
    for (Path folder = file.toAbsolutePath().normalize().getParent();
        folder != null;
        folder = folder.getParent()) {
      SideFile side = byFolder.get(folder);
      said = said.or(side == null ? ReportMetadata.NONE : side.of(file));
    }
    return said;
  }
}
