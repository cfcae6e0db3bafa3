package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.codec.InventedValues.Absent;
import news.parallax.codec.InventedValues.Leaves;
import news.parallax.codec.InventedValues.Point;
import news.parallax.codec.InventedValues.Tree;
import news.parallax.comparison.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
  record Facts(List<Origin> origins) {}

  record Words(Set<String> words) {}

  record Counts(Map<String, Integer> counts) {}

  record Sorted(SortedSet<String> words) {}

  record Decimal(BigDecimal value) {}

  record Unknown(StringBuilder text) {}

  record Generic<T>(T value) {}

  private static <T> T roundTrip(Class<T> type, T value) throws CodecException {
    Codec<T> codec = Codec.of(type);
    byte[] bytes = codec.write(value);
    T read = codec.read(bytes);
    assertThat(codec.write(read)).isEqualTo(bytes);
    return read;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void readsBackEveryLeafAndCollection(long seed) throws CodecException {
    Random random = new Random(seed);
    Leaves leaves = InventedValues.leaves(random);
    InventedValues.Collections collections = InventedValues.collections(random);

    assertThat(roundTrip(Leaves.class, leaves)).isEqualTo(leaves);
    InventedValues.Collections read = roundTrip(InventedValues.Collections.class, collections);
    assertThat(read).isEqualTo(collections);
    assertThat(read.kept()).containsExactlyElementsOf(collections.kept());
    assertThat(read.keptMap().entrySet())
        .containsExactlyElementsOf(collections.keptMap().entrySet());
  }

  @Test
  void readsBackArrays() throws CodecException {
    InventedValues.Arrays arrays =
        new InventedValues.Arrays(
            new int[] {1, -1, Integer.MIN_VALUE}, new float[] {-0f, .5f}, new double[0]);

    InventedValues.Arrays read = roundTrip(InventedValues.Arrays.class, arrays);

    assertThat(read.ints()).isEqualTo(arrays.ints());
    assertThat(read.floats()).isEqualTo(arrays.floats());
    assertThat(read.doubles()).isEqualTo(arrays.doubles());
  }

  @Test
  void readsBackWhatIsAbsent() throws CodecException {
    Absent nothing = new Absent(null, null, Arrays.asList("a", null), "there");
    Absent something = new Absent("", new Point(), List.of(), "there");

    assertThat(roundTrip(Absent.class, nothing)).isEqualTo(nothing);
    assertThat(roundTrip(Absent.class, something)).isEqualTo(something);
  }

  @Test
  @SuppressWarnings("NullAway") // what the compiler forbids may still come from outside
  void namesTheComponentThatMustNotBeNull() {
    Codec<Absent> absent = Codec.of(Absent.class);
    Codec<Words> words = Codec.of(Words.class);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> absent.write(new Absent(null, null, List.of(), null)))
        .withMessage("Absent.there is null and not marked @Nullable");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.write(new Words(Collections.singleton(null))))
        .withMessage("Words.words is null and not marked @Nullable");
  }

  @Test
  void writesEqualValuesAlikeInWhateverOrderTheyLie() {
    List<String> words = List.of("bridge", "harbour", "mayor", "levy", "a", "Aa", "BB");
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.put(word, word.length()));

    assertThat(Codec.of(Words.class).write(new Words(new LinkedHashSet<>(words))))
        .isEqualTo(Codec.of(Words.class).write(new Words(new LinkedHashSet<>(words.reversed()))));
    assertThat(Codec.of(Counts.class).write(new Counts(counts)))
        .isEqualTo(Codec.of(Counts.class).write(new Counts(new TreeMap<>(counts).descendingMap())));
  }

  @Test
  void refusesAnOrderItCannotReadBack() {
    SortedSet<String> backwards = new TreeSet<>(Comparator.reverseOrder());
    backwards.add("a");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codec.of(Sorted.class).write(new Sorted(backwards)))
        .withMessage("Sorted.words is sorted, but not in natural order");
  }

  @Test
  void refusesADecimalOfTooManyPlaces() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codec.of(Decimal.class).write(new Decimal(new BigDecimal("1E+999999"))));
  }

  @Test
  void saysEqualRecordsOnceAndReadsThemAsOne() throws CodecException {
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      ArticleId article = new ArticleId("a1");
      Citation words = new Citation(article, new Span(3, 90));
      Explanation why = Explanation.of("byline", "names an agency", words);
      origins.add(new Origin("o1", Origin.Kind.AGENCY, "Agency", List.of(article), why));
    }
    Codec<Facts> codec = Codec.of(Facts.class);

    Facts read = codec.read(codec.write(new Facts(origins)));

    assertThat(read).isEqualTo(new Facts(origins));
    assertThat(read.origins().getLast()).isSameAs(read.origins().getFirst());
    assertThat(codec.write(read).length)
        .isLessThan(codec.write(new Facts(origins.subList(0, 1))).length + 10);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codec.of(Unknown.class))
        .withMessage("Unknown.text is a java.lang.StringBuilder, which no codec carries");
    assertThatIllegalArgumentException().isThrownBy(() -> Codec.of(Generic.class));
    assertThatIllegalArgumentException().isThrownBy(() -> Codec.of(Unknown.class));
    assertThatIllegalArgumentException().isThrownBy(() -> Codec.of(Optional.class));
  }

  @Test
  void hasABoundForDepth() throws CodecException {
    Tree tree = new Tree("leaf", List.of());
    for (int i = 1; i < Envelope.DEPTH; i++) {
      tree = new Tree("branch", List.of(tree));
    }
    Tree deeper = new Tree("root", List.of(tree));

    assertThat(roundTrip(Tree.class, tree)).isEqualTo(tree);
    assertThatIllegalArgumentException().isThrownBy(() -> Codec.of(Tree.class).write(deeper));
  }

  @Test
  void readsNoBytesOfAnotherShape() {
    byte[] bytes = Codec.of(Words.class).write(new Words(Set.of("bridge")));

    assertThat(Codec.of(Words.class).shape())
        .isEqualTo(Codec.of(Words.class).shape())
        .isNotEqualTo(Codec.of(Sorted.class).shape());
    assertThatThrownBy(() -> Codec.of(Sorted.class).read(bytes))
        .isInstanceOf(CodecException.class)
        .hasMessage("a document of another shape");
  }
}
