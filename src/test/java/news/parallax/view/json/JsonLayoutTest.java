package news.parallax.view.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonLayoutTest {
  @Test
  void keepsPlainValuesOnOneLineAndIndentsTheRest() {
    assertThat(printed("{\"a\":[1,2],\"b\":{\"c\":{\"d\":null}},\"e\":[{\"f\":[]}]}"))
        .isEqualTo(
            """
            {
              "a": [1,2],
              "b": {
                "c": {"d":null}
              },
              "e": [
                {
                  "f": []
                }
              ]
            }
            """);
  }

  @Test
  void escapesWhatUtf8CannotCarry() {
    assertThat(printed("[\"\\ud83d\", \"\\ud83d\\ude00\"]")).isEqualTo("[\"\\ud83d\",\"😀\"]\n");
  }

  private static String printed(String json) {
    return JsonLayout.print(JsonMapper.shared().readTree(json));
  }
}
