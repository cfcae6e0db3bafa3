package news.parallax.annotation;

import java.util.List;
import java.util.Optional;
import news.parallax.article.Span;

/**
 * One clause that states something: who did what to whom, when, where.
 *
 * @param span the clause
 * @param kind whether the clause tells something or only who tells it
 * @param sentence index into the article's sentences
 * @param predicate the verb group
 * @param lemma of the main verb, with its particle
 * @param arguments in text order
 * @param factuality how sure the text is
 * @param voice whose statement it is
 */
public record Claim(
    Span span,
    Kind kind,
    int sentence,
    Span predicate,
    String lemma,
    List<Argument> arguments,
    Factuality factuality,
    Voice voice)
    implements Annotation {
  /** Copies the list. */
  public Claim {
    arguments = List.copyOf(arguments);
  }

  /**
   * What the article tells by it: that it is so, that it is not, or, when somebody but asks, doubts
   * or leaves it unsaid, neither. An order is told as what it orders.
   */
  public Stance telling() {
    if (factuality.certainty() == Factuality.Certainty.DENIED) {
      return Stance.DENIES;
    }
    return switch (voice.stance()) {
      case ASSERTS, ORDERS -> Stance.ASSERTS;
      case DENIES -> Stance.DENIES;
      case ASKS, DOUBTS, DECLINES -> Stance.DECLINES;
    };
  }

  /** The first argument in {@code role}. */
  public Optional<Argument> argument(Argument.Role role) {
    return arguments.stream().filter(argument -> argument.role() == role).findFirst();
  }

  /** What a clause is for. */
  public enum Kind {
    /** It tells something. */
    STATEMENT,
    /** It only says whose words the clauses beside it are: "Putin told reporters". */
    REPORT
  }
}
