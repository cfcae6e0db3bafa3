package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;

/** Finds where the content of a cue begins and ends. */
final class ContentReader {
  /** What begins an aside that is not part of a thing spoken of. */
  private static final Set<String> ASIDES =
      Set.of(
          "who",
          "which",
          "while",
          "as",
          "after",
          "before",
          "but",
          "when",
          "because",
          "and",
          "with",
          "although",
          "though",
          "where",
          "whose");

  private final MarkedSentence sentence;
  private final ComplementReader complements;

  ContentReader(MarkedSentence sentence, ComplementReader complements) {
    this.sentence = sentence;
    this.complements = complements;
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
        sentence.startsQuote(from) || left < 0 || (sentence.isComma(left) && goesOn(last, from));
    if (sentence.has(from) && goesOn) {
      content.addAll(pieces(from, end(from, true)));
    }
    return content;
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
    String tag = sentence.tag(from);
    boolean begun = !complements.isClause(0) || last < 3;
    return begun || (tag.equals("CC") && complements.isClause(from + 1));
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
        i = sentence.afterQuote(i);
      } else if (stops(i, start, utterance)) {
        break;
      } else {
        i++;
      }
    }
    return withoutFinal(i - 1, start);
  }

  private boolean stops(int i, int start, boolean utterance) {
    String next = sentence.word(i + 1).toLowerCase(Locale.ROOT);
    if (sentence.word(i).equals(";")) {
      return true;
    }
    if (sentence.isComma(i) && isOpeningClause(start) && complements.isClause(i + 1)) {
      return true;
    }
    if (sentence.isComma(i)) {
      return next.equals("according")
          || (!utterance && (sentence.tag(i + 1).equals("VBG") || ASIDES.contains(next)))
          || ((next.equals("while") || next.equals("whereas")) && complements.isClause(i + 2))
          || startsSharedVerb(i + 1);
    }
    return i > start && startsSharedVerb(i);
  }

  /** "Asked whether it would, he said": the content ends where the main clause begins. */
  private boolean isOpeningClause(int start) {
    String tag = sentence.tag(0);
    boolean subordinate = tag.equals("VBN") || tag.equals("WRB") || complements.isSubordinator(0);
    return subordinate && start < 8 && !sentence.isQuoted(0);
  }

  /** "and added that …": a verb of its own right behind the conjunction. */
  private boolean startsSharedVerb(int i) {
    if (!sentence.tag(i).equals("CC")) {
      return false;
    }
    VerbGroup verb = sentence.verb(i + 1);
    return verb != null
        && verb.first() == i + 1
        && verb.form() == VerbGroup.Form.FINITE
        && complements.read(verb, verb.last() + 1).frame().isUtterance();
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
