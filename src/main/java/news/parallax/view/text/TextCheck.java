package news.parallax.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.comparison.draft.Flaw;
import news.parallax.comparison.draft.SentenceCheck;
import news.parallax.comparison.draft.Verdict;
import news.parallax.view.CheckFormat;
import news.parallax.view.DraftWording;
import news.parallax.view.Labels;
import news.parallax.view.Provenance;
import news.parallax.view.Section;
import news.parallax.view.Section.Entry;
import news.parallax.view.TextLayout;
import news.parallax.view.Wording;

/** A draft held against reports, for the terminal: its sentences in order, the flaws below each. */
public final class TextCheck implements CheckFormat {
  @Override
  public String check(DraftCheck check, Provenance provenance, TextLayout layout) {
    Labels labels = Labels.ofDraft(check.dossier());
    TextSheet sheet = new TextSheet(layout, Integer.MAX_VALUE, labels);
    sheet.line(DraftWording.summary(check));
    check.dossier().articles().stream()
        .skip(1)
        .map(AnnotatedArticle::article)
        .forEach(sheet::article);
    DraftWording words = new DraftWording(check.dossier());
    IntStream.range(0, check.sentences().size())
        .mapToObj(i -> section(i, check.sentences().get(i), words, check))
        .forEach(sheet::section);
    return sheet.text();
  }

  private static Section section(
      int i, SentenceCheck sentence, DraftWording words, DraftCheck check) {
    String title = "%d %s".formatted(i + 1, DraftWording.of(sentence.verdict()));
    List<Entry> details =
        Stream.concat(flaws(sentence, words).stream(), backings(sentence, words, check).stream())
            .toList();
    Entry line =
        Entry.of("", check.dossier().words(sentence.words()), List.of())
            .because(sentence.why())
            .with(details);
    return new Section(title, "", List.of(line));
  }

  private static List<Entry> flaws(SentenceCheck sentence, DraftWording words) {
    List<Entry> entries = new ArrayList<>();
    for (Flaw flaw : DraftWording.distinct(sentence.flaws())) {
      entries.add(
          Entry.of(DraftWording.title(flaw), words.of(flaw), flaw.receipts()).because(flaw.why()));
    }
    String unbacked = words.unbacked(sentence.flaws());
    if (!unbacked.isEmpty()) {
      entries.add(Entry.of(DraftWording.UNBACKED, unbacked, List.of()));
    }
    return entries;
  }

  private static List<Entry> backings(
      SentenceCheck sentence, DraftWording words, DraftCheck check) {
    String told = sentence.verdict() == Verdict.SUPPORTED ? "" : "near it, ";
    return sentence.backings().stream()
        .map(one ->
            Entry.of(
                told + Wording.outlet(one.words().article(), check.dossier()),
                words.quoted(one.words()),
                List.of(one.words())))
        .toList();
  }
}
