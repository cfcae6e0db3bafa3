package news.parallax.codec;

/**
 * The structure of a type as its codec uses it.
 *
 * @param root writes and reads whole values
 * @param columns how many columns these take
 * @param digest of the names and types of everything within reach
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record RecordShape(Coder root, int columns, byte[] digest) {}
