package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.syntax.Complement;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Reads every place of one sentence that could give words to somebody, likely or not. */
public final class AttributionReader {
  private final MarkedSentence sentence;
  private final SentenceGrammar grammar;
  private final ContentReader contents;
  private final ChannelReader channels;
  private final IssuerReader issuers;
  private final QuotedSpeakers quoted;
  private final PassiveAgents agents;

  private AttributionReader(MarkedSentence sentence) {
    this.sentence = sentence;
    this.grammar = SentenceGrammar.of(sentence);
    this.contents = new ContentReader(grammar);
    this.channels = new ChannelReader(sentence, grammar.nouns());
    this.issuers = new IssuerReader(sentence, grammar.nouns());
    this.quoted = new QuotedSpeakers(sentence);
    this.agents = new PassiveAgents(sentence, grammar.nouns());
  }

  /** The candidates of {@code sentence} in order of their cues; a verb can have two. */
  public static List<Attribution> candidates(MarkedSentence sentence) {
    AttributionReader reader = new AttributionReader(sentence);
    List<Attribution> candidates = new ArrayList<>();
    for (VerbGroup verb : sentence.verbs()) {
      boolean according = sentence.word(verb.head()).equalsIgnoreCase("according");
      boolean none = reader.isNoun(verb) || reader.isNaming(verb);
      boolean says = !reader.quoted.isQuotedAsSaying(verb) && !none;
      boolean own = !sentence.isQuoted(verb.head()) && !according && says;
      if (own) {
        reader
            .inverted(verb)
            .ifPresentOrElse(candidates::add, () -> reader.plain(verb, candidates));
      }
    }
    candidates.addAll(new AccordingReader(reader.grammar, reader.contents).attributions());
    candidates.addAll(new NounCueReader(reader.grammar, reader.contents).attributions());
    candidates.addAll(new LabelReader(reader.grammar, reader.contents).attributions());
    return candidates;
  }

  /** "A cook called “Salt” said": a verb follows the marks, so that the first is no verb. */
  private boolean isNaming(VerbGroup verb) {
    int marks = verb.last() + 1;
    if (!VerbClass.NAMING.has(sentence.lemma(verb.head())) || !sentence.startsQuote(marks)) {
      return false;
    }
    int next = sentence.afterQuote(marks);
    VerbGroup main = sentence.verb(next);
    return main != null && main.first() == next && main.isTensed();
  }

  /** "a jobs report that showed", "the jobs report fell": a noun that was taken for a verb. */
  private boolean isNoun(VerbGroup verb) {
    int head = verb.head();
    boolean bare = verb.first() == head && sentence.isTag(head, "VBP");
    NounSpan before = bare && sentence.isTag(head - 1, "NNS") ? sentence.noun(head - 1) : null;
    if (before == null) {
      return false;
    }
    boolean one = sentence.word(before.first()).matches("(?i)an?");
    boolean relative = sentence.word(head + 1).equals("that") && isTensed(head + 2);
    return one || relative || isTensed(head + 1);
  }

  private boolean isTensed(int at) {
    return sentence.isTag(at, "MD") || sentence.isTag(at, "VBD") || sentence.isTag(at, "VBZ");
  }

  /** "…", said Ana Ruiz. */
  private Optional<Attribution> inverted(VerbGroup verb) {
    int before = verb.first() - 1;
    Optional<Attribution> opening = before < 0 ? opening(verb) : Optional.empty();
    if (opening.isPresent() || (before < 0 && !sentence.isAfterQuote())) {
      return opening;
    }
    boolean ends = endsContent(before) || isInvertedAside(verb);
    boolean open = ends && isTensed(verb, before) && inverts(verb, before);
    NounSpan subject = open ? grammar.subjects().inverted(verb) : null;
    if (subject == null || isClause(verb.last() + 1, subject)) {
      return Optional.empty();
    }
    List<Span> content = contents.around(before, subject.last() + 1);
    return Optional.of(attribution(verb, subject, Frame.AFTER, content));
  }

  /** Whether a clause begins at {@code i}, and not one within {@code subject}: "a man we met". */
  private boolean isClause(int i, NounSpan subject) {
    return grammar.clauses().isClause(i) && !grammar.clauses().holdsTensedVerb(i, subject.last());
  }

