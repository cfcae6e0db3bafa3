package news.parallax.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;

class DraftPairTest {
  @Test
  void readsAPair() throws UnreadableException {
    assertThat(DraftPair.read("{\"id\": \"x\", \"text\": \"A ship.\", \"draft\": \"A boat.\"}"))
        .isEqualTo(new DraftPair("x", "A ship.", "A boat."));
  }

  @Test
  void saysWhatIsLackingAndWhatIsNeeded() {
    assertThatThrownBy(() -> DraftPair.read("{\"id\": \"x\", \"text\": \" \", \"draft\": \"A\"}"))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("has no \"text\": needs an object with \"id\", \"text\" and \"draft\"");
  }

  @Test
  void refusesWhatIsNoObject() {
    assertThatThrownBy(() -> DraftPair.read("12")).hasMessageStartingWith("has no \"id\"");
    assertThatThrownBy(() -> DraftPair.read("{")).isInstanceOf(UnreadableException.class);
  }
}
