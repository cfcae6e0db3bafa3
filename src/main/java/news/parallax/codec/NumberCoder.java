package news.parallax.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Leaves made of numbers. */
record NumberCoder(Leaf leaf) implements Coder {
  private static final int NANOS = 1_000_000_000;

  @Override
  public void write(Object value, DocumentWriter out) {
    switch (leaf) {
      case BOOLEAN -> out.number((Boolean) value ? 1 : 0);
      case INT -> out.signed((Integer) value);
      case LONG -> out.signed((Long) value);
      case FLOAT -> out.fixed(Float.floatToRawIntBits((Float) value), Float.BYTES);
      case DOUBLE -> out.fixed(Double.doubleToRawLongBits((Double) value), Double.BYTES);
      case DATE -> out.signed(((LocalDate) value).toEpochDay());
      case DATE_TIME -> instant(((LocalDateTime) value).toInstant(ZoneOffset.UTC), out);
      case INSTANT -> instant((Instant) value, out);
      case DURATION -> {
        out.signed(((Duration) value).toSeconds());
        out.number(((Duration) value).toNanosPart());
      }
      case STRING, DECIMAL, LOCALE, URI -> throw new IllegalStateException(leaf + " is a text");
    }
  }

  private void instant(Instant value, DocumentWriter out) {
    out.signed(value.getEpochSecond());
    out.number(value.getNano());
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    return switch (leaf) {
      case BOOLEAN -> in.flag();
      case INT -> Math.toIntExact(in.signed());
      case LONG -> in.signed();
      case FLOAT -> Float.intBitsToFloat((int) in.fixed(Float.BYTES));
      case DOUBLE -> Double.longBitsToDouble(in.fixed(Double.BYTES));
      case DATE -> LocalDate.ofEpochDay(in.signed());
      case DATE_TIME -> LocalDateTime.ofEpochSecond(in.signed(), nano(in), ZoneOffset.UTC);
      case INSTANT -> Instant.ofEpochSecond(in.signed(), nano(in));
      case DURATION -> Duration.ofSeconds(in.signed(), nano(in));
      case STRING, DECIMAL, LOCALE, URI -> throw new IllegalStateException(leaf + " is a text");
    };
  }

  private int nano(DocumentReader in) throws CodecException {
    return in.index(NANOS);
  }

  @Override
  @SuppressWarnings("unchecked") // all these are comparable to their like
  public int compare(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
