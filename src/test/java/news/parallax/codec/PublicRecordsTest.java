package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the lower rooms say of articles can be written. */
class PublicRecordsTest {
  /** Hold the articles themselves in a class that is no record. */
  private static final Set<String> HOLDERS = Set.of("news.parallax.comparison.StoryReport");

  private static final List<String> ROOMS =
      List.of(
          "news.parallax.article",
          "news.parallax.annotation",
          "news.parallax.story",
          "news.parallax.comparison");

  private static final List<Class<?>> RECORDS =
      new ClassFileImporter()
          .importUrl(Article.class.getProtectionDomain().getCodeSource().getLocation()).stream()
              .filter(JavaClass::isRecord)
              .filter(PublicRecordsTest::isPublic)
              .filter(type -> ROOMS.stream().anyMatch(type.getPackageName()::startsWith))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  /** Public, in a class that is public, or in none. */
  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicRecordsTest::isPublic).orElse(true);
  }

  static Stream<Class<?>> records() {
    return RECORDS.stream().filter(type -> !HOLDERS.contains(type.getName()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void haveACodec(Class<?> type) {
    assertThatCode(() -> Codec.of(type)).doesNotThrowAnyException();
  }

  @Test
  void areSought() {
    assertThat(RECORDS).hasSizeGreaterThan(60);
  }

  /** So that the list of exceptions holds none that is one no longer. */
  @Test
  void haveNoneOnlyWhereTheyHoldWhatIsNoRecord() {
    assertThat(RECORDS.stream().filter(type -> HOLDERS.contains(type.getName())))
        .hasSameSizeAs(HOLDERS)
        .allSatisfy(type -> assertThatIllegalArgumentException().isThrownBy(() -> Codec.of(type)));
  }
}
