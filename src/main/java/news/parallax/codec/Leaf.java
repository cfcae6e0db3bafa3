package news.parallax.codec;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types that hold no other. */
enum Leaf {
  BOOLEAN,
  INT,
  LONG,
  FLOAT,
  DOUBLE,
  STRING,
  DECIMAL,
  DATE,
  DATE_TIME,
  INSTANT,
  DURATION,
  LOCALE,
  URI;

  private static final Map<Class<?>, Leaf> LEAVES =
      Map.ofEntries(
          Map.entry(boolean.class, BOOLEAN),
          Map.entry(Boolean.class, BOOLEAN),
          Map.entry(int.class, INT),
          Map.entry(Integer.class, INT),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(float.class, FLOAT),
          Map.entry(Float.class, FLOAT),
          Map.entry(double.class, DOUBLE),
          Map.entry(Double.class, DOUBLE),
          Map.entry(String.class, STRING),
          Map.entry(BigDecimal.class, DECIMAL),
          Map.entry(LocalDate.class, DATE),
          Map.entry(LocalDateTime.class, DATE_TIME),
          Map.entry(Instant.class, INSTANT),
          Map.entry(Duration.class, DURATION),
          Map.entry(Locale.class, LOCALE),
          Map.entry(URI.class, URI));

  /** The leaf that {@code type} is; empty when it is none. */
  static Optional<Leaf> of(Class<?> type) {
    return Optional.ofNullable(LEAVES.get(type));
  }

  /** Whether values are written as texts. */
  boolean isText() {
    return switch (this) {
      case STRING, DECIMAL, LOCALE, URI -> true;
      case BOOLEAN, INT, LONG, FLOAT, DOUBLE, DATE, DATE_TIME, INSTANT, DURATION -> false;
    };
  }
}
