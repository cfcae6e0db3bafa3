package news.parallax.knowledge.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.knowledge.WordList;

/**
 * The places of the earth by name: states, their regions, towns of 15,000 people and more, and seas
 * and regions that English news names. A lookup is a binary search in the sorted table.
 */
public final class Atlas {
  private static final Atlas WORLD = new Atlas();

  private final List<String> rows = WordList.of("atlas.tsv").entries();
  private final Map<String, Site> regions = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();
  private final Map<String, String> shortened = new HashMap<>();

  private Atlas() {
    WordList list = WordList.of("regions.txt");
    list.section("places").forEach(this::addRegion);
    list.section("other").forEach(row -> put(others, row));
    list.section("short").forEach(row -> put(shortened, row));
  }

  /** What a place is. */
  public enum Kind {
    /** A country. */
    STATE,
    /** A part of a state, a sea or another stretch of the earth. */
    REGION,
    /** A town or city. */
    TOWN
  }

  /**
   * A place.
   *
   * @param region of the state it lies in; empty for a state, a region and where it is unknown
   * @param state empty for what belongs to no single one
   * @param latitude degrees north
   * @param longitude degrees east
   * @param thousands of people; zero when unknown
   */
  public record Site(
      String name,
      Kind kind,
      String region,
      String state,
      double latitude,
      double longitude,
      int thousands) {}

  /** The earth as English news names it. */
  public static Atlas world() {
    return WORLD;
  }

  private void addRegion(String row) {
    String[] cells = row.split("\\|", -1);
    String[] names = cells[0].split(";", -1);
    double latitude = Double.parseDouble(cells[2]);
    double longitude = Double.parseDouble(cells[3]);
    Site site = new Site(names[0], Kind.REGION, "", cells[1], latitude, longitude, 0);
    Arrays.stream(names).forEach(name -> regions.put(NameKey.of(name), site));
  }

  private static void put(Map<String, String> names, String row) {
    String[] cells = row.split("\\|", -1);
    names.put(NameKey.of(cells[0]), cells[1]);
  }

  /** Every place called {@code name}, those with most people first within a spelling. */
  public List<Site> sites(String name) {
    String key = NameKey.of(name);
    if (regions.containsKey(key)) {
      return List.of(regions.get(key));
    }
    List<Site> sites = new ArrayList<>(rows(key));
    if (key.startsWith("st ")) {
      sites.addAll(rows("saint " + key.substring(3)));
    }
    Optional.ofNullable(others.get(key))
        .ifPresent(other -> sites.addAll(0, rows(NameKey.of(other))));
    return sites;
  }

  /** The region that American papers shorten to {@code name}: "Pa.". */
  public Optional<String> shortened(String name) {
    return Optional.ofNullable(shortened.get(NameKey.of(name)));
  }

  /** Whether American papers shorten the name of the region {@code name}: "Pennsylvania". */
  public boolean isShortened(String name) {
    return shortened.containsValue(name);
  }

  private List<Site> rows(String key) {
    List<Site> sites = new ArrayList<>();
    for (int i = first(key); i < rows.size() && key(i).equals(key); i++) {
      sites.add(site(rows.get(i).split("\\|", -1)));
    }
    return sites;
  }

  /** Index of the first row whose key is not before {@code key}. */
  private int first(String key) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle).compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String key(int row) {
    String line = rows.get(row);
    return line.substring(0, line.indexOf('|'));
  }

  private static Site site(String[] cells) {
    return new Site(
        cells[2],
        kind(cells[1]),
        cells[3],
        cells[4],
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]),
        Integer.parseInt(cells[7]));
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "state" -> Kind.STATE;
      case "region" -> Kind.REGION;
      case "town" -> Kind.TOWN;
      default -> throw new IllegalStateException("the atlas has an unknown kind of place: " + word);
    };
  }
}
