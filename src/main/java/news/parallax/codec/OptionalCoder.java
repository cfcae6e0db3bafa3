package news.parallax.codec;

import java.util.Optional;

/**
 * An optional value.
 *
 * @param content marked as one that may be absent
 */
record OptionalCoder(Field content) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    content.write(((Optional<?>) value).orElse(null), out);
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    return Optional.ofNullable(content.read(in));
  }

  @Override
  public int compare(Object a, Object b) {
    return content.compare(((Optional<?>) a).orElse(null), ((Optional<?>) b).orElse(null));
  }
}
