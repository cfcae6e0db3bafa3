package news.parallax.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Rung;
import news.parallax.comparison.StoryReport;
import news.parallax.view.Section.Entry;

/** The conflicts of a report as sections: each under its question, side by side. */
final class ConflictOutline {
  private final StoryReport report;
  private final Dossier dossier;
  private final Labels labels;

  ConflictOutline(ComparedStory story, Labels labels) {
    this.report = story.report();
    this.dossier = story.dossier();
    this.labels = labels;
  }

  Section open() {
    return section("Where the reports conflict", conflict -> conflict.verdict().isOpen());
  }

  Section compatible() {
    return section(
        "Different words that can both be true", conflict -> !conflict.verdict().isOpen());
  }

  private Section section(String title, Predicate<Conflict> belongs) {
    return new Section(
        title, "", report.conflicts().stream().filter(belongs).map(this::conflict).toList());
  }

  private Entry conflict(Conflict conflict) {
    String title =
        "%s (%s: %s)"
            .formatted(
                Asked.question(conflict.issue()),
                Wording.words(conflict.kind()),
                Wording.words(conflict.verdict()));
    List<Entry> details = new ArrayList<>();
    conflict.positions().forEach(side -> details.add(side(side)));
    String one = Asked.oneOrigin(conflict);
    if (!one.isEmpty()) {
      details.add(Entry.of("origin", one, List.of()));
    }
    details.add(Entry.of("why", conflict.why().because(), List.of()));
    String settledBy = Asked.settledBy(conflict);
    if (!settledBy.isEmpty()) {
      details.add(Entry.of("to settle it", settledBy, List.of()));
    }
    return Entry.of(labels.of(conflict), title, List.of()).because(conflict.why()).with(details);
  }

  private Entry side(Conflict.Position side) {
    String said = "“%s” – %s".formatted(side.reading(), Wording.outlets(side.reports(), dossier));
    Rung rung = side.rung();
    return Entry.of("", rung == null ? said : Wording.words(rung) + " – " + said, side.reports())
        .with(context(side));
  }

  /** The sentence of a side's first report, where it says more than the reading does. */
  private List<Entry> context(Conflict.Position side) {
    Citation first = side.reports().getFirst();
    return dossier
        .article(first.article())
        .sentenceAt(first.span().start())
        .map(sentence -> new Citation(first.article(), sentence.span()))
        .filter(sentence -> sentence.span().length() > side.reading().length() + 4)
        .map(sentence -> List.of(Entry.of("in", dossier.words(sentence), List.of(sentence))))
        .orElse(List.of());
  }
}
