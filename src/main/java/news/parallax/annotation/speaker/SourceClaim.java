package news.parallax.annotation.speaker;

import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;

/**
 * An attribution that may have a marked span for its content: where the two stand to each other.
 *
 * @param text the article's
 * @param where the sentence of the attribution
 */
record SourceClaim(Attribution by, MarkedSpan mark, MarkedSentence where, String text) {
  /** The claim of {@code other}, of the same sentence, to the same marks. */
  SourceClaim of(Attribution other) {
    return new SourceClaim(other, mark, where, text);
  }

  /** Whether the cue stands before the marks. */
  boolean isBefore() {
    return by.cue().end() <= mark.span().start();
  }

  /** How far apart they stand; below zero when the marks stand on both sides. */
  int distance() {
    return isBefore()
        ? mark.span().start() - by.cue().end()
        : by.core().start() - mark.span().end();
  }

  /** Whether the content of the attribution, as far as it is known, holds some of the marks. */
  boolean holds() {
    return by.content().stream().anyMatch(piece -> piece.overlaps(mark.span()));
  }

  /** Whether the content goes on where the marks open. */
  boolean reaches() {
    int start = mark.span().start();
    return by.content().stream().anyMatch(piece -> piece.start() <= start && piece.end() > start);
  }

  /** Whether the marks begin the part behind the cue, and marks stand before it too. */
  boolean goesOn() {
    return by.content().size() > 1 && by.content().getLast().start() == mark.span().start();
  }

  /** Whether the words in marks begin like a part of a sentence. */
  boolean isPart() {
    String words = mark.content().of(text);
    return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
  }

  /** "called the plan “late”", "called “late”" with nothing between verb and marks. */
  boolean labels() {
    return VerbClass.LABELLING.has(by.lemma().replace("/p", "")) && holds() && isBefore();
  }

  /** "In a clip that Ruiz called “late,” Okoye said": a part of a clause, right behind its verb. */
  boolean opensPart() {
    return by.frame() == Frame.QUOTE && by.source() != null && isPart() && distance() <= 1;
  }

  /** A comma before the marks lets almost any verb open them, a colon most verbs of saying. */
  boolean isOpened() {
    int start = mark.span().start();
    String before = text.substring(Math.max(0, start - 2), start).strip();
    boolean loose =
        before.equals(",") || (before.equals(":") && (by.isSpeech() || isBehindPaper()));
    return by.likelihood() > (loose ? 0.1 : before.equals(":") ? 0.3 : 0.4);
  }

  /** "seethed in a post: “…”". */
  private boolean isBehindPaper() {
    int colon = where.tokensBefore(mark.span().start()) - 1;
    return NounClass.DOCUMENTS.has(where.lemma(colon - 1));
  }

  /** "panned the plan as “late”". */
  boolean isBehindAs() {
    int start = mark.span().start();
    String words = text.substring(Math.max(0, start - 10), start).strip();
    String before = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    return before.endsWith(" as") || before.endsWith(" as a") || before.endsWith(" as an");
  }

  /** "Accused of “theft”, Ruiz said he would stay": of what the sentence opens with. */
  boolean isOfOpeningParticiple() {
    boolean opens = where.isTag(0, "VBN") || where.isTag(0, "VBD");
    VerbGroup opening = where.verb(0);
    return opens
        && opening != null
        && opening.last() < where.tokensBefore(mark.span().start())
        && where.tokensBefore(by.core().start()) > where.tokensBefore(mark.span().end());
  }

  /** "Ruiz, known as “the owl”, said": a part of what tells who speaks. */
  boolean isOfSource() {
    return by.source() != null && by.source().contains(mark.span());
  }

  /** "faced attacks as “a liar”": somebody else's. */
  boolean isBehindLabel() {
    int as = where.tokensBefore(mark.span().start()) - 1;
    return where.word(as).equals("as") && NounClass.LABELS.has(where.lemma(as - 1));
  }

  /** Whether no other verb stands between the cue and the marks. */
  boolean isFollowed() {
    int start = mark.span().start();
    return where.verbs().stream()
        .map(verb -> where.token(verb.head()).span())
        .noneMatch(verb -> verb.start() >= by.cue().end() && verb.end() <= start);
  }

  /** "blasted Ruiz for calling it “late”": a gerund behind a preposition. */
  boolean isObject() {
    VerbGroup verb = where.verb(by.cueHead());
    return verb != null
        && verb.form() == VerbGroup.Form.GERUND
        && (where.tag(verb.first()).equals("IN") || where.tag(verb.first() - 1).equals("IN"));
  }

  /** Whether nothing but marks stands between the quotation and the source or cue behind it. */
  boolean isAdjacentAfter() {
    int start = by.core().start();
    if (start < mark.span().end()) {
      return false;
    }
    for (int i = 0; i < where.size(); i++) {
      Span token = where.token(i).span();
      boolean between = token.start() >= mark.span().end() && token.end() <= start;
      if (between && isWord(i) && !isJoint(where.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** "“late” sailors interested in rest". */
  boolean isParticiple() {
    VerbGroup verb = where.verb(by.cueHead());
    return verb != null && verb.form() == VerbGroup.Form.PARTICIPLE && isPart();
  }

  /** "“…,” as her father dreamed". */
  boolean isBehindJointAs() {
    int first = where.tokensBefore(by.core().start());
    return where.word(first - 1).equals("as");
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(where.word(i).charAt(0));
  }

  private static boolean isJoint(String word) {
    return FunctionWords.CUE_LINKS.hasAsWritten(word);
  }
}
