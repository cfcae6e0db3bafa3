package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import news.parallax.annotation.syntax.ClauseOpenings;
import news.parallax.annotation.syntax.Complement;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;

/** Finds where the content of a cue begins and ends. */
final class ContentReader {
  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final ContentEnd ends;

  ContentReader(SentenceGrammar grammar) {
    this.sentence = grammar.sentence();
    this.clauses = grammar.clauses();
    this.ends = new ContentEnd(grammar);
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
    return pieces(complement.start(), ends.end(complement.start(), whole));
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
      content.addAll(pieces(from, ends.end(from, true)));
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

  /** A comma outside marks, or marks that close behind one. */
  private boolean isComma(int i) {
    return sentence.isComma(i) && !sentence.isQuoted(i);
  }
}
