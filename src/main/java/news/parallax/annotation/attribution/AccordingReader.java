package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

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
        NounSpan source = source(i, noun);
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

  /**
   * The source, {@code noun} and what is said of it. An aside that leaves a clause that opens the
   * sentence without its subject is that subject: "According to Ruiz, the cook, and Vargas left".
   */
  private NounSpan source(int cue, NounSpan noun) {
    NounSpan source = grammar.asides().withAside(noun);
    int next = source.last() + 2;
    if (cue > 0 || source.last() == noun.last() || !sentence.isComma(next - 1)) {
      return source;
    }
    boolean joined = sentence.isTag(next, "CC");
    NounSpan second = joined ? joined(next + 1) : null;
    if (second != null) {
      return source.to(second.last());
    }
    VerbGroup verb = sentence.verb(next);
    boolean bare = verb != null && verb.first() == next && verb.isTensed();
    boolean shared = joined && grammar.clauses().isClause(next + 1);
    return (bare || shared) && sentence.isComma(noun.last() + 1) ? noun : source;
  }

  /** "and two sailors, the ferry sank": a second one who is the source, set off by a comma. */
  private @Nullable NounSpan joined(int i) {
    NounSpan noun = grammar.nouns().from(i);
    if (noun == null || sentence.isQuoted(i)) {
      return null;
    }
    NounSpan whole = grammar.asides().withAside(noun);
    int comma = whole.last() + 1;
    return sentence.isComma(comma) && grammar.clauses().isClause(comma + 1) ? whole : null;
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
