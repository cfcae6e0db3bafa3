package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads every place of one sentence that could give words to somebody, likely or not. */
final class AttributionReader {
  /** Verbs that stand before their subject behind plain words: "…, said Ana Ruiz". */
  private static final Set<String> INVERTING =
      Set.of("say", "add", "write", "report", "explain", "announce", "insist", "note", "argue");

  /** Those through whom one speaks. */
  private static final Set<String> SPOKES =
      Set.of(
          "translator",
          "interpreter",
          "lawyer",
          "attorney",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "representative",
          "agency",
          "agent",
          "publicist",
          "aide");

  /** Stands for the lemma of a colon behind a name. */
  static final String LABEL = ":";

  private final MarkedSentence sentence;
  private final ComplementReader complements;
  private final SubjectReader subjects;
  private final ContentReader contents;

  AttributionReader(MarkedSentence sentence) {
    this.sentence = sentence;
    this.complements = new ComplementReader(sentence);
    this.subjects = new SubjectReader(sentence, complements);
    this.contents = new ContentReader(sentence, complements);
  }

  /** The candidates of {@code sentence} in order of their cues; a verb can have two. */
  static List<Attribution> candidates(MarkedSentence sentence) {
    AttributionReader reader = new AttributionReader(sentence);
    List<Attribution> candidates = new ArrayList<>();
    for (VerbGroup verb : sentence.verbs()) {
      if (!sentence.isQuoted(verb.head())) {
        reader
            .inverted(verb)
            .ifPresentOrElse(candidates::add, () -> reader.plain(verb, candidates));
      }
    }
    reader.accordingTo(candidates);
    reader.labelled(candidates);
    reader.signed(candidates);
    return candidates;
  }

  /** "…", said Ana Ruiz. */
  private Optional<Attribution> inverted(VerbGroup verb) {
    int before = verb.first() - 1;
    boolean open =
        endsContent(before) && verb.form() == VerbGroup.Form.FINITE && inverts(verb, before);
    NounSpan subject = open ? subjects.inverted(verb) : null;
    if (subject == null || complements.isClause(verb.last() + 1)) {
      return Optional.empty();
    }
    NounSpan whole = subjects.withAside(subject);
    List<Span> content = contents.around(before, whole.last() + 1);
    return Optional.of(attribution(verb, verb.last(), whole, Frame.AFTER, content));
  }

  /** Behind a quotation any verb can precede its subject, "told" excepted; else verbs of saying. */
  private boolean inverts(VerbGroup verb, int before) {
    String lemma = sentence.lemma(verb.head());
    return endsQuotation(before) ? !lemma.equals("tell") : INVERTING.contains(lemma);
  }

  private void plain(VerbGroup verb, List<Attribution> candidates) {
    NounSpan subject = verb.form() == VerbGroup.Form.PASSIVE ? agent(verb) : subjects.subject(verb);
    int left = Math.min(verb.first(), subject == null ? verb.first() : subject.first()) - 1;
    Complement after = complements.read(verb, verb.last() + 1);
    boolean adjacent = subject != null && subject.first() < verb.first();
    boolean quoted = adjacent && endsQuotation(left);
    boolean opens = opensUtterance(after);
    if (adjacent && isParenthesis(left, verb.last() + 1)) {
      List<Span> content = contents.around(left, verb.last() + 1);
      candidates.add(attribution(verb, verb.last(), subject, Frame.AFTER, content));
      return;
    }
    if (adjacent && endsContent(left) && (quoted ? !opens : !after.frame().isUtterance())) {
      List<Span> content = contents.around(left, verb.last() + 1);
      candidates.add(attribution(verb, verb.last(), subject, Frame.AFTER, content));
    }
    if (after.frame() != Frame.NONE && (opens || !quoted)) {
      List<Span> content = contents.from(after);
      candidates.add(attribution(verb, after.cueEnd(), subject, after.frame(), content));
    }
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
    if (endsQuotation(i)) {
      return true;
    }
    return (sentence.isComma(i) || sentence.isDash(i)) && hasVerbBefore(i);
  }

  private boolean hasVerbBefore(int i) {
    return sentence.verbs().stream()
        .anyMatch(verb ->
            verb.last() < i
                && (verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.PASSIVE));
  }

