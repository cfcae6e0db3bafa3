package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class CompositionDifferencesTest {
  @Test
  void comparesWhatOneThingIsMadeOf() {
    assertThat(
            ComparedReports.lines(
                """
                King Rovan gave his guests in Lisbon a dinner of goose soup, trout with capers, cheese and figs. | King Rovan gave his guests in Lisbon a dinner comprising deer stew, trout with capers, melon and tea.
                King Rovan gave his guests in Lisbon a dinner of goose soup, trout with capers, cheese and figs. | King Rovan gave his guests in Lisbon a dinner of trout with capers and figs.
                King Rovan gave his guests in Lisbon a dinner of goose soup, trout with capers, cheese, figs and others. | King Rovan gave his guests in Lisbon a dinner comprising deer stew, trout with capers, melon and tea.
                King Rovan gave his guests in Lisbon a dinner of goose, trout, cheese and figs. | King Rovan gave his guests in Lisbon a dinner of fine things, including deer stew, trout, melon and tea.
                King Rovan gave his guests in Lisbon a dinner of goose, trout, cheese and figs. | King Rovan gave his guests in Lisbon a dinner of many dishes, among them deer stew, trout, cheese and tea.
                """,
                Rule.PARTS))
        .isEqualTo(
            """
            LIST CONFLICT goose soup, trout with capers, cheese and figs / deer stew, trout with capers, melon and tea: the lists of what makes up the dinner differ: only one has cheese, fig, goose, soup, only the other deer, melon, stew, tea
            none
            none
            none
            none
            """);
  }
}
