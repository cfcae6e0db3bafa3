package news.parallax.annotation.syntax;

import news.parallax.annotation.Factuality.Polarity;
import news.parallax.annotation.Phrase;

/**
 * What the verb of a clause says.
 *
 * @param words the verb group
 * @param lemma of the main verb as the tagger gives it
 * @param particle the lemma of the particle that ends the group, "up" of "got up"; empty without
 * @param passive whether its subject is who or what suffers it
 * @param tense what time the whole group tells of
 * @param stage how far it has come
 * @param polarity negative for "did not leave", "never left", "failed to leave"
 */
public record Predicate(
    Phrase words,
    String lemma,
    String particle,
    boolean passive,
    Tense tense,
    Stage stage,
    Polarity polarity) {
  /** The lemma with its particle: "break down". */
  public String name() {
    return particle.isEmpty() ? lemma : lemma + " " + particle;
  }
}
