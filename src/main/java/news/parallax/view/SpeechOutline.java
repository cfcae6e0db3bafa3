package news.parallax.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Utterance;
import news.parallax.comparison.Utterance.Relation;
import news.parallax.comparison.quote.Collation;
import news.parallax.view.Section.Entry;

/** Speeches as lists for the terminal and Markdown, wordings marked against the first. */
public final class SpeechOutline {
  private final Dossier dossier;

  SpeechOutline(Dossier dossier) {
    this.dossier = dossier;
  }

  /** A speaker with all he or she said below. */
  public Entry entry(Speech speech) {
    return Entry.of("", title(speech), speech.roleReceipts()).with(sayings(speech));
  }

  /** "Ellen Marsh, mayor". */
  private static String title(Speech speech) {
    return speech.role().isEmpty() ? name(speech) : name(speech) + ", " + speech.role();
  }

  public static String name(Speech speech) {
    return Objects.requireNonNullElse(speech.name(), "Speaker not named");
  }

  public List<Entry> sayings(Speech speech) {
    return speech.sayings().stream().map(this::saying).toList();
  }

  private Entry saying(Speech.Saying saying) {
    Utterance.Wording first = saying.wordings().getFirst();
    List<Entry> others = new ArrayList<>();
    for (Utterance.Wording other : saying.others(dossier)) {
      others.add(wording(saying, List.of(other), marked(other, first)));
    }
    return wording(saying, saying.likeFirst(dossier), SaidWords.of(first.passage(), dossier))
        .because(saying.why())
        .with(others);
  }

  private Entry wording(Speech.Saying saying, List<Utterance.Wording> same, String words) {
    List<Citation> places = same.stream().map(Utterance.Wording::passage).toList();
    String label =
        "%s (%s)"
            .formatted(Wording.outlets(places, dossier), saying.manner(same.getFirst(), dossier));
    String said = SaidWords.quoted(same.getFirst(), words);
    return Entry.of(label, PrintedCue.of(same.getFirst(), dossier).around(said), places);
  }

  /** A paraphrase shares too few words for marks to help. */
  private String marked(Utterance.Wording wording, Utterance.Wording base) {
    String words = SaidWords.of(wording.passage(), dossier);
    return wording.relation() == Relation.PARAPHRASE
        ? words
        : marked(SaidWords.of(base.passage(), dossier), words);
  }

  private static String marked(String base, String wording) {
    return Collation.of(base, wording).runs().stream()
        .map(run ->
            switch (run.change()) {
              case KEPT -> run.words();
              case ADDED, CHANGED -> "‹" + run.words() + "›";
              case DROPPED -> "[…]";
            })
        .collect(Collectors.joining(" "));
  }
}
