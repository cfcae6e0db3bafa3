package news.parallax.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Leaves made of numbers. */
record NumberCoder(Leaf leaf, int column) implements Coder {
  private static final int NANOS = 1_000_000_000;

  @Override
  public void write(Object value, ColumnWriter out) {
    switch (leaf) {
      case BOOLEAN -> out.number(column, (Boolean) value ? 1 : 0);
      case INT -> out.signed(column, (Integer) value);
      case LONG -> out.signed(column, (Long) value);
      case FLOAT -> out.fixed(column, Float.floatToRawIntBits((Float) value), Float.BYTES);
      case DOUBLE -> out.fixed(column, Double.doubleToRawLongBits((Double) value), Double.BYTES);
      case DATE -> out.signed(column, ((LocalDate) value).toEpochDay());
      case DATE_TIME -> instant(((LocalDateTime) value).toInstant(ZoneOffset.UTC), out);
      case INSTANT -> instant((Instant) value, out);
      case DURATION -> {
        out.signed(column, ((Duration) value).toSeconds());
        out.number(column, ((Duration) value).toNanosPart());
      }
      case STRING, DECIMAL, LOCALE, URI -> throw new IllegalStateException(leaf + " is a text");
    }
  }

  private void instant(Instant value, ColumnWriter out) {
    out.signed(column, value.getEpochSecond());
    out.number(column, value.getNano());
  }

  @Override
  public Object read(ColumnReader in) throws CodecException {
    return switch (leaf) {
      case BOOLEAN -> in.flag(column);
      case INT -> Math.toIntExact(in.signed(column));
      case LONG -> in.signed(column);
      case FLOAT -> Float.intBitsToFloat((int) in.fixed(column, Float.BYTES));
      case DOUBLE -> Double.longBitsToDouble(in.fixed(column, Double.BYTES));
      case DATE -> LocalDate.ofEpochDay(in.signed(column));
      case DATE_TIME -> LocalDateTime.ofEpochSecond(in.signed(column), nano(in), ZoneOffset.UTC);
      case INSTANT -> Instant.ofEpochSecond(in.signed(column), nano(in));
      case DURATION -> Duration.ofSeconds(in.signed(column), nano(in));
      case STRING, DECIMAL, LOCALE, URI -> throw new IllegalStateException(leaf + " is a text");
    };
  }

  private int nano(ColumnReader in) throws CodecException {
    return in.index(column, NANOS);
  }

  @Override
  @SuppressWarnings("unchecked") // all these are comparable to their like
  public int compare(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
