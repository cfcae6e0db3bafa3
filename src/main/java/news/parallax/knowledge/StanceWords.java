package news.parallax.knowledge;

import java.util.Set;

/** Classes of English words that tell what somebody makes of the words they are given. */
public enum StanceWords implements WordClass {
  /** Verbs whose clause or object is said not to be so: "deny". */
  DENYING,

  /** Verbs that deny with "out" behind them: "rule". */
  RULING,

  /** Verbs that deny with an object or preposition: "take issue with". */
  COUNTERING,

  /** Adverbs with which any verb denies a claim: "brushed aside suggestions that". */
  WAVING_AWAY,

  /** Verbs that deny a claim by making little of it: "scoffed at the idea that". */
  SCORNING,

  /** Verbs that ask somebody about something: "pressed her on whether". */
  QUIZZING,

  /** Verbs of asking: "wonder". */
  ASKING,

  /** Verbs of ordering, whatever follows: "demand". */
  ORDERING,

  /** Verbs that order with an infinitive: "told them to". */
  DIRECTING,

  /** Verbs that order with "for": "called for". */
  REQUESTING,

  /** Verbs with a preposition before whom they ask to do something: "called on them to". */
  ADDRESSING,

  /** Verbs that order with "against": "warned against", "discouraged from". */
  DISSUADING,

  /** Verbs that order with a clause or gerund: "recommend". */
  RECOMMENDING,

  /** Verbs of doubting: "doubt". */
  DOUBTING,

  /** Adjectives of doubt: "sceptical". */
  DOUBTFUL,

  /** Adjectives whose negation is a doubt: "sure". */
  SURE,

  /** Verbs behind which something is left unsaid: "refuse". */
  DECLINING,

  /** Verbs of promise and threat that are no verbs of saying: "threaten to". */
  THREATENING,

  /** Adjectives that leave something unsaid: "unable to". */
  UNABLE,

  /** Verbs whose negation is a doubt: "did not believe". */
  BELIEVING,

  /** Verbs whose negation is a denial: "did not accept". */
  ACCEPTING,

  /** Adverbs that negate a verb: "never", "hardly". */
  HEDGED_NEGATIONS,

  /** Adverbs that take the force from "not": "not only". */
  FOCUSING,

  /** First words of a subject that negate its verb: "nobody". */
  NEGATIVE_SUBJECTS,

  /** Conjunctions under which nothing is said: "if". */
  CONDITIONS,

  /** Verbs whose object tells what is said: "cast doubt". */
  LIGHT,

  /** Verbs that open a condition: "Had she said". */
  INVERTED_CONDITIONS,

  /** Nouns of denying: "denial". */
  DISCLAIMED,

  /** Nouns of ordering: "demand". */
  DEMANDED,

  /** Nouns of asking: "question". */
  ASKED,

  /** Nouns of doubting: "doubt". */
  DOUBTED,

  /** Nouns that with "no" tell what was left unsaid: "no mention". */
  MENTIONED,

  /** Nouns of what is left unsaid: "refusal". */
  LEFT_UNSAID,

  /** Nouns for what somebody said: "claim". */
  CONTENTS,

  /** Adverbs beside a verb whose that-clause is not so: "wrongly suggested that". */
  FALSELY,

  /** What a content is called that is denied: "false". */
  UNTRUE,

  /** What a content is not called that is denied: "not true". */
  TRUE,

  /** What there is none of for a content that stays open: "no evidence". */
  EVIDENT;

  private static final WordClasses<StanceWords> LISTED =
      WordClasses.of(StanceWords.class, "stance.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