  /** Her answer, said Ana Ruiz, is “no”: commas on both sides. */
  private boolean isInvertedAside(VerbGroup verb) {
    NounSpan subject =
        sentence.isComma(verb.first() - 1) ? grammar.subjects().inverted(verb) : null;
    return subject != null && sentence.isComma(subject.last() + 1);
  }

  /** Tensed, or a verb of saying that the tagger took for a participle right behind marks. */
  private boolean isTensed(VerbGroup verb, int before) {
    boolean says = endsQuotation(before) && SpeechVerbs.has(sentence.lemma(verb.head()));
    return verb.form() == VerbGroup.Form.FINITE
        || (says && verb.form() == VerbGroup.Form.PARTICIPLE);
  }

  /** Said Ana Ruiz: "…". */
  private Optional<Attribution> opening(VerbGroup verb) {
    boolean says =
        sentence.tag(verb.head()).equals("VBD") || sentence.tag(verb.head()).equals("VBN");
    boolean speech = SpeechVerbs.has(sentence.lemma(verb.head()));
    boolean inverts = says && (speech || VerbClass.OPENING.has(sentence.word(verb.head())));
    NounSpan subject = inverts ? grammar.subjects().inverted(verb) : null;
    if (subject == null) {
      return Optional.empty();
    }
    Complement after = grammar.complements().read(verb, subject.last() + 1);
    int colon = colon(subject.last() + 1);
    boolean introduces = colon > 0 && colon + 1 == sentence.size();
    Complement said = colon > 0 && !introduces ? new Complement(Frame.QUOTE, colon + 1) : after;
    List<Span> content = said.frame() == Frame.QUOTE ? contents.from(said) : List.of();
    return said.frame() == Frame.QUOTE || introduces
        ? Optional.of(attribution(verb, subject, Frame.QUOTE, content))
        : Optional.empty();
  }

