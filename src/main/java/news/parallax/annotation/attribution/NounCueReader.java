package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.syntax.Complement;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.StanceWords;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Reads nouns that give words to somebody: "her claim that …", "Ruiz's “golden” remark". */
final class NounCueReader {
  private final MarkedSentence sentence;
  private final SentenceGrammar grammar;
  private final ContentReader contents;

  NounCueReader(SentenceGrammar grammar, ContentReader contents) {
    this.sentence = grammar.sentence();
    this.grammar = grammar;
    this.contents = contents;
  }

  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      NounSpan noun = sentence.noun(i);
      if (noun != null && noun.head() == i && isCue(i)) {
        Attribution one = read(noun);
        if (one != null) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private boolean isCue(int i) {
    boolean cue = NounClass.CUES.has(sentence.lemma(i)) || NounClass.LABELS.has(sentence.lemma(i));
    return (cue || isUnsaid(i) || isPaperBeforeColon(i))
        && sentence.tag(i).startsWith("NN")
        && !sentence.isQuoted(i);
  }

  /** "her refusal to say". */
  private boolean isUnsaid(int i) {
    return StanceWords.LEFT_UNSAID.has(sentence.lemma(i)) && says(i + 1);
  }

  private boolean says(int to) {
    return sentence.isTag(to, "TO") && SpeechVerbs.has(sentence.lemma(to + 1));
  }

  /** "A tweet by Ana Ruiz: “…”". */
  private boolean isPaperBeforeColon(int i) {
    if (!NounClass.DOCUMENTS.has(sentence.lemma(i))) {
      return false;
    }
    NounSpan by = author(i + 1);
    int next = by == null ? i + 1 : by.last() + 1;
    return sentence.word(next).equals(":");
  }

  private @Nullable Attribution read(NounSpan noun) {
    NounSpan owner = owner(noun);
    if (owner != null && isLabelled(noun)) {
      return null;
    }
    if (owner != null && sentence.endsQuote(noun.first() - 1)) {
      int start = quoteStart(noun.first() - 1);
      return attribution(noun, owner, new Complement(Frame.QUOTE, start));
    }
    int next = noun.last() + 1;
    NounSpan by = owner == null ? author(next) : null;
    NounSpan source = owner == null ? by : owner;
    if (source == null) {
      return null;
    }
    int behind = by == null ? next : by.last() + 1;
    int label = grammar.nouns().canSpeak(source) ? label(behind) : -1;
    if (label >= 0) {
      Span marked = sentence.span(label, sentence.afterQuote(label) - 1);
      return attribution(noun, source, new Complement(Frame.QUOTE, label), List.of(marked));
    }
    Complement after = complement(behind, noun);
    return after == null ? null : attribution(noun, source, after);
  }

  /** "Ana Ruiz’s attack on Okoye as “a liar”": where the marks open; -1 when they do not. */
  private int label(int i) {
    NounSpan on = grammar.clauses().isPreposition(i) ? grammar.nouns().from(i + 1) : null;
    int as = on == null ? i : on.last() + 1;
    boolean article = sentence.isTag(as + 1, "DT");
    int marks = article ? as + 2 : as + 1;
    return sentence.word(as).equals("as") && sentence.startsQuote(marks) ? marks : -1;
  }

  /** "called Ruiz's comments “late”": the words are of who calls, not of who commented. */
  private boolean isLabelled(NounSpan noun) {
    VerbGroup verb = sentence.verb(noun.first() - 1);
    return verb != null && VerbClass.LABELLING.has(sentence.lemma(verb.head()));
  }

  private Attribution attribution(NounSpan noun, NounSpan source, Complement after) {
    return attribution(noun, source, after, content(noun, after));
  }

  private Attribution attribution(
      NounSpan noun, NounSpan source, Complement after, List<Span> content) {
    int first =
        Math.max(noun.first(), source.first() > noun.head() ? noun.first() : source.last() + 1);
    int joint = after.start() - 1;
    boolean joins = isJoint(joint) || isUnsaid(noun.head());
    int last = joint > noun.last() && joins ? joint : noun.last();
    NounSpan cue = new NounSpan(Math.min(first, noun.head()), last, noun.head());
    Attribution one =
        Attribution.unverbal(sentence, Kind.NOUN, cue, source, after.frame(), content);
    NounSpan speaker = speaker(noun, source);
    return one.meaning(
        sentence.span(speaker.first(), speaker.last()), sentence.token(speaker.head()).span());
  }

  /** Whom the source means: no sign of possession, and in "repeated her denial" who repeats it. */
  private NounSpan speaker(NounSpan noun, NounSpan source) {
    if (sentence.isTag(source.last(), "POS") && source.first() < source.last()) {
      return new NounSpan(source.first(), source.last() - 1, source.head());
    }
    VerbGroup verb = sentence.verb(noun.first() - 1);
    boolean own =
        verb != null
            && sentence.isTag(source.head(), "PRP$")
            && StanceWords.LIGHT.has(sentence.lemma(verb.head()));
    NounSpan subject = own && verb != null ? grammar.subjects().subject(verb) : null;
    return subject == null ? source : subject;
  }

  /** "her claim that it leaks angered the crew": the sentence needs the last verb for itself. */
  private List<Span> content(NounSpan noun, Complement after) {
    List<Span> content = contents.from(after);
    boolean subject = !grammar.clauses().holdsTensedVerb(0, noun.first());
    boolean clause = after.frame() == Frame.THAT || after.frame() == Frame.QUESTION;
    int main = subject && clause ? mainVerb(after.start()) : -1;
    return main < 0 || content.size() != 1 || !content.getFirst().contains(spanOf(main))
        ? content
        : List.of(new Span(content.getFirst().start(), sentence.token(main - 1).span().end()));
  }

  private Span spanOf(int i) {
    return sentence.token(i).span();
  }

  /** The first verb behind {@code start} that no clause opened there still needs; -1 for none. */
  private int mainVerb(int start) {
    int open = 1;
    for (int i = start + 1; i < sentence.size(); i++) {
      VerbGroup verb = sentence.verb(i);
      if (sentence.isQuoted(i)) {
        return -1;
      }
      if (verb != null && verb.first() == i && verb.isTensed() && --open < 0) {
        return i;
      }
      boolean opens = grammar.clauses().isSubordinator(i) || sentence.isTag(i, "W");
      open += opens || sentence.isTag(i, "CC") ? 1 : 0;
    }
    return -1;
  }

  /** Whose it is: "her", "the mayor's"; null when nobody's. */
  private @Nullable NounSpan owner(NounSpan noun) {
    int before = noun.first() - 1;
    if (sentence.endsQuote(before)) {
      int owner = quoteStart(before) - 1;
      NounSpan phrase =
          sentence.noun(owner) == null ? sentence.noun(owner - 1) : sentence.noun(owner);
      boolean owns = sentence.tag(owner).equals("POS") || sentence.tag(owner).equals("PRP$");
      return owns && phrase != null ? ownerIn(phrase, owner) : null;
    }
    for (int i = noun.head() - 1; i >= noun.first(); i--) {
      if (sentence.tag(i).equals("POS") || sentence.tag(i).equals("PRP$")) {
        return ownerIn(noun, i);
      }
    }
    return null;
  }

  private NounSpan ownerIn(NounSpan noun, int sign) {
    return sentence.tag(sign).equals("PRP$")
        ? new NounSpan(sign, sign, sign)
        : new NounSpan(noun.first(), sign, Math.max(noun.first(), sign - 1));
  }

  private int quoteStart(int last) {
    int i = last;
    while (!sentence.startsQuote(i)) {
      i--;
    }
    return i;
  }

  /** "a statement by the mayor", "the words of the mayor:". */
  private @Nullable NounSpan author(int i) {
    boolean by = sentence.word(i).equals("by") || sentence.word(i).equals("from");
    boolean of = sentence.word(i).equals("of") && !sentence.startsQuote(i + 1);
    NounSpan author = by || of ? grammar.nouns().from(i + 1) : null;
    boolean whole = author != null && sentence.word(author.last() + 1).equals(":");
    return by || whole ? author : null;
  }

  /** What the noun reports: a that-clause, or words in marks behind "of", "was" or a colon. */
  private @Nullable Complement complement(int i, NounSpan noun) {
    String word = sentence.word(i);
    if (sentence.startsQuote(i)) {
      return new Complement(Frame.QUOTE, i);
    }
    if (word.equals("that") && sentence.tag(i).equals("IN")) {
      return new Complement(Frame.THAT, i);
    }
    if (word.equals("whether")) {
      return new Complement(Frame.QUESTION, i);
    }
    if (isUnsaid(noun.head()) && says(i)) {
      return unsaid(i + 2);
    }
    if ((isJoint(i) || sentence.isComma(i))
        && sentence.startsQuote(i + 1)
        && !(isBe(i) && isCommon(noun.last()))) {
      return new Complement(Frame.QUOTE, i + 1);
    }
    boolean states = isBe(i) && sentence.word(i + 1).equals("that");
    return states ? new Complement(Frame.THAT, i + 1) : null;
  }

  /** "her refusal to say whether". */
  private @Nullable Complement unsaid(int i) {
    boolean asks = FunctionWords.QUESTIONS.has(sentence.word(i));
    boolean that = sentence.word(i).equals("that");
    return asks || that ? new Complement(asks ? Frame.QUESTION : Frame.THAT, i) : null;
  }

  /** "his claims were “absurd”" says something of them; "her answer was “no”" says them. */
  private boolean isCommon(int noun) {
    return !NounClass.WORDINGS.has(sentence.lemma(noun));
  }

  private boolean isJoint(int i) {
    return sentence.word(i).equals("of") || sentence.word(i).equals(":") || isBe(i);
  }

  private boolean isBe(int i) {
    return sentence.lemma(i).equals("be");
  }
}
