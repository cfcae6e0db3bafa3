package news.parallax.codec;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import news.parallax.article.RandomText;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Types that hold everything a codec carries, and values of them. */
final class InventedValues {
  private InventedValues() {}

  enum Colour {
    RED,
    GREEN {
      @Override
      boolean isCalm() {
        return true;
      }
    };

    boolean isCalm() {
      return false;
    }
  }

  sealed interface Figure permits Point, Round, Colour2 {}

  record Point() implements Figure {}

  sealed interface Round extends Figure {}

  record Circle(double radius, Colour colour) implements Round {}

  record Group(List<Figure> figures) implements Round {}

  enum Colour2 implements Figure {
    BLUE
  }

  record Leaves(
      int small,
      long large,
      float share,
      double weight,
      boolean flag,
      Integer boxed,
      Boolean boxedFlag,
      String text,
      BigDecimal decimal,
      LocalDate day,
      LocalDateTime time,
      Instant instant,
      Duration length,
      Locale language,
      URI address,
      Colour colour,
      Span span) {}

  @SuppressWarnings("ArrayRecordComponent") // compared part by part
  record Arrays(int[] ints, float[] floats, double[] doubles) {}

  record Collections(
      List<String> list,
      List<List<Span>> nested,
      Set<Figure> set,
      SequencedSet<String> kept,
      SortedSet<Integer> sorted,
      Map<Leaves, Set<String>> map,
      SequencedMap<String, Span> keptMap,
      SortedMap<String, Figure> sortedMap,
      Optional<Figure> some,
      Optional<String> none) {}

  record Absent(
      @Nullable String text, @Nullable Figure figure, List<@Nullable String> gaps, String there) {}

  record Tree(String name, List<Tree> children) {}

  /** Of the most troublesome values each. */
  static Leaves leaves(RandomGenerator random) {
    return new Leaves(
        pick(random, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt()),
        pick(random, 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, random.nextLong()),
        pick(random, -0f, Float.NaN, Float.MIN_VALUE, random.nextFloat()),
        pick(random, -0d, 0d, Double.NaN, Double.NEGATIVE_INFINITY, random.nextDouble()),
        random.nextBoolean(),
        random.nextInt(),
        random.nextBoolean(),
        pick(random, "", "\uD800", "a\uDFFFb\0", new RandomText(random.nextLong()).next(6)),
        pick(random, new BigDecimal("1.00"), new BigDecimal("-1E+7"), BigDecimal.ZERO),
        pick(random, LocalDate.MIN, LocalDate.MAX, LocalDate.of(2026, 5, 4)),
        pick(random, LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.of(2026, 5, 4, 10, 35)),
        pick(random, Instant.MIN, Instant.MAX, Instant.EPOCH.minusNanos(1)),
        pick(random, Duration.ofSeconds(Long.MIN_VALUE), Duration.ofNanos(-1), Duration.ZERO),
        pick(random, Locale.ROOT, Locale.UK, Locale.forLanguageTag("zh-Hant-TW")),
        pick(random, URI.create(""), URI.create("https://news.example/a?b=c#d")),
        pick(random, Colour.values()),
        span(random));
  }

  static Span span(RandomGenerator random) {
    int start = random.nextInt(2000);
    return pick(random, new Span(0, Integer.MAX_VALUE), new Span(start, start + random.nextInt(9)));
  }

  static Figure figure(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Point();
      case 1 -> new Circle(random.nextInt(3), pick(random, Colour.values()));
      case 2 -> Colour2.BLUE;
      default -> new Group(random.nextInt(3) == 0 ? List.of() : List.of(figure(random)));
    };
  }

  static Collections collections(RandomGenerator random) {
    List<String> texts = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Set<Figure> figures = new LinkedHashSet<>();
    SortedSet<Integer> numbers = new TreeSet<>();
    Map<Leaves, Set<String>> map = new LinkedHashMap<>();
    SequencedMap<String, Span> keptMap = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      texts.add(new RandomText(random.nextLong()).next(6));
      spans.add(span(random));
      figures.add(figure(random));
      numbers.add(random.nextInt());
      map.put(leaves(random), Set.copyOf(texts));
      keptMap.put(texts.getLast(), spans.getLast());
    }
    return new Collections(
        texts,
        List.of(spans, List.of(), spans),
        figures,
        new LinkedHashSet<>(texts.reversed()),
        numbers,
        map,
        keptMap,
        new TreeMap<>(Map.of("b", figure(random), "a", figure(random))),
        Optional.of(figure(random)),
        Optional.empty());
  }

  @SafeVarargs
  private static <T> T pick(RandomGenerator random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
