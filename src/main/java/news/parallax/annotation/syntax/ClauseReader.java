package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.knowledge.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence from its base phrases, without a parse, in the manner of ReVerb
 * (Fader et al. 2011): subject and object are the noun phrases next to the verb.
 */
public final class ClauseReader {

  private final Sentence sentence;
  private final List<ClauseSpan> spans;
  private final NearestSubject subjects;

  private ClauseReader(Sentence sentence) {
    this.sentence = sentence;
    this.spans = ClauseSplitter.clauses(sentence);
    this.subjects = new NearestSubject(sentence, spans);
  }

  /** The clauses of {@code sentence}: in order, covering all but the marks at their edges. */
  public static List<Clause> clauses(Sentence sentence) {
    ClauseReader reader = new ClauseReader(sentence);
    return IntStream.range(0, reader.spans.size()).mapToObj(reader::clause).toList();
  }

  /** Whether {@code lemma} joins a clause to another: "that", "because". */
  public static boolean isConjunction(String lemma) {
    return FunctionWords.CLAUSE_CONJUNCTIONS.hasAsWritten(lemma);
  }

  private Clause clause(int index) {
    ClauseSpan span = spans.get(index);
    if (span.verb() == null) {
      return new Clause(sentence, span.first(), span.last(), null, null, null, List.of());
    }
    Predicate predicate = PredicateReader.predicate(sentence, span, span.verb());
    return new Clause(
        sentence,
        span.first(),
        span.last(),
        predicate,
        subjects.of(index, span.verb()),
        predicate.passive() ? null : object(span, span.verb()),
        adjuncts(span, span.verb()));
  }

  private @Nullable Phrase object(ClauseSpan span, Phrase verb) {
    return sentence
        .phrases(Phrase.Kind.NOUN)
        .filter(noun -> noun.first() > verb.last() && span.holds(noun))
        .filter(noun -> preposition(span, verb, noun).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private List<Adjunct> adjuncts(ClauseSpan span, Phrase verb) {
    List<Adjunct> adjuncts = new ArrayList<>();
    for (Phrase noun : sentence.phrases()) {
      if (noun.kind() == Phrase.Kind.NOUN && span.holds(noun)) {
        String preposition = preposition(span, verb, noun);
        if (!preposition.isEmpty()) {
          adjuncts.add(new Adjunct(preposition, noun));
        }
      }
    }
    return adjuncts;
  }

  /** The preposition before {@code noun}; empty for none and for the clause's conjunction. */
  private String preposition(ClauseSpan span, Phrase verb, Phrase noun) {
    if (!subjects.isBehindPreposition(noun)) {
      return "";
    }
    int before = noun.first() - 1;
    String lemma = sentence.tokens().get(before).lemma();
    boolean opens = before == span.first() && FunctionWords.CLAUSE_CONJUNCTIONS.hasAsWritten(lemma);
    return opens || joinsClause(verb, noun, lemma) ? "" : lemma;
  }

  /** "after the storm flooded the harbour", unlike "after the storm the harbour was closed". */
  private static boolean joinsClause(Phrase verb, Phrase noun, String lemma) {
    return noun.last() + 1 == verb.first() && FunctionWords.TIME_CONJUNCTIONS.hasAsWritten(lemma);
  }
}
