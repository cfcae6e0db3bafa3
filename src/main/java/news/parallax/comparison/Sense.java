package news.parallax.comparison;

/** Tells how alike two sentences are in sense. The engine puts a language model behind it. */
@FunctionalInterface
public interface Sense {
  /** Their likeness from -1 to 1, 1 for the same words; the same for the same sentences. */
  double likeness(String one, String other);
}
