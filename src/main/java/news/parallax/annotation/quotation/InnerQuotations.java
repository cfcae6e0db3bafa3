package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.StanceReader;
import news.parallax.annotation.attribution.StanceRule;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.speaker.InnerSources;
import news.parallax.annotation.speaker.Speaker;
import news.parallax.annotation.speaker.SpeakerResolver;
import news.parallax.article.Article;

/**
 * Lists what somebody quotes while being quoted: the ‘Go home’ of “He said, ‘Go home’” is his whom
 * the inner verb names, and came through who tells it.
 */
final class InnerQuotations {
  private final Article article;
  private final InnerSources sources;
  private final SpeakerResolver speakers;

  InnerQuotations(Article article, InnerSources sources, SpeakerResolver speakers) {
    this.article = article;
    this.sources = sources;
    this.speakers = speakers;
  }

  /**
   * {@code outer}, the quotations of the article, and those within them, in text order.
   *
   * @param nested the marks within the outermost ones
   */
  List<Quotation> with(List<Quotation> outer, QuotationMarks nested) {
    List<Quotation> all = new ArrayList<>(outer);
    for (MarkedSpan mark : nested.outer()) {
      outer.stream()
          .filter(one -> one.isMarkedSpeech() && one.content().contains(mark.span()))
          .findFirst()
          .flatMap(one -> inner(mark, one))
          .ifPresent(all::add);
    }
    return all.stream()
        .sorted(Comparator.comparing(Quotation::span).thenComparing(Quotation::mode))
        .toList();
  }

  private Optional<Quotation> inner(MarkedSpan mark, Quotation outer) {
    return sources
        .find(mark, outer.content())
        .filter(found -> !TitleReader.isTerm(mark, sources.sentence(mark), found))
        .map(found -> inner(mark, found, outer));
  }

  private Quotation inner(MarkedSpan mark, FoundSource found, Quotation outer) {
    Attribution by = found.attribution();
    Mode mode = ModeReader.mode(mark, article.text(), found);
    StanceRule stance =
        by == null ? StanceRule.STATED : StanceReader.of(by, sources.sentence(mark), mark.span());
    Speaker speaker = speakers.within(outer, found);
    return new Quotation(
        mark.span(),
        mark.content(),
        found.source(),
        found.cue(),
        speaker.entity(),
        speaker.name(),
        isHisOwn(speaker, outer) ? null : outer.source(),
        mode,
        stance.stance(),
        QuotationReason.of(article, found, stance));
  }

  /** “I said, ‘Go home’”: nothing came through another. */
  private static boolean isHisOwn(Speaker speaker, Quotation outer) {
    return speaker.name() != null && speaker.name().equals(outer.speakerName());
  }
}
