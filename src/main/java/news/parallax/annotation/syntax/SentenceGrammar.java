package news.parallax.annotation.syntax;

/** The readers of one sentence with its quotation marks, each built on those before it. */
public final class SentenceGrammar {
  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final NounPhrases nouns;
  private final AsideReader asides;
  private final SubjectReader subjects;
  private final ComplementReader complements;

  private SentenceGrammar(MarkedSentence sentence) {
    this.sentence = sentence;
    this.clauses = new ClauseOpenings(sentence);
    this.nouns = new NounPhrases(sentence, clauses);
    this.asides = new AsideReader(sentence, clauses, nouns);
    this.subjects = new SubjectReader(sentence, clauses, nouns, asides);
    this.complements = new ComplementReader(sentence, clauses, nouns);
  }

  /** The readers of {@code sentence}. */
  public static SentenceGrammar of(MarkedSentence sentence) {
    return new SentenceGrammar(sentence);
  }

  /** What they read. */
  public MarkedSentence sentence() {
    return sentence;
  }

  /** Where clauses open. */
  public ClauseOpenings clauses() {
    return clauses;
  }

  /** Its noun phrases. */
  public NounPhrases nouns() {
    return nouns;
  }

  /** What is said by the way. */
  public AsideReader asides() {
    return asides;
  }

  /** Whom its verbs have for subject. */
  public SubjectReader subjects() {
    return subjects;
  }

  /** What its verbs take along. */
  public ComplementReader complements() {
    return complements;
  }
}
