package news.parallax.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.StoryReport;
import news.parallax.view.Section.Entry;

/** Facts as lists for the terminal and Markdown, by how they stand. */
final class FactOutline {
  private final ComparedStory story;
  private final StoryReport report;
  private final Dossier dossier;
  private final Labels labels;

  FactOutline(ComparedStory story, Labels labels) {
    this.story = story;
    this.report = story.report();
    this.dossier = story.dossier();
    this.labels = labels;
  }

  Section section(Standing standing) {
    return new Section(
        standing.title(),
        standing.meaning(),
        ToldSentence.of(story, standing).stream().map(this::entry).toList());
  }

  private Entry entry(ToldSentence told) {
    List<Entry> details = told.parts().stream().map(fact -> fact(fact, part(told, fact))).toList();
    return told.whole()
        .map(fact -> fact(fact, told.text()).and(details))
        .orElseGet(() -> Entry.of("", told.text(), List.of()).with(details));
  }

  /** "… who met the mayor …": the part that reports share, with a mark where words are left out. */
  private String part(ToldSentence told, Fact fact) {
    Citation part = ToldSentence.part(fact);
    Span all = told.sentence().span();
    String before = part.span().start() > all.start() ? "… " : "";
    String after = part.span().end() < all.end() - 1 ? " …" : "";
    return before + SaidWords.cut(dossier.words(part)) + after;
  }

  private Entry fact(Fact fact, String words) {
    return Entry.of("", "%s (%s)".formatted(words, weight(fact)), fact.citations())
        .because(fact.why())
        .with(
            Stream.of(attributions(fact), denials(fact), alsoOnThis(fact))
                .flatMap(entries -> entries)
                .toList());
  }

  /** Who denies it, in the report's words; never counted. */
  private Stream<Entry> denials(Fact fact) {
    return fact.denials().stream()
        .map(denial -> Entry.of("denied", SaidWords.cut(dossier.words(denial)), List.of(denial)));
  }

  /** What comes near it in reports that do not tell it; never counted. */
  private Stream<Entry> alsoOnThis(Fact fact) {
    return fact.alsoOnThis().stream()
        .map(near -> Entry.of("also on this", SaidWords.cut(dossier.words(near)), List.of(near)));
  }

  /** "3 outlets, 2 origins; see c2". */
  private String weight(Fact fact) {
    String weight = Wording.weight(fact, dossier);
    String disputes = disputes(fact.citations());
    return disputes.isEmpty() ? weight : weight + "; see " + disputes;
  }

  /** The conflicts that touch {@code places}: "c1, c4"; empty when there are none. */
  String disputes(List<Citation> places) {
    return Standing.conflictsOn(places, report).stream()
        .map(labels::of)
        .collect(Collectors.joining(", "));
  }

  private static Stream<Entry> attributions(Fact fact) {
    Map<String, List<Citation>> bySource = new LinkedHashMap<>();
    for (Fact.Report told : fact.reports()) {
      if (told.attributedTo() != null) {
        bySource.computeIfAbsent(told.attributedTo(), s -> new ArrayList<>()).add(told.citation());
      }
    }
    return bySource.entrySet().stream()
        .map(one -> Entry.of("according to", one.getKey(), one.getValue()));
  }
}
