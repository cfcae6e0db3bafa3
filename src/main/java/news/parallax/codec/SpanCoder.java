package news.parallax.codec;

import news.parallax.article.Span;

/**
 * Spans, most of what is ever written: each start as the distance from the end of the span before
 * at the same place of the shape, then the length.
 */
record SpanCoder(int starts, int lengths) implements Coder {
  @Override
  public void write(Object value, ColumnWriter out) {
    Span span = (Span) value;
    out.signed(starts, (long) span.start() - out.moveTo(starts, span.end()));
    out.number(lengths, span.length());
  }

  @Override
  public Object read(ColumnReader in) throws CodecException {
    long start = in.lastEnd(starts) + in.signed(starts);
    long end = start + in.number(lengths);
    if (start < 0 || end < start || end > Integer.MAX_VALUE) {
      throw new CodecException("no span goes from %d to %d".formatted(start, end));
    }
    in.moveTo(starts, (int) end);
    return new Span((int) start, (int) end);
  }

  @Override
  public int compare(Object a, Object b) {
    return ((Span) a).compareTo((Span) b);
  }
}
