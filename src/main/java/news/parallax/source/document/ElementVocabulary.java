package news.parallax.source.document;

import java.util.Set;
import news.parallax.knowledge.WordList;

/**
 * The elements of a kind of document, by their local names.
 *
 * @param paragraphs that hold one paragraph each
 * @param texts whose characters are words; empty where all in a paragraph are
 * @param left that are no part of what is read, with all in them
 * @param breaks that stand for a line break
 * @param spaces that stand for a space
 * @param hiding that say within the properties of some text that it is hidden
 * @param runs the text to which such properties belong
 */
record ElementVocabulary(
    Set<String> paragraphs,
    Set<String> texts,
    Set<String> left,
    Set<String> breaks,
    Set<String> spaces,
    Set<String> hiding,
    Set<String> runs) {
  /** The vocabulary in the list {@code file}. */
  static ElementVocabulary of(String file) {
    WordList list = WordList.of(ElementVocabulary.class, file);
    return new ElementVocabulary(
        Set.copyOf(list.words("paragraphs")),
        Set.copyOf(list.words("texts")),
        Set.copyOf(list.words("left out")),
        Set.copyOf(list.words("breaks")),
        Set.copyOf(list.words("spaces")),
        Set.copyOf(list.words("hiding")),
        Set.copyOf(list.words("runs")));
  }
}
