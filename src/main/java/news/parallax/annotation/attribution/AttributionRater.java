package news.parallax.annotation.attribution;

import java.util.List;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;

/**
 * Reads every place of a sentence that could give words to somebody, with how likely each does and
 * how far its cue reaches. Immutable.
 */
public final class AttributionRater {
  private final LogisticModel cues;
  private final CueReach reach;
  private final SpeakerNouns nouns = SpeakerNouns.english();

  /** One that goes by the learned weights. */
  public AttributionRater() {
    this(LogisticModel.of("cue-weights.tsv"), LogisticModel.of("reach-weights.tsv"));
  }

  /** One that goes by these weights of cues and of their reach. */
  public AttributionRater(LogisticModel cues, LogisticModel reach) {
    this.cues = cues;
    this.reach = new CueReach(reach);
  }

  /** The candidates of {@code sentence} in order of their cues; a verb can have two. */
  public List<Attribution> rated(MarkedSentence sentence) {
    List<Attribution> all = AttributionReader.candidates(sentence);
    return all.stream()
        .map(one -> one.isVerbal() ? one.rated(likelihood(one, all, sentence)) : one)
        .map(one -> one.isVerbal() && one.isLikely() ? reach.whole(one, sentence) : one)
        .toList();
  }

  private double likelihood(
      Attribution one, List<Attribution> ofSentence, MarkedSentence sentence) {
    return cues.likelihood(CueFeatures.of(one, ofSentence, sentence, nouns));
  }
}
