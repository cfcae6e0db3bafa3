package news.parallax.annotation.syntax;

/** The readers of one sentence with its quotation marks, each built on those before it. */
public record SentenceGrammar(
    MarkedSentence sentence,
    ClauseOpenings clauses,
    NounPhrases nouns,
    AsideReader asides,
    SubjectReader subjects,
    ComplementReader complements) {

  /** The readers of {@code sentence}. */
  public static SentenceGrammar of(MarkedSentence sentence) {
    ClauseOpenings clauses = new ClauseOpenings(sentence);
    NounPhrases nouns = new NounPhrases(sentence, clauses);
    AsideReader asides = new AsideReader(sentence, clauses, nouns);
    return new SentenceGrammar(
        sentence,
        clauses,
        nouns,
        asides,
        new SubjectReader(sentence, clauses, nouns, asides),
        new ComplementReader(sentence, clauses, nouns));
  }
}
