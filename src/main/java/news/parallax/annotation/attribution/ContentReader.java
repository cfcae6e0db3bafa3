package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import news.parallax.annotation.syntax.ClauseOpenings;
import news.parallax.annotation.syntax.Complement;
import news.parallax.annotation.syntax.ComplementReader;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.TagClass;

/** Finds where the content of a cue begins and ends. */
final class ContentReader {
  /** How far into a sentence the content of an opening clause may begin, in words. */
  private static final int OPENING_REACH = 8;

  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final ComplementReader complements;

  ContentReader(SentenceGrammar grammar) {
    this.sentence = grammar.sentence();
    this.clauses = grammar.clauses();
    this.complements = grammar.complements();
  }

  /** The content that {@code complement} opens. */
  List<Span> from(Complement complement) {
    if (complement.start() < 0) {
      return List.of();
    }
    boolean whole = complement.frame().isUtterance();
    if (complement.frame() == Frame.QUOTE && endsUtterance(complement.start())) {
      return pieces(complement.start(), sentence.afterQuote(complement.start()) - 1);
    }
    return pieces(complement.start(), end(complement.start(), whole));
  }

  /**
   * The same for a cue in a relative clause: "who denied that it leaks, resigned" goes on with what
   * who denied does.
   */
  List<Span> ofRelative(Complement complement) {
    List<Span> content = from(complement);
    int start = complement.start();
    for (int i = start + 1; content.size() == 1 && i + 1 < sentence.size(); i++) {
      VerbGroup verb = sentence.verb(i + 1);
      boolean main = verb != null && verb.first() == i + 1 && verb.isTensed();
      boolean told = sentence.startsQuote(start) || clauses.holdsTensedVerb(start, i - 1);
      if (main && isComma(i) && told) {
        Span before = sentence.span(start, i - 1);
        return content.getFirst().contains(before) ? List.of(before) : content;
      }
    }
    return content;
  }

  /** Whether the marks that open at {@code start} hold the whole: they end with a stop. */
  private boolean endsUtterance(int start) {
    if (!sentence.startsQuote(start)) {
      return false;
    }
    int last = sentence.afterQuote(start) - 1;
    return ".,!?…".contains(sentence.word(last - 1)) || ".,!?…".contains(sentence.word(last));
  }

  /** The content before token {@code left} and, if the sentence goes on, from {@code right}. */
  List<Span> around(int left, int right) {
    return around(left, right, this::goesOn);
  }

  /** The same for a cue that reaches no further than its clause: "according to". */
  List<Span> ofClause(int left, int right) {
    return around(left, right, (last, from) -> isBegun(last)).stream()
        .map(this::beforeNextClause)
        .toList();
  }

  /** "it will open, and the road was closed": up to the conjunction that joins another clause. */
  private Span beforeNextClause(Span piece) {
    int first = sentence.tokensBefore(piece.start());
    int end = sentence.tokensBefore(piece.end());
    for (int i = first + 1; i < end; i++) {
      boolean joins = isComma(i) && sentence.isTag(i + 1, "CC") && clauses.isClause(i + 2);
      if (joins && clauses.holdsTensedVerb(first, i)) {
        return sentence.span(first, i - 1);
      }
    }
    return piece;
  }

  private List<Span> around(int left, int right, BiPredicate<Integer, Integer> more) {
    List<Span> content = new ArrayList<>();
    int last = sentence.word(left).equalsIgnoreCase("as") ? trimmed(left - 1) : trimmed(left);
    if (last >= 0) {
      content.addAll(pieces(begin(last), last));
    }
    int next = right;
    while (sentence.has(next) && !sentence.isComma(next) && !sentence.startsQuote(next)) {
      next++;
    }
    int from = sentence.isComma(next) ? next + 1 : next;
    boolean goesOn =
        sentence.startsQuote(from) || left < 0 || (sentence.isComma(left) && more.test(last, from));
    if (!goesOn && sentence.endsQuote(left)) {
      from = laterHalf(right);
      goesOn = sentence.has(from);
    }
    if (sentence.has(from) && goesOn) {
      content.addAll(pieces(from, end(from, true)));
    }
    return content;
  }

  /**
   * Where the second half of a broken quotation opens, small-lettered behind a comma: “It was
   * late,” she said, waving it off, “and dark.” One past the sentence when it does not.
   */
  private int laterHalf(int right) {
    for (int i = right; i < sentence.size(); i++) {
      boolean opens = sentence.startsQuote(i) && sentence.isComma(i - 1);
      if (opens && Character.isLowerCase(sentence.word(i + 1).codePointAt(0))) {
        return clauses.holdsTensedVerb(right, i) ? sentence.size() : i;
      }
    }
    return sentence.size();
  }

  /** A quotation that begins a sentence behind a colon leaves out what stands before. */
  private int begin(int last) {
    int i = last;
    while (i > 0 && sentence.isQuoted(i) && !sentence.startsQuote(i)) {
      i--;
    }
    return i > 0 && sentence.startsQuote(i) && sentence.word(i - 1).equals(":") ? i : 0;
  }

  /** "The bridge, he said, would open": the second part has the first one's verb. */
  private boolean goesOn(int last, int from) {
    return isBegun(last) || (sentence.tag(from).equals("CC") && clauses.isClause(from + 1));
  }

  private boolean isBegun(int last) {
    return !clauses.isClause(0) || last < 3;
  }

  private int trimmed(int from) {
    int i = from;
    while (i >= 0 && (sentence.isComma(i) || sentence.isDash(i)) && !sentence.isQuoted(i)) {
      i--;
    }
    return i;
  }

  private List<Span> pieces(int first, int last) {
    return last < first ? List.of() : List.of(sentence.span(first, last));
  }

  private int end(int start, boolean utterance) {
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
    return i > start && (startsSharedVerb(i) || (!utterance && !gerund && isAside(i)));
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