  /** The colon before marks or at the end, from {@code from} on; -1 when there is none. */
  private int colon(int from) {
    for (int i = from; i < sentence.size(); i++) {
      boolean opens = sentence.startsQuote(i + 1) || i + 1 == sentence.size();
      if (sentence.word(i).equals(":") && opens && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Behind a whole quotation any verb can precede its subject, "told" excepted. */
  private boolean inverts(VerbGroup verb, int before) {
    String lemma = sentence.lemma(verb.head());
    boolean whole =
        endsQuotation(before) && isUtterance(sentence.endsQuote(before) ? before : before - 1);
    return whole ? !lemma.equals("tell") : VerbClass.INVERTING.has(lemma);
  }

  /** Whether the marks that close at {@code last} open where a clause can: not in a noun phrase. */
  private boolean isUtterance(int last) {
    int before = last;
    while (sentence.isQuoted(before) && !sentence.startsQuote(before)) {
      before--;
    }
    before--;
    boolean called = sentence.word(before).equals("as"); // "his view of it as “late” angered her"
    return !called && grammar.nouns().opensClause(before);
  }

  private void plain(VerbGroup verb, List<Attribution> candidates) {
    NounSpan subject = source(verb);
    int left = Math.min(verb.first(), subject == null ? verb.first() : subject.first()) - 1;
    Complement after = grammar.complements().read(verb, agents.behind(verb, subject));
    boolean adjacent = subject != null && subject.first() < verb.first();
    boolean behind = adjacent && endsQuotation(left);
    boolean split = behind && isSplit(left, after);
    boolean opens = !split && opensUtterance(after);
    boolean aside = adjacent && isParenthesis(left, verb.last() + 1);
    boolean follows =
        adjacent && endsContent(left) && (behind ? !opens : !after.frame().isUtterance());
    if (aside || follows) {
      List<Span> content = contents.around(left, verb.last() + 1);
      candidates.add(attribution(verb, subject, Frame.AFTER, content));
    }
    if (!aside && after.frame() != Frame.NONE && (opens || !behind)) {
      boolean relative = grammar.subjects().relative(verb) >= 0;
      List<Span> content = relative ? contents.ofRelative(after) : contents.from(after);
      List<Span> said = agents.without(content, verb, subject);
      candidates.add(attribution(verb, subject, after.frame(), said));
    }
  }

  private @Nullable NounSpan source(VerbGroup verb) {
    VerbGroup quoting = quoted.quoting(verb);
    if (quoting != null) {
      return quoted.quotedBy(quoting);
    }
    return agents.isPassive(verb) && !quoted.isQuoted(verb)
        ? agents.agent(verb)
        : grammar.subjects().subject(verb);
  }

  /** “It was late,” she said, “and dark”: the quotation that closes at {@code left} breaks off. */
  private boolean isSplit(int left, Complement after) {
    if (after.frame() != Frame.QUOTE || sentence.word(after.start() - 1).equals(":")) {
      return false;
    }
    int last = sentence.endsQuote(left) ? left : left - 1;
    String end =
        Character.isLetterOrDigit(sentence.word(last).charAt(0)) ? "" : sentence.word(last - 1);
    return !end.equals(".");
  }

  /** "Soon, he said, it" and "As he noted, it": a comma behind, a comma or "as" before. */
  private boolean isParenthesis(int left, int right) {
    boolean opened = left > 0 && sentence.isComma(left) && !sentence.isQuoted(left - 1);
    boolean as = sentence.word(left).equalsIgnoreCase("as");
    return (opened || as) && sentence.isComma(right) && !sentence.startsQuote(right + 1);
  }

  private static boolean opensUtterance(Complement after) {
    return after.frame() == Frame.THAT || after.frame() == Frame.QUOTE;
  }

  /** Whether marks close at {@code i} or right before the comma at {@code i}. */
  private boolean endsQuotation(int i) {
    return sentence.endsQuote(i) || (sentence.isComma(i) && sentence.endsQuote(i - 1));
  }

  /** Whether what ends at {@code i}, a comma or closing mark, can be what somebody said. */
  private boolean endsContent(int i) {
    if (i <= 0) {
      return i < 0 && sentence.isAfterQuote();
    }
    return endsQuotation(i)
        || ((sentence.isComma(i) || sentence.isDash(i))
            && (sentence.isQuoted(0) || grammar.clauses().holdsTensedVerb(0, i - 1)));
  }

  private Attribution attribution(
      VerbGroup verb, @Nullable NounSpan source, Frame frame, List<Span> content) {
    int pronoun = source == null ? -1 : grammar.subjects().relative(verb);
    NounSpan issuer = source == null ? null : issuers.issuer(source);
    NounSpan quotedBy = source == null ? null : quoted.quotedBy(verb);
    NounSpan speaker = quotedBy != null ? quotedBy : issuer == null ? source : issuer;
    boolean owner = issuer != null && source != null && isOwner(issuer, source);
    NounSpan written = owner ? issuer : source;
    Span words = written == null ? null : sentence.span(written.first(), written.last());
    return new Attribution(
        sentence.span(verb.first(), verb.last()),
        Kind.VERB,
        sentence.lemma(verb.head()) + (verb.form() == VerbGroup.Form.PASSIVE ? "/p" : ""),
        verb.head(),
        pronoun < 0 ? words : sentence.token(pronoun).span(),
        speaker == null ? null : sentence.span(speaker.first(), speaker.last()),
        speaker == null ? null : sentence.token(speaker.head()).span(),
        frame,
        content,
        channel(verb, source, issuer),
        StanceRule.STATED,
        0,
        0);
  }

  /** "Ana Ruiz’s letter", "the union report", but "a union report" is one of many. */
  private boolean isOwner(NounSpan issuer, NounSpan paper) {
    String before = sentence.word(issuer.first() - 1);
    return issuer.last() < paper.head() && !before.matches("(?i)an?");
  }

  /** Through whom it came; the paper itself when somebody speaks in one. */
  private @Nullable Span channel(
      VerbGroup verb, @Nullable NounSpan source, @Nullable NounSpan issuer) {
    Span channel = channels.channel(verb);
    if (channel == null && source != null) {
      channel = channels.beside(source);
    }
    VerbGroup quoting = quoted.quotedBy(verb) == null ? quoted.quoting(verb) : verb;
    if (channel == null && quoting != null) {
      channel = channels.quoting(grammar.subjects().subject(quoting));
    }
    return channel == null && issuer != null && source != null
        ? sentence.span(source.first(), source.head())
        : channel;
  }
}
