package news.parallax.annotation.attribution;

import java.util.Locale;
import news.parallax.annotation.Stance;

/** The rules that tell the stance of a cue. */
public enum StanceRule {
  STATED(Stance.ASSERTS, "the cue gives it as so"),
  /** "did not doubt that", "did not hesitate to say". */
  AFFIRMED(Stance.ASSERTS, "a verb of doubting or declining is negated"),
  DENIED(Stance.DENIES, "the cue denies it"),
  /** "did not accept that". */
  UNACCEPTED(Stance.DENIES, "a verb of accepting is negated"),
  ASKED(Stance.ASKS, "the cue asks"),
  ORDERED(Stance.ORDERS, "the cue asks for something to be done or left"),
  DOUBTED(Stance.DOUBTS, "the cue doubts it"),
  /** "did not believe that". */
  DISBELIEVED(Stance.DOUBTS, "a verb of thinking is negated"),
  /** "did not say whether". */
  UNSAID(Stance.DECLINES, "the cue is negated"),
  /** "refused to say". */
  REFUSED(Stance.DECLINES, "the cue or what governs it tells that nothing is said"),
  /** "if she says that". */
  CONDITIONAL(Stance.DECLINES, "the cue stands under a condition");

  private final Stance stance;
  private final String because;

  StanceRule(Stance stance, String because) {
    this.stance = stance;
    this.because = because;
  }

  public Stance stance() {
    return stance;
  }

  /** Its name in explanations. */
  public String key() {
    return "stance-" + name().toLowerCase(Locale.ROOT);
  }

  /** The rule in words. */
  public String because() {
    return because;
  }

  /** What the rule becomes when its cue is negated. */
  StanceRule negated() {
    return switch (stance) {
      case ASSERTS, DENIES, ASKS, ORDERS -> UNSAID;
      case DOUBTS, DECLINES -> AFFIRMED;
    };
  }
}
