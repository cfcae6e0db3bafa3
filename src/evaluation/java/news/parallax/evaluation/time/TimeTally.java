package news.parallax.evaluation.time;

import java.util.ArrayList;
import java.util.List;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.time.TimeMlDocument.Timex;
import org.jspecify.annotations.Nullable;

/** Counts as TempEval-3 does: each marked expression is matched with at most one found. */
final class TimeTally {
  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int values;

  /** Adds one document; answers a line for each mistake, to read. */
  List<String> add(TimeMlDocument document, List<Timex> answers) {
    List<Timex> left = new ArrayList<>(answers);
    List<String> mistakes = new ArrayList<>();
    gold += document.times().size();
    found += answers.size();
    for (Timex timex : document.times()) {
      Timex match = best(timex, left);
      if (match == null) {
        mistakes.add("MISS\t" + line(document, timex));
        continue;
      }
      left.remove(match);
      relaxed++;
      boolean exact = match.span().equals(timex.span());
      strict += exact ? 1 : 0;
      boolean value = match.value().equals(timex.value());
      values += value ? 1 : 0;
      if (!exact) {
        mistakes.add("SPAN\t" + line(document, timex) + "\t" + line(document, match));
      }
      if (!value) {
        mistakes.add("VALUE\t" + line(document, timex) + "\t" + line(document, match));
      }
    }
    left.forEach(timex -> mistakes.add("FALSE\t" + line(document, timex)));
    return mistakes;
  }

  private static @Nullable Timex best(Timex timex, List<Timex> answers) {
    Timex best = null;
    for (Timex answer : answers) {
      if (answer.span().equals(timex.span())) {
        return answer;
      }
      if (best == null && answer.span().overlaps(timex.span())) {
        best = answer;
      }
    }
    return best;
  }

  private static String line(TimeMlDocument document, Timex timex) {
    String text = document.text();
    int from = Math.max(0, timex.span().start() - 40);
    int to = Math.min(text.length(), timex.span().end() + 30);
    String line =
        text.substring(from, timex.span().start())
            + "["
            + timex.span().of(text)
            + "]"
            + text.substring(timex.span().end(), to);
    return "%s %s (%s) %s"
        .formatted(timex.type(), timex.value(), document.created(), line.replaceAll("\\s+", " "));
  }

  Figure.Rate strict() {
    return Figure.Rate.f1(found, strict, gold);
  }

  Figure.Rate relaxed() {
    return Figure.Rate.f1(found, relaxed, gold);
  }

  Figure.Rate values() {
    return Figure.Rate.f1(found, values, gold);
  }
}
