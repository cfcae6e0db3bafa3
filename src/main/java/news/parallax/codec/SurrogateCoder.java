package news.parallax.codec;

/** Values of a class that is no record, by the record that stands for each. */
record SurrogateCoder(Surrogate<Object, Record> surrogate, Coder record) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    record.write(stand(value), out);
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    return surrogate.fromRecord().apply((Record) record.read(in));
  }

  @Override
  public int compare(Object a, Object b) {
    return record.compare(stand(a), stand(b));
  }

  private Record stand(Object value) {
    if (value.getClass() != surrogate.type()) {
      throw new IllegalArgumentException(
          "need a %s, got a %s".formatted(surrogate.type().getName(), value.getClass().getName()));
    }
    return surrogate.toRecord().apply(value);
  }
}
