package news.parallax.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a run ended, for scripts: a promise of the command line, listed in every help text. */
public enum ExitCode {
  OK(0, "all went well"),
  BROKEN(
      1,
      "verify found what does not hold; quotes found nobody of that name; train --check found other"
          + " weights than ship"),
  USAGE(2, "the command line cannot be understood"),
  PARTIAL(
      3, "some inputs could not be read, or a part of the result is missing; the rest is there"),
  NOTHING(4, "no input could be read"),
  UNWRITABLE(5, "the result could not be written"),
  FAILED(70, "a fault of Parallax or of its installation");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  /** Code to meaning, in order, as the help texts list them. */
  static Map<String, String> meanings() {
    return Arrays.stream(values())
        .collect(
            Collectors.toMap(
                exit -> " %2d".formatted(exit.code),
                exit -> exit.meaning,
                (first, second) -> first,
                TreeMap::new));
  }
}
