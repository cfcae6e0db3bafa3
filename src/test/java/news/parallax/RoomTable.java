package news.parallax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table of rooms in ARCHITECTURE.md: room to the rooms it may import. */
final class RoomTable {
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

  private RoomTable() {}

  static SortedMap<String, List<String>> read() throws IOException {
    SortedMap<String, List<String>> rooms = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 7 && cells[1].strip().matches("\\d")) {
        rooms.put(names(cells[2]).getFirst(), names(cells[4]));
      }
    }
    return rooms;
  }

  /** The children of a room in the order in which each may import those before it. */
  static SortedMap<String, List<String>> orders() throws IOException {
    SortedMap<String, List<String>> orders = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 4 && cells[1].strip().startsWith("`")) {
        orders.put(names(cells[1]).getFirst(), names(cells[2]));
      }
    }
    return orders;
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map((MatchResult name) -> name.group(1)).toList();
  }
}
