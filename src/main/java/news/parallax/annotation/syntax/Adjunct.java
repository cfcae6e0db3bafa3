package news.parallax.annotation.syntax;

import news.parallax.annotation.Phrase;

/**
 * A noun phrase that a preposition ties to its clause: "near the harbour".
 *
 * @param preposition its lemma; it stands right before the noun
 */
public record Adjunct(String preposition, Phrase noun) {
  /** The preposition and the noun phrase. */
  public Phrase whole() {
    return new Phrase(noun.kind(), noun.first() - 1, noun.last(), noun.head());
  }
}
