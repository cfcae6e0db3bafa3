package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.quotation.Attribution.Kind;

/** Reads "according to Ana Ruiz". */
final class AccordingReader {
  private final MarkedSentence sentence;
  private final Grammar grammar;

  AccordingReader(Grammar grammar) {
    this.sentence = grammar.sentence();
    this.grammar = grammar;
  }

  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.size(); i++) {
      NounSpan noun = isCue(i) ? grammar.nouns().from(i + 2) : null;
      if (noun != null) {
        NounSpan source = grammar.asides().withAside(noun);
        NounSpan cue = new NounSpan(i, i + 1, i);
        found.add(
            Attribution.unverbal(
                sentence,
                Kind.PREPOSITION,
                cue,
                source,
                Frame.AFTER,
                grammar.contents().around(i - 1, source.last() + 1)));
      }
    }
    return found;
  }

  private boolean isCue(int i) {
    return sentence.word(i).equalsIgnoreCase("according")
        && sentence.word(i + 1).equals("to")
        && !sentence.isQuoted(i);
  }
}
