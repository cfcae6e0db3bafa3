package news.parallax.annotation.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.annotation.Voice;
import news.parallax.article.Span;

/** Tells whose statement a clause is: of whoever is quoted with it, else the outlet's own. */
final class VoiceReader {
  private final List<Quotation> quotations;

  VoiceReader(List<Quotation> quotations) {
    this.quotations =
        quotations.stream()
            .filter(one -> one.source() != null && one.mode() != Quotation.Mode.SCARE)
            .toList();
  }

  /**
   * Of several who are given the clause, as in "X said Y had said …", the innermost. Who denies it
   * is given it when its main verb, {@code head}, stands in what is denied: not for "Ruiz denied".
   */
  Voice voice(Span clause, Span head) {
    return quotations.stream()
        .filter(one -> covers(one.content(), clause))
        .filter(one -> one.stance() == Stance.ASSERTS || one.content().contains(head))
        .min(Comparator.comparingInt(one -> one.content().length()))
        .<Voice>map(VoiceReader::attributed)
        .orElseGet(Voice.OwnVoice::new);
  }

  /** The most certain that what the speakers of {@code clause} make of it leaves it. */
  Certainty most(Span clause, Span head) {
    return quotations.stream()
        .filter(one -> one.mode() != Quotation.Mode.DIRECT && covers(one.content(), clause))
        .filter(one -> one.content().contains(head))
        .map(one -> most(one.stance()))
        .min(Comparator.naturalOrder())
        .orElse(Certainty.CERTAIN);
  }

  private static Certainty most(Stance stance) {
    return switch (stance) {
      case ASSERTS -> Certainty.CERTAIN;
      case DENIES -> Certainty.DENIED;
      case ORDERS -> Certainty.EXPECTED;
      case ASKS, DOUBTS, DECLINES -> Certainty.POSSIBLE;
    };
  }

  private static Voice attributed(Quotation one) {
    Span source = Objects.requireNonNull(one.source());
    return new Voice.Attributed(source, one.speakerName(), one.speaker(), one.stance());
  }

  /** Whether more than half of {@code clause} lies inside {@code content}. */
  private static boolean covers(Span content, Span clause) {
    return content.shared(clause) * 2 > clause.length();
  }
}
