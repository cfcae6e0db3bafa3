package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Lays the outcomes of an evaluation out as one table of plain text. */
public final class ScoreTable {
  private static final List<String> HEAD =
      List.of("data", "measure", "floor", "rival", "ours", "target", "");

  private ScoreTable() {}

  /** The table, one line a score, a line for each suite that could not run. */
  public static String of(SequencedMap<String, Outcome> outcomes) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    List<String> skipped = new ArrayList<>();
    for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
      switch (entry.getValue()) {
        case Outcome.Measured measured -> measured.scores().forEach(score -> rows.add(row(score)));
        case Outcome.Skipped reason ->
            skipped.add("skipped %s: %s%n".formatted(entry.getKey(), reason.reason()));
      }
    }
    return (rows.size() > 1 ? lines(rows) : "") + String.join("", skipped);
  }

  private static List<String> row(Score score) {
    return List.of(
        score.data(),
        score.measure(),
        text(score.floor()),
        text(score.rival()),
        text(score.ours()),
        bound(score),
        score.meetsTarget() ? "" : "below");
  }

  private static String text(@Nullable Figure figure) {
    return switch (figure) {
      case null -> "-";
      case Figure.Share share when share.of() > 0 ->
          "%s %3.0f%%".formatted(share.text(), 100 * share.value());
      case Figure other -> other.text();
    };
  }

  private static String bound(Score score) {
    return score.target() == null
        ? "-"
        : (score.better() == Score.Better.LOWER ? "≤ " : "≥ ") + score.target().text();
  }

  private static String lines(List<List<String>> rows) {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(i < 2 ? left(row.get(i), widths[i]) : right(row.get(i), widths[i]))
            .append("  ");
      }
      table.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return table.toString();
  }

  private static String left(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }

  private static String right(String cell, int width) {
    return " ".repeat(width - cell.length()) + cell;
  }
}
