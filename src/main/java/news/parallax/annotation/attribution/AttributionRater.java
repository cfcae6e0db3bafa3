package news.parallax.annotation.attribution;

import java.util.List;
import java.util.function.UnaryOperator;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.knowledge.LogisticModel;

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
    this(
        LogisticModel.of(Attribution.class, "cue-weights.tsv"),
        LogisticModel.of(Attribution.class, "reach-weights.tsv"));
  }

  /** One that goes by these weights of cues and of their reach. */
  public AttributionRater(LogisticModel cues, LogisticModel reach) {
    this.cues = cues;
    this.reach = new CueReach(reach);
  }

  /** The candidates of {@code sentence} in order of their cues; a verb can have two. */
  public List<Attribution> rated(MarkedSentence sentence) {
    return rated(sentence, UnaryOperator.identity());
  }

  /** The same, each looked at once more by {@code also} before its reach is read. */
  public List<Attribution> rated(MarkedSentence sentence, UnaryOperator<Attribution> also) {
    List<Attribution> all = AttributionReader.candidates(sentence);
    return all.stream()
        .map(one -> one.isVerbal() ? one.rated(likelihood(one, all, sentence)) : one)
        .map(also)
        .map(one -> one.isVerbal() && one.isLikely() ? reach.whole(one, sentence) : one)
        .toList();
  }

  private double likelihood(
      Attribution one, List<Attribution> ofSentence, MarkedSentence sentence) {
    return cues.likelihood(CueFeatures.of(one, ofSentence, sentence, nouns));
  }
}
