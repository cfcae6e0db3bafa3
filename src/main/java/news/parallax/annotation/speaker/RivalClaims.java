package news.parallax.annotation.speaker;

import java.util.List;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.mark.MarkedSpan;

/** Tells whether another attribution of the sentence has the better claim to marked words. */
final class RivalClaims {
  private RivalClaims() {}

  /** Whether a verb of saying before the marks rather reports them than the verb behind. */
  static boolean isBetterHeld(SourceClaim claim, List<Attribution> all) {
    return all.stream()
        .filter(other -> other.isSpeech() && other.isLikely())
        .map(claim::of)
        .filter(other -> other.isBefore() && other.holds())
        .anyMatch(other ->
            !claim.by().isSpeech()
                || claim.by().lemma().equals("report")
                || other.opensPart()
                || (other.labels() && other.isPart()));
  }

  /** "Asked whether it was “late,” she said": the marks stand in the question. */
  static boolean isAskedBefore(MarkedSpan mark, List<Attribution> all) {
    return all.stream()
        .filter(asked -> asked.cueHead() == 0 && asked.lemma().equals("ask"))
        .flatMap(asked -> asked.content().stream())
        .anyMatch(piece -> piece.contains(mark.span()));
  }

  /** "called Ruiz's comments “late”": not the owner of the comments said so. */
  static boolean isLabelled(SourceClaim claim, List<Attribution> all) {
    return all.stream()
        .filter(other -> other.isVerbal() && other.source() != null && other.isLikely())
        .map(claim::of)
        .anyMatch(other ->
            other.labels()
                && other.by().content().stream()
                    .anyMatch(piece -> piece.contains(claim.by().cue())));
  }

  /** Whether the cue itself stands in what somebody else is reported to say. */
  static boolean isReported(Attribution one, List<Attribution> all) {
    return all.stream()
        .filter(other -> !other.equals(one) && other.frame().isUtterance() && other.isLikely())
        .filter(other -> other.source() != null)
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(one.cue())));
  }

  /** "Ruiz noted it was “late,” the newspaper reported": who reports only passes it on. */
  static boolean isToldByOther(SourceClaim claim, List<Attribution> all) {
    return all.stream()
        .filter(other -> !other.equals(claim.by()) && other.source() != null)
        .filter(other -> other.isVerbal() && other.isSpeech() && other.isLikely())
        .anyMatch(other -> claim.of(other).holds());
  }
}
