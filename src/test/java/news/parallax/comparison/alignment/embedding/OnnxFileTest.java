package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxFileTest {
  private static final int VERSION = 1 << 3;
  private static final int MAKER = 2 << 3 | 2;
  private static final int GRAPH = 7 << 3 | 2;
  private static final int NODE = 1 << 3 | 2;
  private static final int CONSTANT = 5 << 3 | 2;
  private static final int NAME = 8 << 3 | 2;
  private static final int RAW = 9 << 3 | 2;

  private static final byte[] TABLE =
      bytes(counted(NAME, text("table")), counted(RAW, new byte[300]));
  private static final byte[] OTHER =
      bytes(
          new byte[] {VERSION, (byte) 0x88, 1},
          counted(MAKER, text("somebody")),
          counted(
              GRAPH,
              bytes(
                  counted(NODE, new byte[3]),
                  new byte[] {4 << 3 | 1, 0, 0, 0, 0, 0, 0, 0, 0, 6 << 3 | 5, 0, 0, 0, 0},
                  counted(CONSTANT, counted(NAME, text("tab"))),
                  counted(CONSTANT, counted(RAW, text("no name"))),
                  counted(CONSTANT, TABLE))));

  @Test
  void addsAConstantOfAnotherModel() {
    byte[] model = counted(GRAPH, counted(NODE, text("node")));

    assertThat(OnnxFile.completed(model, OTHER, List.of("table")))
        .isEqualTo(bytes(model, counted(GRAPH, counted(CONSTANT, TABLE))));
  }

  @Test
  void refusesAModelWithoutIt() {
    assertThatIllegalStateException()
        .isThrownBy(() -> OnnxFile.completed(OTHER, OTHER, List.of("chair")))
        .withMessage("the model has no constant chair");
    assertThatIllegalStateException()
        .isThrownBy(() -> OnnxFile.completed(OTHER, new byte[0], List.of("table")));
    assertThatIllegalStateException()
        .isThrownBy(() -> OnnxFile.completed(OTHER, new byte[] {3}, List.of("table")))
        .withMessage("no ONNX model, got a field of kind 3");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] counted(int key, byte[] value) {
    byte[] length =
        value.length < 128
            ? new byte[] {(byte) value.length}
            : new byte[] {(byte) ((value.length & 127) | 128), (byte) (value.length >> 7)};
    return bytes(new byte[] {(byte) key}, length, value);
  }

  private static byte[] bytes(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
