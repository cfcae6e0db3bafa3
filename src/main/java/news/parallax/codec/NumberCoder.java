package news.parallax.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Leaves made of numbers. */
record NumberCoder(Leaf leaf, int column) implements Coder {
  private static final long NANOS = 1_000_000_000;

  @Override
  public void write(Object value, ColumnWriter out) {
    switch (leaf) {
      case BOOLEAN -> out.number(column, (Boolean) value ? 1 : 0);
      case INT -> out.signed(column, (Integer) value);
      case LONG -> out.signed(column, (Long) value);
      case FLOAT -> out.fixed(column, Float.floatToRawIntBits((Float) value), Float.BYTES);
      case DOUBLE -> out.fixed(column, Double.doubleToRawLongBits((Double) value), Double.BYTES);
      case DATE -> out.signed(column, ((LocalDate) value).toEpochDay());
      case DATE_TIME -> {
        LocalDateTime time = (LocalDateTime) value;
        moment(time.toEpochSecond(ZoneOffset.UTC), time.getNano(), out);
      }
      case INSTANT -> moment(((Instant) value).getEpochSecond(), ((Instant) value).getNano(), out);
      case DURATION -> moment(((Duration) value).getSeconds(), ((Duration) value).getNano(), out);
      case STRING, DECIMAL, LOCALE, URI -> throw new IllegalStateException(leaf + " is a text");
    }
  }

  private void moment(long second, int nano, ColumnWriter out) {
    out.signed(column, second);
    out.number(column, nano);
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
      case DATE_TIME ->
          LocalDateTime.ofEpochSecond(in.signed(column), nano(in), ZoneOffset.UTC);
      case INSTANT -> Instant.ofEpochSecond(in.signed(column), nano(in));
      case DURATION -> Duration.ofSeconds(in.signed(column), nano(in));
      case STRING, DECIMAL, LOCALE, URI -> throw new IllegalStateException(leaf + " is a text");
    };
  }

  private int nano(ColumnReader in) throws CodecException {
    return in.index(column, (int) NANOS);
  }

  @Override
  @SuppressWarnings("unchecked") // all these are comparable to their like
  public int compare(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
