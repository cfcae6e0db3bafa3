package news.parallax.codec;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;

/** Leaves that are texts or are written as one. */
record TextCoder(Leaf leaf, int place) implements Coder {
  /** A decimal's point may stand this far from its digits, lest a few bytes print as millions. */
  private static final int SCALE = 10_000;

  @Override
  public void write(Object value, DocumentWriter out) {
    String text = text(value);
    if (leaf != Leaf.STRING && !value(text).equals(value)) {
      throw new IllegalArgumentException(value + " cannot be read back from its text");
    }
    out.text(place, text);
  }

  private String text(Object value) {
    return leaf == Leaf.LOCALE ? ((Locale) value).toLanguageTag() : value.toString();
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    return value(in.text(place));
  }

  private Object value(String text) {
    return switch (leaf) {
      case STRING -> text;
      case DECIMAL -> decimal(text);
      case LOCALE -> Locale.forLanguageTag(text);
      case URI -> URI.create(text);
      case BOOLEAN, INT, LONG, FLOAT, DOUBLE, DATE, DATE_TIME, INSTANT, DURATION ->
          throw new IllegalStateException(leaf + " is no text");
    };
  }

  private static BigDecimal decimal(String text) {
    BigDecimal value = text.length() > SCALE ? BigDecimal.ZERO : new BigDecimal(text);
    if (text.length() > SCALE || Math.abs((long) value.scale()) > SCALE) {
      throw new IllegalArgumentException("a decimal of too many places");
    }
    return value;
  }

  @Override
  public int compare(Object a, Object b) {
    return text(a).compareTo(text(b));
  }
}
