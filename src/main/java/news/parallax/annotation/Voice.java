package news.parallax.annotation;

import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Whose statement a claim is. */
public sealed interface Voice {
  /** What whose statement it is makes of it. */
  Stance stance();

  /** The outlet's own, which asserts. */
  record OwnVoice() implements Voice {
    @Override
    public Stance stance() {
      return Stance.ASSERTS;
    }
  }

  /**
   * Somebody else's.
   *
   * @param source the words that stand for them, "who" among them
   * @param name the fullest name, for "who" of whom it refers to; null when none was found
   * @param speaker the entity; null when it is none
   * @param stance what they make of it; who denies a thing does not tell it
   */
  record Attributed(Span source, @Nullable String name, @Nullable EntityId speaker, Stance stance)
      implements Voice {}
}
