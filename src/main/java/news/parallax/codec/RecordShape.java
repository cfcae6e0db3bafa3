package news.parallax.codec;

/**
 * The structure of a type as its codec uses it.
 *
 * @param root writes and reads whole values
 * @param places how many places have a memory of what was said there
 * @param digest of the names and types of everything within reach
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record RecordShape(Coder root, int places, byte[] digest) {}
