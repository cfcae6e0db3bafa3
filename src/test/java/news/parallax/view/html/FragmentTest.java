package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.SampleReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FragmentTest {
  private static final PageStory FULL = page(SampleReport.full());
  private static final PageStory EMPTY = page(SampleReport.empty());

  private static PageStory page(ComparedStory story) {
    return new PageStory(story, SampleReport.PROVENANCE);
  }

  @ParameterizedTest
  @EnumSource(Fragment.class)
  void isOneElementOfItsIdWithAHeading(Fragment fragment) {
    Element body = Jsoup.parseBodyFragment(fragment.of(FULL).render()).body();
    assertThat(body.children()).hasSize(1);
    assertThat(body.child(0).id()).isEqualTo(fragment.id());
    assertThat(body.select("h2")).hasSize(1);
  }

  @Test
  void tellsWhichHaveNothingToShow() {
    assertThat(Stream.of(Fragment.values()).filter(one -> one.isEmpty(FULL))).isEmpty();
    assertThat(Stream.of(Fragment.values()).filter(one -> !one.isEmpty(EMPTY)))
        .containsExactly(Fragment.ANSWERS, Fragment.CONFLICTS, Fragment.ARTICLES, Fragment.METHOD);
  }

  @ParameterizedTest
  @EnumSource(Fragment.class)
  void standsEvenWithNothingToShow(Fragment fragment) {
    assertThat(fragment.of(EMPTY).render()).startsWith("<section id=\"" + fragment.id() + "\"");
  }
}
