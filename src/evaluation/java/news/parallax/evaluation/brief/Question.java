package news.parallax.evaluation.brief;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Line;

/** The questions that are scored; why and how have too few agreed answers in the gold. */
enum Question {
  WHO(Brief::who),
  WHAT(Brief::what),
  WHEN(Brief::when),
  WHERE(Brief::where);

  @SuppressWarnings("ImmutableEnumChecker") // a method reference holds no state
  private final Function<Brief, List<Line>> lines;

  Question(Function<Brief, List<Line>> lines) {
    this.lines = lines;
  }

  /** What {@code brief} answers, the likeliest first. */
  List<Line> answers(Brief brief) {
    return lines.apply(brief);
  }

  /** Its name in the gold and in the table. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
