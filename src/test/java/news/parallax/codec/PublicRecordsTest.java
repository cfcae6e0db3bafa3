package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the lower rooms say of articles can be written. */
class PublicRecordsTest {
  /** Holds a class that is no record, of which {@link Codecs#reports} knows the parts. */
  private static final String REPORT = "news.parallax.comparison.StoryReport";

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
    return RECORDS.stream().filter(type -> !type.getName().equals(REPORT));
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

  @Test
  void aReportHasOneToo() {
    assertThatCode(Codecs::reports).doesNotThrowAnyException();
  }
}
