package news.parallax.codec;

import news.parallax.article.Span;

/**
 * Spans, most of what is ever written: each start as the distance from the end of the span before
 * at the same place of the shape, then the length.
 */
record SpanCoder(int place) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    Span span = (Span) value;
    out.signed((long) span.start() - out.moveTo(place, span.end()));
    out.number(span.length());
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    long start = in.end(place) + in.signed();
    long end = start + in.number();
    if (start < 0 || end < start || end > Integer.MAX_VALUE) {
      throw new CodecException("no span goes from %d to %d".formatted(start, end));
    }
    in.moveTo(place, (int) end);
    return new Span((int) start, (int) end);
  }

  @Override
  public int compare(Object a, Object b) {
    return ((Span) a).compareTo((Span) b);
  }
}
