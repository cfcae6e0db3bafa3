package news.parallax.view.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.annotation.Mention;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryReport;
import news.parallax.knowledge.name.Atlas.Site;

/**
 * A place of the story.
 *
 * @param reports its first mention in each report that names it
 */
record Pin(StoryEntity entity, Placement placement, List<Citation> reports) {
  Pin {
    reports = List.copyOf(reports);
  }

  /** The places of {@code report}, those most reports name first. */
  static List<Pin> of(StoryReport report) {
    return report.roster().entities().stream()
        .flatMap(Pin::of)
        .sorted(Comparator.comparingInt(pin -> -pin.reports().size()))
        .toList();
  }

  private static Stream<Pin> of(StoryEntity entity) {
    Placement placement = entity.place();
    if (placement == null) {
      return Stream.empty();
    }
    Map<ArticleId, Citation> first = new LinkedHashMap<>();
    entity.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .forEach(mention -> first.putIfAbsent(mention.citation().article(), mention.citation()));
    return Stream.of(new Pin(entity, placement, List.copyOf(first.values())));
  }

  boolean isSure() {
    return placement.site() != null;
  }

  Site site() {
    Site chosen = placement.site();
    return chosen == null ? placement.candidates().getFirst() : chosen;
  }
}
