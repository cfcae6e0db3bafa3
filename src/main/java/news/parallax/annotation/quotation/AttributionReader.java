package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads every place of one sentence that could give words to somebody, likely or not. */
final class AttributionReader {
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
    return candidates;
  }

  /** "…", said Ana Ruiz. */
  private Optional<Attribution> inverted(VerbGroup verb) {
    int before = verb.first() - 1;
    boolean open = endsContent(before) && verb.form() == VerbGroup.Form.FINITE;
    NounSpan subject = open ? subjects.inverted(verb) : null;
    if (subject == null || complements.isClause(verb.last() + 1)) {
      return Optional.empty();
    }
    NounSpan whole = subjects.withAside(subject);
    List<Span> content = contents.around(before, whole.last() + 1);
    return Optional.of(attribution(verb, verb.last(), whole, Frame.AFTER, content));
  }

  private void plain(VerbGroup verb, List<Attribution> candidates) {
    NounSpan subject = verb.form() == VerbGroup.Form.PASSIVE ? agent(verb) : subjects.subject(verb);
    int left = Math.min(verb.first(), subject == null ? verb.first() : subject.first()) - 1;
    Complement after = complements.read(verb, verb.last() + 1);
    boolean adjacent = subject != null && subject.first() < verb.first();
    if (adjacent && endsContent(left) && !after.frame().isUtterance()) {
      List<Span> content = contents.around(left, verb.last() + 1);
      candidates.add(attribution(verb, verb.last(), subject, Frame.AFTER, content));
    }
    if (after.frame() != Frame.NONE) {
      List<Span> content = contents.from(after);
      candidates.add(attribution(verb, after.cueEnd(), subject, after.frame(), content));
    }
  }

  /** Whether what ends at {@code i}, a comma or closing mark, can be what somebody said. */
  private boolean endsContent(int i) {
    if (i <= 0) {
      return i < 0 && sentence.isAfterQuote();
    }
    if (sentence.endsQuote(i) || (sentence.isComma(i) && sentence.endsQuote(i - 1))) {
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
    if (sentence.lemma(verb.head()).equals("quote")) {
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
        null);
  }
}
