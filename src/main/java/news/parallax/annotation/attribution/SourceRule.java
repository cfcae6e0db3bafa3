package news.parallax.annotation.attribution;

import java.util.Locale;

/** The rules that tell who said what stands in marks. */
public enum SourceRule {
  NO_SOURCE("nobody is said to have said it"),
  /** Somebody is found, but too unsurely to be named. */
  UNCLEAR("who said it is not clear enough from the text"),
  /** It is no speech. */
  TERM("the marks hold a title or a term, which nobody says"),
  /** A turn of a transcript: see {@link InnerLabel}. */
  PART("a part of a transcript opens the paragraph"),
  /** See {@link ChantReader}. */
  CHANTED("it is called out, by whom the sentence names, if anybody"),
  SOURCE_AFTER_QUOTATION("source and verb follow the quotation"),
  VERB_BEFORE_QUOTATION("the source's verb opens the quotation"),
  SPLIT_QUOTATION("the quotation before the source's verb goes on"),
  INSIDE_EMBEDDED_SPEECH("it stands in what the verb nearest to it reports"),
  INSIDE_REPORTED_CLAUSE("it stands in what the source's verb reports"),
  INSIDE_DOUBTFUL_CLAUSE("it stands in what the source's verb may report"),
  VERB_IN_SENTENCE("the source's verb stands in the same sentence"),
  SIGNED_BELOW("the paragraph below is a signature"),
  COLON("the sentence before the colon has this subject"),
  GOES_ON("the quotation before it in the paragraph goes on"),
  LISTED("words in marks right before it have this source"),
  INTRODUCED("the sentence before introduces the quotation"),
  ACTING("the sentence before is about this person"),
  /** The speaker of a paragraph before is taken over. */
  SAME_SPEAKER("no other source follows the quotation before it"),
  /** Of words without marks. */
  REPORTED("the source's verb reports it");

  private final String because;

  SourceRule(String because) {
    this.because = because;
  }

  /** Its name in explanations. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule in words. */
  public String because() {
    return because;
  }

  /** Whether the cue is the words' own: not one that stands in a sentence before. */
  boolean isOfCue() {
    return switch (this) {
      case SAME_SPEAKER, GOES_ON, INTRODUCED, ACTING, SIGNED_BELOW, COLON, SPLIT_QUOTATION -> false;
      default -> true;
    };
  }

  /** Whether by it a verb, name or other words of the speaker's stand right beside the marks. */
  boolean isNextTo() {
    return switch (this) {
      case VERB_BEFORE_QUOTATION, SOURCE_AFTER_QUOTATION, COLON, LISTED, CHANTED -> true;
      default -> false;
    };
  }
}
