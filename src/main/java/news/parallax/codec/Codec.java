package news.parallax.codec;

import java.util.HexFormat;

/**
 * Writes values of one record type as bytes and reads them back exactly.
 *
 * <pre>{@code
 * Codec<AnnotatedArticle> codec = Codec.of(AnnotatedArticle.class);
 * byte[] bytes = codec.write(article);
 * AnnotatedArticle same = codec.read(bytes);
 * }</pre>
 *
 * <p>A type may be made of records, enums, sealed interfaces of these, numbers, texts, dates,
 * durations, languages, addresses, arrays of numbers, {@code Optional}, lists, sets and maps. What
 * may be null is marked {@code @Nullable}.
 *
 * <p>Equal values give equal bytes: sets and maps without an order are written in the order of
 * their elements' structure and read back in it. Only sets and maps that keep an order of their own
 * ({@code SequencedSet}, {@code SequencedMap}) are written in theirs. Sorted ones must be in
 * natural order. What is read is unmodifiable.
 *
 * <p>Making a codec reads the structure of the type, so it is made once and kept. Immutable; safe
 * for use by many threads.
 */
public final class Codec<T> {
  private final Class<T> type;
  private final RecordShape shape;

  private Codec(Class<T> type, RecordShape shape) {
    this.type = type;
    this.shape = shape;
  }

  /**
   * A codec for {@code type}.
   *
   * @throws IllegalArgumentException when it holds something no codec carries
   */
  public static <T> Codec<T> of(Class<T> type) {
    return new Codec<>(type, ShapeReader.read(type));
  }

  /**
   * {@code value} as bytes.
   *
   * @throws IllegalArgumentException when it holds a null that is not {@code @Nullable}, is nested
   *     deeper than {@value Envelope#DEPTH} records or larger than {@value Envelope#LIMIT} bytes
   *     before it is packed
   */
  public byte[] write(T value) {
    DocumentWriter out = new DocumentWriter(shape.places());
    shape.root().write(value, out);
    return Envelope.seal(shape.digest(), out.bytes());
  }

  /**
   * The value that {@code bytes} were written from.
   *
   * @throws CodecException for anything else than bytes that a codec of this shape wrote
   */
  public T read(byte[] bytes) throws CodecException {
    DocumentReader in = new DocumentReader(Envelope.open(shape.digest(), bytes), shape.places());
    T value = type.cast(value(in));
    in.requireEnd();
    return value;
  }

  /** A record refuses what breaks its rules, each in its own way: all of it means bad bytes. */
  private Object value(DocumentReader in) throws CodecException {
    try {
      return shape.root().read(in);
    } catch (RuntimeException e) {
      throw new CodecException("a value is not allowed: " + e.getMessage(), e);
    }
  }

  /**
   * Names the structure of everything a value can hold, in hexadecimal: another one after any
   * change of a record, an enum or a sealed interface, and then bytes from before cannot be read.
   */
  public String shape() {
    return HexFormat.of().formatHex(shape.digest());
  }
}
