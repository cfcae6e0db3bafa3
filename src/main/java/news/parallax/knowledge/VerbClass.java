package news.parallax.knowledge;

import java.util.Set;

/** Classes of English verbs, as lemmas where nothing else is said. */
public enum VerbClass implements WordClass {
  /** Those that make a group with the verb behind them. */
  AUXILIARIES,

  /** Verbs whose object clause is what somebody says, thinks or perceives. */
  REPORTING,

  /** Verbs of saying. */
  SAYING,

  /** Verbs whose first object is who is spoken to: "tell". */
  ADDRESSING,

  /** Verbs behind which an addressee and then a clause of its own stands: "told reporters that". */
  ADDRESSEE,

  /** Verbs that give somebody's words again: "quoted her as saying". */
  QUOTING,

  /** Verbs that stand before their subject behind plain words: "…, said Ana Ruiz". */
  INVERTING,

  /** Forms of such verbs that open a sentence: "Said Ana Ruiz: …". */
  OPENING,

  /** Past forms of verbs of saying, by which a time tells when somebody spoke: "said on Friday". */
  SAID,

  /** Verbs that make one cue with the verb behind them: "went on to say". */
  CHAINING,

  /** Verbs whose infinitive is done when they are: "managed to leave". */
  IMPLICATIVE,

  /** Participles of what is yet to be: "scheduled". */
  PLANNED,

  /** Verbs of what somebody means, orders or is to do: "intend to leave". */
  PLANNING,

  /** Verbs of what somebody tries: "attempt to leave". */
  ATTEMPTING,

  /** Verbs of what sets out: "begin to leave". */
  BEGINNING,

  /** Verbs of what has come to its end: "finish". */
  COMPLETING,

  /** Verbs whose subject calls out what their object or "into" names: "broke into chants of". */
  CALLING_OUT,

  /** Verbs of how a call is heard: "rang out". */
  RESOUNDING,

  /** Verbs whose object is money where nothing else is named: "fetched 900 pounds". */
  PAYING,

  /** Verbs that tell a thing's name: "known as". */
  NAMING,

  /** Verbs that give somebody's word for a thing: "called him". */
  LABELLING,

  /** Verbs whose object tells what somebody said, not only of what: "deny". */
  STATING,

  /** Verbs of knowing and doing, whose that-clause nobody says: "learned that". */
  KNOWING,

  /** Verbs of thinking, whose clause is somebody's view: "believes it would". */
  OPINION,

  /** Verbs whose clause can stand without "that": "said it would". */
  CLAIMING,

  /** Participles that tell who issued a paper: "a letter signed by". */
  WRITTEN,

  /** Pasts of verbs that make a paper known: "she published a letter". */
  PUBLISHED,

  /** What past and participle of those two have in common: "issued". */
  ISSUED,

  /** Endings of verbs in the third person that no plural noun is taken for. */
  SIBILANT_ENDINGS;

  private static final WordClasses<VerbClass> LISTED = WordClasses.of(VerbClass.class, "verbs.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
