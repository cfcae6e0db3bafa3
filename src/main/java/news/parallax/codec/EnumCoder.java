package news.parallax.codec;

/** Constants by their number; the shape's digest holds their names. */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // a private array, a guarded order
record EnumCoder(Object[] constants) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    out.number(((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    return constants[in.index(constants.length)];
  }

  @Override
  public int compare(Object a, Object b) {
    return Integer.compare(((Enum<?>) a).ordinal(), ((Enum<?>) b).ordinal());
  }
}
