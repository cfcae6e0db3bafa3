package news.parallax.codec;

/** Constants by their number; the shape's digest holds their names. */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // a private array, a guarded order
record EnumCoder(Object[] constants, int column) implements Coder {
  @Override
  public void write(Object value, ColumnWriter out) {
    out.number(column, ((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(ColumnReader in) throws CodecException {
    return constants[in.index(column, constants.length)];
  }

  @Override
  public int compare(Object a, Object b) {
    return Integer.compare(((Enum<?>) a).ordinal(), ((Enum<?>) b).ordinal());
  }
}
