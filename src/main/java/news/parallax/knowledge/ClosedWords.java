package news.parallax.knowledge;

import java.util.Locale;
import java.util.Set;

/** The closed classes of English words that the readers of quotations go by. */
public enum ClosedWords {
  /** "who", "which". */
  RELATIVES("relatives"),
  /** "whether", "why". */
  QUESTIONS("questions"),
  /** "because", "that". */
  SUBORDINATORS("subordinators"),
  /** What begins a clause, so that the noun phrase behind it is its subject. */
  CLAUSE_OPENERS("clause openers"),
  /** "following", "regarding". */
  PARTICIPLE_PREPOSITIONS("participle prepositions"),
  /** "he", "there". */
  SUBJECT_PRONOUNS("subject pronouns"),
  /** "him", "them". */
  OBJECT_PRONOUNS("object pronouns"),
  /** What begins an aside that is not part of a thing spoken of. */
  ASIDES("asides"),
  /** Verbs whose first object is who is spoken to: "tell". */
  ADDRESSING("addressing"),
  /** Verbs that give somebody's words again: "quoted her as saying". */
  QUOTING("quoting"),
  /** Verbs that stand before their subject behind plain words: "…, said Ana Ruiz". */
  INVERTING("inverting"),
  /** Forms of such verbs that open a sentence: "Said Ana Ruiz: …". */
  OPENING_VERBS("opening verbs"),
  /** What joins words in marks to others in marks before: “late” and “slow”. */
  JOINTS("joints"),
  /** "Tuesday", "week". */
  TIMES("times"),
  /** Those of them that are no names: "week". */
  COMMON_TIMES("common times"),
  /** Those through whom one speaks: "translator". */
  GO_BETWEENS("go-betweens"),
  /** What one issues to say something: "statement". */
  DOCUMENTS("documents"),
  /** Nouns that give words to somebody: "his claim that". */
  CUE_NOUNS("cue nouns"),
  /** Those of them that are words as they were spoken: "her answer was". */
  WORDINGS("wordings"),
  /** Those who publish what one says: "newspaper". */
  MEDIA("media"),
  /** Verbs that make one cue with the verb behind them: "went on to say". */
  CHAINING("chaining verbs"),
  /** What has a title: "film", "show". */
  PROGRAMMES("programmes"),

  /** What a title in marks stands behind, and speech without a comma does not. */
  ADDRESSED("addressed"),

  /** "so-called", "means". */
  NAMING_WORDS("naming words"),

  /** Verbs that tell a thing's name: "known as". */
  NAMING_VERBS("naming verbs"),

  /** Verbs that give somebody's word for a thing: "called him". */
  LABELLING_VERBS("labelling verbs"),

  /** "policy", "law". */
  PROVISIONS("provisions"),

  /** Verbs whose object tells what somebody said, not only of what: "deny". */
  STATING_VERBS("stating verbs"),

  /** Verbs of knowing and doing, whose that-clause nobody says: "learned that". */
  KNOWING_VERBS("knowing verbs"),

  /** Verbs of thinking, whose clause is somebody's view: "believes it would". */
  OPINION_VERBS("opinion verbs"),

  /** Prepositions behind a verb of saying that introduce what is said: "warned of". */
  TOPIC_PREPOSITIONS("topic prepositions"),

  /** Adverbs behind a verb that belong to what is said: "said only that". */
  CONTENT_ADVERBS("content adverbs");

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
  private final Set<String> words;

  ClosedWords(String section) {
    this.words = Set.copyOf(WordList.of("closed-words.txt").words(section));
  }

  /** Whether {@code word}, in any case, is one of the class. */
  public boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