  /** Who acts in a passive clause; for "was quoted" its subject. */
  private @Nullable NounSpan agent(VerbGroup verb) {
    if (isQuote(verb)) {
      return subjects.subject(verb);
    }
    for (int i = verb.last() + 1; i < Math.min(sentence.size(), verb.last() + 10); i++) {
      if (sentence.word(i).equals("by") && !sentence.isQuoted(i)) {
        return complements.nounFrom(i + 1);
      }
    }
    return null;
  }

  private void accordingTo(List<Attribution> candidates) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      boolean here =
          sentence.word(i).equalsIgnoreCase("according") && sentence.word(i + 1).equals("to");
      NounSpan noun = here && !sentence.isQuoted(i) ? complements.nounFrom(i + 2) : null;
      if (noun != null) {
        NounSpan whole = subjects.withAside(noun);
        List<Span> content = contents.around(i - 1, whole.last() + 1);
        candidates.add(
            new Attribution(
                sentence.span(i, i + 1),
                "according",
                i,
                sentence.span(whole.first(), whole.last()),
                sentence.token(whole.head()).span(),
                Frame.AFTER,
                content,
                null));
      }
    }
  }

  /** "Ruiz: ‘We will stay’", as in headlines and transcripts. */
  private void labelled(List<Attribution> candidates) {
    NounSpan noun = sentence.noun(0);
    int colon = noun == null ? -1 : noun.last() + 1;
    boolean name = noun != null && sentence.tag(noun.head()).startsWith("NNP");
    if (noun != null && name && noun.last() < 5 && sentence.word(colon).equals(":")) {
      boolean more = sentence.has(colon + 1);
      Complement rest = new Complement(Frame.QUOTE, more ? colon + 1 : -1, colon);
      candidates.add(
          new Attribution(
              sentence.span(colon, colon),
              LABEL,
              colon,
              sentence.span(0, noun.last()),
              sentence.token(noun.head()).span(),
              Frame.QUOTE,
              more ? contents.from(rest) : List.of(),
              null));
    }
  }

  /** “We will stay.” — Ana Ruiz, 34 */
  private void signed(List<Attribution> candidates) {
    for (int i = Math.max(0, sentence.size() - 10); i + 1 < sentence.size(); i++) {
      boolean behind = i == 0 ? sentence.isAfterQuote() : sentence.endsQuote(i - 1);
      NounSpan noun = sentence.noun(i + 1);
      if (behind && sentence.isDash(i) && noun != null && isName(noun)) {
        candidates.add(
            new Attribution(
                sentence.span(i, i),
                LABEL,
                i,
                sentence.span(noun.first(), noun.last()),
                sentence.token(noun.head()).span(),
                Frame.AFTER,
                contents.around(i, sentence.size()),
                null));
        return;
      }
    }
  }

  private boolean isName(NounSpan noun) {
    return sentence.tag(noun.head()).startsWith("NNP");
  }

  private Attribution attribution(
      VerbGroup verb, int cueEnd, @Nullable NounSpan source, Frame frame, List<Span> content) {
    return new Attribution(
        sentence.span(verb.first(), cueEnd),
        sentence.lemma(verb.head()) + (verb.form() == VerbGroup.Form.PASSIVE ? "/p" : ""),
        verb.head(),
        source == null ? null : sentence.span(source.first(), source.last()),
        source == null ? null : sentence.token(source.head()).span(),
        frame,
        content,
        channel(verb));
  }

  /** "via a translator", "by state media as saying". */
  private @Nullable Span channel(VerbGroup verb) {
    int index = sentence.verbs().indexOf(verb);
    if (verb.form() == VerbGroup.Form.GERUND
        && index > 0
        && isQuote(sentence.verbs().get(index - 1))) {
      return channel(sentence.verbs().get(index - 1));
    }
    boolean quoted = verb.form() == VerbGroup.Form.PASSIVE && isQuote(verb);
    for (int i = verb.last() + 1; i < Math.min(sentence.size(), verb.last() + 9); i++) {
      String word = sentence.word(i);
      boolean through =
          word.equals("via") || word.equals("through") || (quoted && word.equals("by"));
      NounSpan noun = through && !sentence.isQuoted(i) ? complements.nounFrom(i + 1) : null;
      if (noun != null && (quoted || SPOKES.contains(sentence.lemma(noun.head())))) {
        return sentence.span(noun.first(), noun.last());
      }
    }
    return null;
  }

  private boolean isQuote(VerbGroup verb) {
    return sentence.lemma(verb.head()).equals("quote");
  }
}
