package news.parallax.evaluation.story;

import java.util.ArrayList;
import java.util.List;

/** A naive way to say that sentences of two articles tell one fact. */
interface SentenceJoiner {
  /** Makes ready for the sentences of one story. */
  Likeness in(List<NaiveSentence> story);

  /** Whether two sentences of the story are alike enough. */
  interface Likeness {
    boolean isEnough(NaiveSentence one, NaiveSentence other);
  }

  /** Two sentences of different articles. */
  record SentencePair(NaiveSentence one, NaiveSentence other) {
    List<Anchor> places() {
      return List.of(one.at(), other.at());
    }
  }

  /** The alike sentences of different articles of {@code story}. */
  default List<SentencePair> pairs(List<NaiveSentence> story) {
    Likeness likeness = in(story);
    List<SentencePair> pairs = new ArrayList<>();
    for (NaiveSentence one : story) {
      for (NaiveSentence other : story) {
        if (one.at().doc() < other.at().doc() && likeness.isEnough(one, other)) {
          pairs.add(new SentencePair(one, other));
        }
      }
    }
    return pairs;
  }

  /** Each pair of them, a fact of its own. */
  default List<List<Anchor>> facts(List<NaiveSentence> story) {
    return pairs(story).stream().map(SentencePair::places).toList();
  }
}
