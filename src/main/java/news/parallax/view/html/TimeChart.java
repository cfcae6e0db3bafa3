package news.parallax.view.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws dated entries along a scaled axis: a bar from the earliest to the latest moment meant, so a
 * vague date is long, numbered as in the list below; under it when the reports came out.
 */
final class TimeChart {
  private static final int WIDTH = 960;
  private static final int MARGIN = 40;
  private static final int LANE = 24;
  private static final int BAR = 16;
  private static final int LEAST = 22;
  private static final int AXIS = 34;
  private static final int LABEL_ROOM = 56;

  private final List<TimeSpot> spots;
  private final List<LocalDate> published;
  private final TimeScale scale;
  private final Map<Integer, Double> lanes = new TreeMap<>();
  private final List<DomContent> bars = new ArrayList<>();

  private TimeChart(List<TimeSpot> spots, List<LocalDate> published) {
    this.spots = spots;
    this.published = published.stream().distinct().sorted().toList();
    LocalDateTime first =
        spots.stream().map(TimeSpot::from).min(Comparator.naturalOrder()).orElseThrow();
    LocalDateTime last =
        spots.stream().map(TimeSpot::to).max(Comparator.naturalOrder()).orElseThrow();
    this.scale = TimeScale.of(now(), first, last);
  }

  /** The picture of {@code spots}, which are numbered in their order; not empty. */
  static DomContent of(List<TimeSpot> spots, List<LocalDate> published) {
    return new TimeChart(spots, published).drawn();
  }

  /** The last day a report came out, else the day most entries name. */
  private LocalDate now() {
    if (!published.isEmpty()) {
      return published.getLast();
    }
    Map<LocalDate, Integer> days = new TreeMap<>();
    spots.stream()
        .filter(spot -> spot.to().isBefore(spot.from().plusDays(2)))
        .forEach(spot -> days.merge(spot.from().toLocalDate(), 1, Integer::sum));
    return days.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> spots.getLast().from().toLocalDate());
  }

  private DomContent drawn() {
    for (int i = 0; i < spots.size(); i++) {
      bars.add(bar(i + 1, spots.get(i)));
    }
    int bottom = AXIS + LANE * lanes.size() + 8;
    int height = bottom + (published.isEmpty() ? 4 : 26);
    ContainerTag<?> svg =
        tag("svg")
            .attr("class", "chart")
            .attr("viewBox", "0 0 %d %d".formatted(WIDTH, height))
            .attr("role", "img")
            .attr("aria-labelledby", "chart-title")
            .with(tag("title").withId("chart-title").with(text(title())))
            .with(each(ticks(bottom), tick -> tick))
            .with(each(bars, bar -> bar))
            .with(each(published, day -> published(day, bottom)));
    return Markup.region("Timeline drawn to scale", svg);
  }

  private String title() {
    String axis = scale.isEven() ? "even days" : "the nearer the day of the reports, the finer";
    return "%d dated moments; scale: %s. The list below says the same."
        .formatted(spots.size(), axis);
  }

  private double x(LocalDateTime time) {
    return MARGIN + Math.clamp(scale.at(time), 0, 1) * (WIDTH - 2.0 * MARGIN);
  }

  private DomContent bar(int number, TimeSpot spot) {
    double from = x(spot.from());
    double width = Math.max(LEAST, x(spot.to()) - from);
    double y = AXIS + LANE * (double) lane(from, from + width);
    String label = String.valueOf(number);
    return tag("a")
        .attr("href", "#moment-" + number)
        .with(
            tag("rect")
                .attr("class", "moment")
                .attr("x", Markup.unit(from))
                .attr("y", Markup.unit(y))
                .attr("width", Markup.unit(width))
                .attr("height", BAR)
                .attr("rx", BAR / 2),
            tag("text")
                .attr("x", Markup.unit(from + width / 2))
                .attr("y", Markup.unit(y + BAR - 4))
                .with(text(label)));
  }

  /** The first lane free from {@code from} on. */
  private int lane(double from, double to) {
    int lane = 0;
    while (lanes.getOrDefault(lane, 0.0) > from) {
      lane++;
    }
    lanes.put(lane, to + 2);
    return lane;
  }

  private List<DomContent> ticks(int bottom) {
    List<DomContent> drawn = new ArrayList<>();
    double last = -LABEL_ROOM;
    for (TimeScale.Tick tick : scale.ticks()) {
      double x = MARGIN + tick.at() * (WIDTH - 2.0 * MARGIN);
      boolean room = x - last >= LABEL_ROOM;
      drawn.add(line(x, bottom));
      if (room) {
        last = x;
        drawn.add(
            tag("text")
                .attr("class", "tick")
                .attr("x", Markup.unit(x))
                .attr("y", 14)
                .with(text(tick.label())));
      }
    }
    return drawn;
  }

  private static DomContent line(double x, int bottom) {
    return tag("line")
        .attr("x1", Markup.unit(x))
        .attr("x2", Markup.unit(x))
        .attr("y1", 22)
        .attr("y2", bottom);
  }

  private DomContent published(LocalDate day, int bottom) {
    double x = x(day.atTime(12, 0));
    String label = day.equals(published.getFirst()) ? "published" : "";
    return tag("g")
        .attr("class", "published")
        .with(
            tag("path").attr("d", "M%s %d l6 10 h-12 z".formatted(Markup.unit(x), bottom + 2)),
            tag("text").attr("x", Markup.unit(x - 10)).attr("y", bottom + 12).with(text(label)));
  }
}
