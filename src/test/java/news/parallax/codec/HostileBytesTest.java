package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import news.parallax.codec.InventedValues.Collections;
import news.parallax.codec.InventedValues.Tree;
import org.junit.jupiter.api.Test;

/** Bytes that no codec wrote end in a {@link CodecException}, and in nothing else. */
class HostileBytesTest {
  private static final Codec<Collections> CODEC = Codec.of(Collections.class);
  private static final byte[] SHAPE = HexFormat.of().parseHex(CODEC.shape());
  private static final byte[] SOUND = CODEC.write(InventedValues.collections(new Random(7)));

  private static <T> boolean isRead(Codec<T> codec, byte[] bytes) {
    try {
      codec.write(codec.read(bytes));
      return true;
    } catch (CodecException e) {
      return false;
    }
  }

  @Test
  void refusesBytesCutAnywhere() {
    for (int length = 0; length < SOUND.length; length++) {
      assertThat(isRead(CODEC, Arrays.copyOf(SOUND, length))).isFalse();
    }
    assertThat(isRead(CODEC, Arrays.copyOf(SOUND, SOUND.length + 1))).isFalse();
  }

  @Test
  void refusesEveryFlippedBit() {
    for (int bit = 0; bit < SOUND.length * 8; bit++) {
      byte[] flipped = SOUND.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(isRead(CODEC, flipped)).isFalse();
    }
  }

  /** With a checksum that holds, so that what lies behind it is tried. */
  @Test
  void survivesAnyDocumentBehindASoundSeal() throws CodecException {
    byte[] document = Envelope.open(SHAPE, SOUND);
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = Arrays.copyOf(document, document.length - round % 3);
      for (int i = 0; i <= random.nextInt(4); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      survives(CODEC, Envelope.seal(SHAPE, changed));
    }
  }

  /** Either way is fine, and no other. */
  private static void survives(Codec<?> codec, byte[] bytes) {
    assertThat(isRead(codec, bytes)).isIn(true, false);
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(13);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      survives(CODEC, bytes);
      survives(CODEC, Envelope.seal(SHAPE, bytes));
    }
  }

  @Test
  void refusesASizeThatNothingPacksTo() {
    byte[] bytes = Envelope.seal(SHAPE, new byte[Envelope.LIMIT]);

    assertThat(isRead(CODEC, bytes)).isFalse();
    ByteBuffer.wrap(bytes).putInt(24, Integer.MAX_VALUE);
    assertThat(isRead(CODEC, bytes)).isFalse();
  }

  /** Each of forty trees holds the one before twice: a trillion in a few bytes. */
  @Test
  void refusesWhatUnfoldsWithoutEnd() {
    Codec<Tree> codec = Codec.of(Tree.class);
    byte[] shape = HexFormat.of().parseHex(codec.shape());

    assertThatThrownBy(() -> codec.read(Envelope.seal(shape, doublings(40))))
        .isInstanceOf(CodecException.class)
        .hasMessage("the document unfolds to too many values");
    assertThat(isRead(codec, Envelope.seal(shape, doublings(10)))).isTrue();
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    Codec<Tree> codec = Codec.of(Tree.class);
    byte[] shape = HexFormat.of().parseHex(codec.shape());

    assertThatThrownBy(() -> codec.read(Envelope.seal(shape, doublings(Envelope.DEPTH + 1))))
        .isInstanceOf(CodecException.class)
        .hasMessage("the document is nested too deep");
  }

  /**
   * Trees within each other, each with its first child new and its second a reference to that one.
   * The innermost is remembered first.
   */
  private static byte[] doublings(int levels) {
    List<Integer> numbers = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      List<Integer> name = level == 0 ? List.of(0, 0, 0) : List.of(1);
      numbers.add(0);
      numbers.addAll(name);
      numbers.add(level == levels - 1 ? 0 : 2);
    }
    for (int level = 1; level < levels; level++) {
      numbers.add(level);
    }
    DocumentWriter document = new DocumentWriter(0);
    numbers.forEach(document::number);
    return document.bytes();
  }
}
