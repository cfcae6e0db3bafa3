package news.parallax.source.parser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.knowledge.WordList;
import news.parallax.source.ParsedReport;

/**
 * The outlet that a report names in its own words: in a line of copyright or contact, or as the
 * paper that somebody told something. One that names two that way names none; an agency is not the
 * outlet of every report it is credited in.
 */
final class OutletLine {
  private static final WordList LINES = WordList.of(OutletLine.class, "outlet-lines.txt");
  private static final List<Pattern> ANYWHERE = patterns("anywhere");
  private static final List<Pattern> FURNITURE = patterns("furniture");

  private static final Set<String> AGENCIES =
      WordList.of("news-agencies.txt").entries().stream()
          .flatMap(line -> Stream.of(line.split(" *\\| *", -1)))
          .flatMap(name -> Stream.of(name, "The " + name))
          .collect(Collectors.toUnmodifiableSet());

  private OutletLine() {}

  private static List<Pattern> patterns(String section) {
    return LINES.section(section).stream()
        .map(line -> Pattern.compile(line, Pattern.MULTILINE))
        .toList();
  }

  /** The outlet's name as printed; empty where nothing tells. */
  static Optional<String> in(ParsedReport report) {
    String around =
        report.segmentation().furniture().stream()
            .map(piece -> piece.span().of(report.text()))
            .collect(Collectors.joining("\n"));
    return Stream.concat(
            ANYWHERE.stream().flatMap(pattern -> named(pattern, report.text()).stream()),
            FURNITURE.stream().flatMap(pattern -> named(pattern, around).stream()))
        .findFirst();
  }

  private static Optional<String> named(Pattern pattern, String text) {
    Set<String> names =
        pattern
            .matcher(text)
            .results()
            .map(line -> line.group("name"))
            .filter(name -> !AGENCIES.contains(name))
            .collect(Collectors.toSet());
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }
}
