package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SentenceGrammar;

/** Reads "according to Ana Ruiz". */
final class AccordingReader {
  private final MarkedSentence sentence;
  private final SentenceGrammar grammar;
  private final ContentReader contents;
  private final IssuerReader issuers;

  AccordingReader(SentenceGrammar grammar, ContentReader contents) {
    this.sentence = grammar.sentence();
    this.grammar = grammar;
    this.contents = contents;
    this.issuers = new IssuerReader(sentence, grammar.nouns());
  }

  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.size(); i++) {
      NounSpan noun = isCue(i) ? grammar.nouns().from(i + 2) : null;
      if (noun != null) {
        NounSpan source = grammar.asides().withAside(noun);
        NounSpan cue = new NounSpan(i, i + 1, i);
        Attribution according =
            Attribution.unverbal(
                sentence,
                Kind.PREPOSITION,
                cue,
                source,
                Frame.AFTER,
                contents.ofClause(i - 1, source.last() + 1));
        NounSpan issuer = issuers.issuer(noun);
        found.add(issuer == null ? according : inPaper(according, issuer, noun));
      }
    }
    return found;
  }

  /** "according to a statement by Ana Ruiz". */
  private Attribution inPaper(Attribution according, NounSpan issuer, NounSpan paper) {
    return according.spokenBy(
        sentence.span(issuer.first(), issuer.last()),
        sentence.token(issuer.head()).span(),
        sentence.span(paper.first(), paper.head()));
  }

  private boolean isCue(int i) {
    return sentence.word(i).equalsIgnoreCase("according")
        && sentence.word(i + 1).equals("to")
        && !sentence.isQuoted(i);
  }
}
