package news.parallax.annotation.attribution;

import news.parallax.annotation.syntax.ClauseOpenings;
import news.parallax.annotation.syntax.ComplementReader;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.TagClass;

/** Finds where the content of a cue ends: at the next clause or speaker that is none of it. */
final class ContentEnd {
  /** How far into a sentence the content of an opening clause may begin, in words. */
  private static final int OPENING_REACH = 8;

  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final ComplementReader complements;

  ContentEnd(SentenceGrammar grammar) {
    this.sentence = grammar.sentence();
    this.clauses = grammar.clauses();
    this.complements = grammar.complements();
  }

  /** The last token of the content that begins at {@code start}, without marks of its end. */
  int end(int start, boolean utterance) {
    int i = start;
    while (i < sentence.size()) {
      if (sentence.isQuoted(i)) {
        int opening = i;
        i = sentence.afterQuote(i);
        boolean turns = isOpeningClause(start) && sentence.isComma(i - 2) && clauses.isClause(i);
        if (turns || (opening == start && isOwnAct(start, i))) {
          break;
        }
      } else if (stops(i, start, utterance)) {
        break;
      } else {
        i++;
      }
    }
    return withoutFinal(i - 1, start);
  }

  /**
   * Whether a clause in marks from {@code start} on is all that is said and the sentence goes on by
   * itself at {@code i}: "chanting “it is late” blocked the bay", "sang “it is late” as they left".
   */
  private boolean isOwnAct(int start, int i) {
    VerbGroup verb = sentence.verb(i);
    boolean acts = verb != null && verb.first() == i && verb.isTensed();
    boolean joins = sentence.isTag(i, "CC") || sentence.word(i).matches("as|while|when");
    boolean joined = joins || FunctionWords.TIME_CONJUNCTIONS.has(sentence.word(i));
    return startsOthersSpeech(i)
        || (isUtterance(start, i) && (acts || (joined && clauses.isClause(i + 1))));
  }

  private boolean isUtterance(int first, int end) {
    return sentence.verbs().stream()
        .anyMatch(verb -> verb.isTensed() && verb.first() >= first && verb.last() < end);
  }

  private boolean stops(int i, int start, boolean utterance) {
    if (sentence.word(i).equals(";")) {
      return true;
    }
    if (isComma(i)) {
      return !isAdverbAside(i) && stopsBehindComma(i + 1, start, utterance);
    }
    if (sentence.isDash(i)) {
      boolean appended = !utterance || sentence.tag(i + 1).equals("DT");
      return appended && !isFollowed(i, sentence.word(i));
    }
    if (i == start + 1 && sentence.word(start).equals("so")) {
      return true;
    }
    boolean gerund = sentence.tag(start).equals("VBG");
    boolean thing = !utterance && (startsPassive(i) || (!gerund && isAside(i)));
    return i > start && (startsSharedVerb(i) || thing);
  }

  /** "described it, vaguely, as": commas around one adverb. */
  private boolean isAdverbAside(int i) {
    boolean opens = sentence.isTag(i + 1, "RB") && sentence.isComma(i + 2);
    boolean closes = sentence.isTag(i - 1, "RB") && sentence.isComma(i - 2);
    return opens || closes;
  }

  /** "…, and Ana Ruiz said it would": somebody says something else. */
  private boolean startsOthersSpeech(int i) {
    if (!sentence.tag(i).equals("CC") || !clauses.isClause(i + 1)) {
      return false;
    }
    VerbGroup verb =
        sentence.verbs().stream().filter(it -> it.first() > i).findFirst().orElse(null);
    return verb != null
        && verb.form() == VerbGroup.Form.FINITE
        && SpeechVerbs.has(sentence.lemma(verb.head()))
        && complements.read(verb, verb.last() + 1).frame().isUtterance();
  }

  /** Whether the comma before token {@code next} ends the content. */
  private boolean stopsBehindComma(int next, int start, boolean utterance) {
    String word = sentence.word(next);
    boolean clause = clauses.isClause(next);
    if (word.equalsIgnoreCase("according")
        || startsSharedVerb(next)
        || startsOthersSpeech(next)
        || (clause && isOpeningClause(start))) {
      return true;
    }
    boolean contrast = word.equals("but") || word.equals("while") || word.equals("whereas");
    if ((contrast && clauses.isClause(next + 1))
        || (word.equals("which") && !isFollowed(next, ","))) {
      return true;
    }
    boolean whole = clauses.holdsTensedVerb(start, next - 2) && !clauses.isSubordinator(start + 1);
    boolean named = clause && whole && sentence.tag(next).startsWith("NNP");
    return utterance ? named : clause || clauses.isClause(next + 1) || isAppended(next);
  }

  /** Whether {@code mark} closes what opened before {@code i}. */
  private boolean isFollowed(int i, String mark) {
    for (int k = i + 1; k < sentence.size(); k++) {
      if (sentence.word(k).equals(mark)) {
        return true;
      }
    }
    return false;
  }

  /** A participle, a verb or an apposition behind a thing spoken of. */
  private boolean isAppended(int i) {
    return TagClass.ASIDE.has(sentence.tag(i)) || FunctionWords.ASIDES.has(sentence.word(i));
  }

  /** "praised the plan when", "by handing out", "and saying". */
  private boolean isAside(int i) {
    boolean gerund = sentence.tag(i + 1).equals("VBG");
    return switch (sentence.word(i)) {
      case "when" -> true;
      case "and" -> gerund;
      default -> false;
    };
  }

  /** A comma outside marks, or marks that close behind one. */
  private boolean isComma(int i) {
    return sentence.isComma(i) && !sentence.isQuoted(i);
  }

  /** "Asked whether it would, he said": the content ends where the main clause begins. */
  private boolean isOpeningClause(int start) {
    String tag = sentence.tag(0);
    boolean subordinate =
        tag.equals("VBN") || tag.equals("VBG") || tag.equals("WRB") || clauses.isSubordinator(0);
    boolean according = sentence.word(0).equals("According") && sentence.isComma(start - 1);
    return subordinate && !according && start < OPENING_REACH && !sentence.isQuoted(0);
  }

  /** "and added that …": a verb of its own right behind the conjunction. */
  private boolean startsSharedVerb(int i) {
    if (!sentence.tag(i).equals("CC")) {
      return false;
    }
    VerbGroup verb = sentence.verb(i + 1);
    if (verb == null || verb.first() != i + 1 || sentence.lemma(verb.head()).equals("be")) {
      return false;
    }
    Frame frame = complements.read(verb, verb.last() + 1).frame();
    boolean says = SpeechVerbs.has(sentence.lemma(verb.head()));
    return switch (verb.form()) {
      case FINITE ->
          frame.isUtterance()
              || (says && (frame == Frame.PREPOSITION || frame == Frame.INFINITIVE));
      case GERUND -> says && frame.isUtterance();
      default -> false;
    };
  }

  /** "called for calm and was mocked by": what befalls who called. */
  private boolean startsPassive(int i) {
    VerbGroup verb = sentence.isTag(i, "CC") ? sentence.verb(i + 1) : null;
    return verb != null
        && verb.first() == i + 1
        && verb.form() == VerbGroup.Form.PASSIVE
        && sentence.word(verb.last() + 1).equals("by");
  }

  private int withoutFinal(int from, int start) {
    int i = from;
    while (i > start
        && !sentence.isQuoted(i)
        && (sentence.word(i).matches("[.!?,:;]|\\.\\.\\.|…") || sentence.isDash(i))) {
      i--;
    }
    return i;
  }
}
