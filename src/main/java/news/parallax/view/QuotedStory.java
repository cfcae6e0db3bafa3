package news.parallax.view;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;

/** Who said what in the articles on one event, by speaker, and nothing else of a report. */
public final class QuotedStory {
  private final Dossier dossier;
  private final Labels labels;
  private final List<Speech> speeches;

  /**
   * What stands in {@code ledger}, whose articles are in {@code dossier}.
   *
   * @param labels of the whole ledger, when this is a part of it
   */
  public QuotedStory(Dossier dossier, QuoteLedger ledger, Labels labels) {
    this.dossier = dossier;
    this.labels = labels;
    this.speeches = Speech.of(ledger, dossier);
  }

  /** The articles and their names. */
  public Dossier dossier() {
    return dossier;
  }

  /** What its articles and utterances are called. */
  public Labels labels() {
    return labels;
  }

  /** Who is quoted most first, words without a named speaker last. */
  public List<Speech> speeches() {
    return speeches;
  }

  /** The articles as they were read. */
  public List<Article> articles() {
    return dossier.articles().stream().map(AnnotatedArticle::article).toList();
  }

  /** "12 quotations by 4 speakers in 3 articles". */
  public String summary() {
    int places = speeches.stream().mapToInt(Speech::places).sum();
    return "%s by %s in %s"
        .formatted(
            Wording.count(places, "quotation"),
            Wording.count(speeches.size(), "speaker"),
            Wording.count(dossier.articles().size(), "article"));
  }

  /** A section for each speaker. */
  public List<Section> sections() {
    SpeechOutline outline = new SpeechOutline(dossier);
    return speeches.stream()
        .map(one -> new Section(SpeechOutline.name(one), one.role(), outline.sayings(one)))
        .toList();
  }
}
