package news.parallax.annotation.attribution;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.syntax.Complement;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.article.Span;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;
import news.parallax.knowledge.name.HeadNouns;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that label words as theirs: "Ruiz: ‘We will stay’" and “We will stay.” — Ana Ruiz.
 */
final class LabelReader {
  /** How long the name before a colon may be, in words. */
  private static final int LONGEST_LABEL = 5;

  /** How far from the end of its sentence a signature may begin, in words. */
  private static final int SIGNATURE_REACH = 10;

  /** How long a line may be that only says from whom what follows is, in words. */
  private static final int LONGEST_LINE = 24;

  private static final Set<String> LEADERS = Set.of("from", "by", "of");

  /** How long a signature in a paragraph of its own may be, in words. */
  private static final int LONGEST_SIGNATURE = 14;

  private final MarkedSentence sentence;
  private final SentenceGrammar grammar;
  private final ContentReader contents;

  LabelReader(SentenceGrammar grammar, ContentReader contents) {
    this.sentence = grammar.sentence();
    this.grammar = grammar;
    this.contents = contents;
  }

  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    for (int colon = 1; colon < sentence.size(); colon++) {
      boolean sign = sentence.word(colon).equals(":");
      NounSpan name = sign ? labelling(colon) : null;
      name = name == null && (sign || sentence.isComma(colon)) ? behindVerb(colon) : name;
      if (name != null && !sentence.isQuoted(colon)) {
        found.add(labelled(name, colon));
      }
    }
    fromLine().ifPresent(found::add);
    signature(found);
    return found;
  }

  /** "From the desk of Ana Ruiz, captain.", with what she says in the paragraph below. */
  private Optional<Attribution> fromLine() {
    boolean line = sentence.word(0).equals("From") && isVerbless(sentence.size());
    NounSpan name = line && !sentence.isQuoted(0) ? introduced(sentence.size()) : null;
    return Optional.ofNullable(name)
        .map(it ->
            Attribution.unverbal(
                sentence, Kind.LABEL, new NounSpan(0, 0, 0), it, Frame.QUOTE, List.of()));
  }

  private boolean isVerbless(int end) {
    return sentence.size() <= LONGEST_LINE && !grammar.clauses().holdsTensedVerb(0, end);
  }

  /** The person's name that opens the line before {@code end}, or follows its "from" or "of". */
  private @Nullable NounSpan introduced(int end) {
    for (int i = 0; i < end; i++) {
      NounSpan noun = sentence.noun(i);
      boolean starts = noun != null && noun.first() == i;
      boolean led = i == 0 || LEADERS.contains(sentence.word(i - 1).toLowerCase(ROOT));
      if (noun != null && starts && led && grammar.nouns().isPerson(noun.head()) && isName(noun)) {
        return noun;
      }
    }
    return null;
  }

  /** The name that labels what follows the colon, as in headlines and transcripts. */
  private @Nullable NounSpan labelling(int colon) {
    NounSpan first = sentence.noun(0);
    if (first != null && isName(first) && first.last() < LONGEST_LABEL) {
      boolean all = first.last() + 1 == colon;
      boolean topic = grammar.nouns().attached(first).last() + 1 == colon;
      boolean speaks =
          sentence.startsQuote(colon + 1)
              || !sentence.has(colon + 1)
              || grammar.nouns().isPerson(first.head())
              || opensMain(colon + 1);
      if ((all && speaks) || (topic && sentence.startsQuote(colon + 1))) {
        return first;
      }
    }
    boolean opens = sentence.startsQuote(colon + 1) || !sentence.has(colon + 1);
    NounSpan described = opens && isVerbless(colon) ? introduced(colon) : null;
    if (described != null && sentence.isComma(described.last() + 1)) {
      return described;
    }
    NounSpan last = sentence.noun(colon - 1);
    if (last == null || !opens || !isSetOff(last.first() - 1, colon)) {
      return null;
    }
    boolean document = NounClass.DOCUMENTS.has(sentence.word(last.head()));
    return document || isName(last) ? last : null;
  }

  /** Whether a main clause opens at {@code from}: its verb comes before any comma. */
  private boolean opensMain(int from) {
    int end = from;
    while (sentence.has(end) && !sentence.isComma(end)) {
      end++;
    }
    return grammar.clauses().holdsTensedVerb(from, end);
  }

  /**
   * "Said Ana Ruiz, “…”", "Said Ana Ruiz of it: “…”" with the verb taken for a part of the name.
   */
  private @Nullable NounSpan behindVerb(int comma) {
    NounSpan first = sentence.noun(0);
    if (first == null || !VerbClass.OPENING.has(sentence.word(0))) {
      return null;
    }
    boolean topic =
        sentence.word(comma).equals(":") && !grammar.clauses().holdsTensedVerb(0, comma);
    boolean whole = first.last() > 0 && isName(first) && (topic || first.last() + 1 == comma);
    return whole && sentence.startsQuote(comma + 1) ? first : null;
  }

  /**
   * Whether a dash, "from" or "by" stands at {@code i}, or a comma behind no verb: "Voters waver -
   * Ana Ruiz: “…”", "In a note, Ana Ruiz: “…”".
   */
  private boolean isSetOff(int i, int colon) {
    String word = sentence.word(i);
    boolean from = word.equalsIgnoreCase("from") || word.equalsIgnoreCase("by");
    return sentence.isDash(i)
        || (sentence.isComma(i) && !grammar.clauses().holdsTensedVerb(0, colon))
        || (from && !says(colon));
  }

  /** Whether a verb before the colon gives what follows to somebody. */
  private boolean says(int colon) {
    return sentence.verbs().stream()
        .filter(verb -> verb.last() < colon && verb.isTensed())
        .anyMatch(verb -> SpeechVerbs.says(sentence, verb));
  }

  private Attribution labelled(NounSpan name, int colon) {
    boolean more = sentence.has(colon + 1);
    Complement rest = new Complement(Frame.QUOTE, more ? colon + 1 : -1);
    List<Span> content = more ? contents.from(rest) : List.of();
    boolean verb = VerbClass.OPENING.has(sentence.word(name.first()));
    int cue = verb ? name.first() : colon;
    NounSpan sign = new NounSpan(cue, cue, cue);
    NounSpan source = verb ? new NounSpan(cue + 1, name.last(), name.head()) : name;
    return Attribution.unverbal(sentence, Kind.LABEL, sign, source, Frame.QUOTE, content);
  }

  /** “We will stay.” — Ana Ruiz, 34. */
  private void signature(List<Attribution> found) {
    int from = isLongSignature() ? 0 : Math.max(0, sentence.size() - SIGNATURE_REACH);
    for (int i = from; i + 1 < sentence.size(); i++) {
      boolean behind = i == 0 ? isSignature() : sentence.endsQuote(i - 1);
      NounSpan noun = sentence.noun(i + 1);
      if (behind && sentence.isDash(i) && noun != null && isName(noun)) {
        NounSpan sign = new NounSpan(i, i, i);
        List<Span> content = contents.around(i, sentence.size());
        found.add(Attribution.unverbal(sentence, Kind.LABEL, sign, noun, Frame.AFTER, content));
        return;
      }
    }
  }

  /** Whether the sentence, which begins with a dash, is but a name behind a quotation. */
  private boolean isSignature() {
    boolean brief = sentence.size() <= LONGEST_SIGNATURE;
    return sentence.isAfterQuote() || (brief && sentence.verbs().isEmpty()) || isLongSignature();
  }

  /** "— Ana Ruiz, on the radio, on what was found": a person, a comma and where or on what. */
  private boolean isLongSignature() {
    NounSpan noun = sentence.isDash(0) ? sentence.noun(1) : null;
    boolean person = noun != null && grammar.nouns().isPerson(noun.head()) && isName(noun);
    int comma = noun == null ? 0 : noun.last() + 1;
    return person && sentence.isComma(comma) && sentence.isTag(comma + 1, "IN");
  }

  /** A name, or a part in capitals: "MODERATOR". */
  private boolean isName(NounSpan noun) {
    String head = sentence.word(noun.head());
    boolean capitals = head.length() > 2 && head.equals(head.toUpperCase(ROOT));
    boolean part = noun.first() == 0 && capitals;
    boolean named = sentence.tag(noun.head()).startsWith("NNP") || part;
    boolean note = capitals && HeadNouns.english().namesNobody(head);
    return named && !note && !sentence.isQuoted(noun.first());
  }
}
