package news.parallax.knowledge.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.knowledge.WordList;

/** States with their other names, adjectives and seats of government, as general knowledge. */
public final class Gazetteer {
  private static final Gazetteer ENGLISH = new Gazetteer(WordList.of("countries.tsv").entries());

  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();

  private Gazetteer(List<String> rows) {
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      put(states, cells[0], cells[0]);
      put(states, cells[1], cells[0]);
      put(adjectives, cells[2], cells[0]);
      put(seats, cells[3], cells[0]);
    }
  }

  private static void put(Map<String, String> table, String forms, String state) {
    Arrays.stream(forms.split(";", -1))
        .filter(form -> !form.isBlank())
        .forEach(form -> table.put(NameKey.of(form), state));
  }

  /** States as English news names them. */
  public static Gazetteer english() {
    return ENGLISH;
  }

  /** The usual name of the state that {@code form} names: "DPRK" is "North Korea". */
  public Optional<String> state(String form) {
    return Optional.ofNullable(states.get(NameKey.of(form)));
  }

  /** The state that {@code form}, an adjective or people, belongs to: "Russian". */
  public Optional<String> stateOfAdjective(String form) {
    return Optional.ofNullable(adjectives.get(NameKey.of(form)));
  }

  /** The state whose government {@code form} is often put for: "Moscow", "the Kremlin". */
  public Optional<String> stateOfSeat(String form) {
    return Optional.ofNullable(seats.get(NameKey.of(form)));
  }

  /** The state that {@code form} points to as a name, adjective or seat. */
  public Optional<String> pointsTo(String form) {
    return state(form).or(() -> stateOfAdjective(form)).or(() -> stateOfSeat(form));
  }
}
