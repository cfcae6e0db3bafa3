package news.parallax.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;

/** Says why articles are one story, or another than the largest. */
final class Reasons {
  private static final int WORDS_SHOWN = 4;

  private final Vocabulary vocabulary;
  private final Occasion occasion;

  Reasons(Vocabulary vocabulary, Occasion occasion) {
    this.vocabulary = vocabulary;
    this.occasion = occasion;
  }

  /** The story of {@code group}, told apart from {@code largest} unless it is that. */
  Story story(List<Fingerprint> group, List<Fingerprint> largest) {
    Explanation why =
        group.getFirst().is(largest.getFirst()) ? together(group) : apart(group, largest);
    return new Story(group.stream().map(one -> one.article().article().id()).toList(), why);
  }

  private Explanation together(List<Fingerprint> group) {
    return pairs(group, group)
        .max(Pair.BY_LIKENESS)
        .map(this::shared)
        .orElseGet(() -> Explanation.of("single-report", "there is no other report"));
  }

  private Explanation shared(Pair pair) {
    List<String> terms = strongest(pair.one.vector().shared(pair.other.vector()));
    List<Citation> evidence =
        Stream.of(pair.one, pair.other)
            .flatMap(print -> places(print, terms).stream())
            .sorted()
            .toList();
    return Explanation.of("one-event", "they share " + words(pair.one, terms), evidence);
  }

  private Explanation apart(List<Fingerprint> group, List<Fingerprint> largest) {
    double mean = pairs(group, largest).mapToDouble(Pair::likeness).average().orElse(0);
    Fingerprint first = group.getFirst();
    List<String> terms =
        strongest(first.vector().without(largest.stream().map(Fingerprint::vector).toList()));
    String because =
        String.format(
            Locale.ROOT,
            "tells of %s, which the other reports do not name (likeness %.2f, one event has %.2f)",
            words(first, terms),
            mean,
            occasion.threshold());
    return Explanation.of("another-event", because, places(first, terms));
  }

  private Stream<Pair> pairs(List<Fingerprint> some, List<Fingerprint> others) {
    return some.stream()
        .flatMap(
            one -> others.stream().filter(other -> !other.is(one)).map(other -> pair(one, other)));
  }

  private Pair pair(Fingerprint one, Fingerprint other) {
    return new Pair(one, other, occasion.likeness(one, other));
  }

  private List<String> strongest(List<Integer> terms) {
    return terms.stream().limit(WORDS_SHOWN).map(vocabulary::term).toList();
  }

  private static List<Citation> places(Fingerprint print, List<String> terms) {
    return terms.stream().flatMap(term -> print.place(term).stream()).toList();
  }

  private static String words(Fingerprint print, List<String> terms) {
    return terms.isEmpty()
        ? "nothing in words"
        : places(print, terms).stream()
            .map(place -> "“" + print.article().words(place.span()) + "”")
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private record Pair(Fingerprint one, Fingerprint other, double likeness) {
    static final Comparator<Pair> BY_LIKENESS = Comparator.comparingDouble(Pair::likeness);
  }
}
