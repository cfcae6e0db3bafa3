package news.parallax.view;

import java.util.regex.Pattern;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Utterance;

/**
 * The words of a report that give somebody's words to them, as it prints them, negation and all:
 * "denied" before "that the ferry leaks", ", Ana Ruiz said" behind it. A list of what somebody said
 * shows them with reported words, so that a denial is read as one.
 *
 * @param before with a blank behind it; empty when nothing stands there
 * @param after begins with a comma or a blank; empty when nothing stands there
 */
public record PrintedCue(String before, String after) {
  private static final PrintedCue NONE = new PrintedCue("", "");

  /** How far cue and words may stand apart to be shown in one piece, in code units. */
  private static final int MOST_APART = 80;

  /** Ends a paragraph; a single line break may stand within one. */
  private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t\r]*\n");

  private static final String ELISION = "…";

  /**
   * The cue of {@code wording}; none for whole utterances in marks, unless they are denied, doubted
   * or left unsaid.
   */
  public static PrintedCue of(Utterance.Wording wording, Dossier dossier) {
    if (wording.quotation() == null) {
      return NONE;
    }
    Quotation quotation = wording.quotation().quotation();
    Span cue = quotation.cue();
    Citation passage = wording.passage();
    if (cue == null || !isShown(quotation) || cue.overlaps(passage.span())) {
      return NONE;
    }
    if (dossier
        .words(new Citation(passage.article(), cue))
        .chars()
        .noneMatch(Character::isLetter)) {
      return NONE;
    }
    return cue.end() <= passage.span().start()
        ? before(cue, passage, dossier)
        : after(cue, quotation, passage, dossier);
  }

  /** {@code words} with the cue around them. */
  public String around(String words) {
    return before + words + after;
  }

  private static boolean isShown(Quotation quotation) {
    boolean given =
        switch (quotation.stance()) {
          case ASSERTS, ASKS, ORDERS -> true;
          case DENIES, DOUBTS, DECLINES -> false;
        };
    return quotation.mode() != Mode.DIRECT || !given;
  }

  private static PrintedCue before(Span cue, Citation passage, Dossier dossier) {
    Span whole = new Span(cue.start(), passage.span().start());
    String words = words(whole, passage, dossier);
    boolean near = isNear(cue.end(), passage.span().start(), passage, dossier);
    String shown = near ? words : words(cue, passage, dossier) + " " + ELISION;
    return new PrintedCue(shown.strip() + " ", "");
  }

  private static PrintedCue after(
      Span cue, Quotation quotation, Citation passage, Dossier dossier) {
    Span source = quotation.source();
    boolean behind = source != null && source.start() >= passage.span().end();
    Span all = behind && source != null ? cue.cover(source) : cue;
    if (!isNear(passage.span().end(), all.start(), passage, dossier)) {
      return new PrintedCue("", " " + ELISION + " " + words(all, passage, dossier));
    }
    String words = words(new Span(passage.span().end(), all.end()), passage, dossier);
    return new PrintedCue("", Character.isLetterOrDigit(words.charAt(0)) ? " " + words : words);
  }

  private static String words(Span span, Citation passage, Dossier dossier) {
    return SaidWords.cut(dossier.words(new Citation(passage.article(), span)));
  }

  private static boolean isNear(int from, int to, Citation passage, Dossier dossier) {
    if (to - from > MOST_APART || to < from) {
      return false;
    }
    Citation between = new Citation(passage.article(), new Span(from, to));
    return to == from || !BLANK_LINE.matcher(dossier.words(between)).find();
  }
}
