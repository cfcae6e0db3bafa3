package news.parallax.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.knowledge.WordList;
import org.junit.jupiter.api.Test;

class AtlasTest {
  @Test
  void knowsEveryPlaceOfAName() {
    assertThat(sites("Wellington"))
        .startsWith("Wellington, Wellington Region, New Zealand")
        .contains("Wellington, Western Cape, South Africa");
    assertThat(sites("St. Louis")).contains("St. Louis, Missouri, United States");
    assertThat(sites("Kiev")).isEqualTo("Kyiv, Kyiv City, Ukraine");
    assertThat(sites("the Black Sea")).isEqualTo("Black Sea, , ");
    assertThat(sites("Streslau")).isEmpty();
    assertThat(Atlas.world().shortened("Pa.")).contains("Pennsylvania");
  }

  @Test
  void itsTableIsSortedByTheKeysOfNames() {
    List<String> keys =
        WordList.of("atlas.tsv").entries().stream()
            .map(row -> row.substring(0, row.indexOf('|')))
            .toList();
    assertThat(keys).hasSizeGreaterThan(25_000).isSorted();

    List<String> strange =
        WordList.of("atlas.tsv").entries().stream()
            .map(row -> row.split("\\|", -1))
            .filter(cells -> !NameKey.of(cells[2]).equals(cells[0]))
            .map(cells -> cells[2])
            .toList();
    assertThat(strange).isEmpty();
  }

  private static String sites(String name) {
    return Atlas.world().sites(name).stream()
        .map(site -> site.name() + ", " + site.region() + ", " + site.state())
        .collect(Collectors.joining("; "));
  }
}
