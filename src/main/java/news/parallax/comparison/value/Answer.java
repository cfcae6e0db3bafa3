package news.parallax.comparison.value;

import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * How many deny or confirm one thing: "which it denies", "both Orle and Varn deny it".
 *
 * @param span from those who answer to the verb
 * @param verb its lemma
 */
record Answer(SentenceHandle at, Span span, String verb, Parties parties) implements Assertion {
  /** How many they are. */
  enum Parties {
    ONE,
    SEVERAL
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.PARTICIPANT;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Answer answer && countsAlike(answer) && parties == answer.parties;
  }

  @Override
  public boolean rivals(Value other) {
    return other instanceof Answer answer && countsAlike(answer) && parties != answer.parties;
  }

  @Override
  public boolean isOneQuestion(Value other, double aligned) {
    return countsAlike(other) && aligned >= ClausePair.LIKELY;
  }

  @Override
  public String sort() {
    return "answer";
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Answer answer && verb.equals(answer.verb);
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(article(), span, parties.name());
  }
}
