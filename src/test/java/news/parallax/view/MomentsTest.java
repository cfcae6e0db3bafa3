package news.parallax.view;

import static news.parallax.view.SampleArticles.cite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.TimelineEntry;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final ComparedStory STORY = SampleReport.full();
  private static final List<TimelineEntry> TIMELINE = STORY.report().timeline();

  @Test
  void labelsDatesRangesTimesAndWhatHasNone() {
    assertThat(TIMELINE.stream().map(entry -> Moments.label(entry, STORY.dossier())))
        .containsExactly(
            "1998", "2031-03-03 to 2031-03-04", "2031-03-04 04:10", "“Monday night”", "no date");
  }

  @Test
  void showsOnceWhatSeveralEntriesTell() {
    TimelineEntry told = TIMELINE.get(1);
    TimelineEntry again = at(told, cite("a3", "Tuesday morning"));
    assertThat(Moments.told(Stream.concat(TIMELINE.stream(), Stream.of(again)).toList()))
        .isEqualTo(TIMELINE);
  }

  private static TimelineEntry at(TimelineEntry entry, Citation anchor) {
    return new TimelineEntry(
        entry.start(),
        entry.end(),
        entry.precision(),
        anchor,
        entry.event(),
        entry.reports(),
        entry.order());
  }

  @Test
  void readsAsAReaderWritesIt() {
    assertThat(Moments.readable("2031-03-05T07:30:00Z")).isEqualTo("2031-03-05 07:30 UTC");
    assertThat(Moments.readable("2031-03-05")).isEqualTo("2031-03-05");
    assertThat(Moments.readable(null)).isEmpty();
  }
}
