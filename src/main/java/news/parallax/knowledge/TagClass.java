package news.parallax.knowledge;

import java.util.Set;

/** Classes of the parts of speech in the Penn Treebank's tags. */
public enum TagClass implements WordClass {
  /** Nouns and names. */
  NOUN,

  /** Verbs that have a tense, modals and the plain form. */
  FINITE,

  /** Verbs, participles excepted. */
  TENSED,

  /** What opens an aside behind the comma of a content. */
  ASIDE,

  /** What begins an object and cannot go on after a plural noun. */
  HEADLINE_OBJECT,

  /** What follows a verb as often as a plural noun. */
  HEADLINE_EITHER,

  /** What a title in marks holds besides its capitals. */
  TITLE_LINK,

  /** What a noun phrase is made of. */
  PHRASE,

  /** Words that say something: nouns, verbs, adjectives, adverbs and numbers. */
  TELLING;

  private static final WordClasses<TagClass> LISTED = WordClasses.of(TagClass.class, "tags.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }

  /** Whether {@code tag} is one of the class. */
  @Override
  public boolean has(String tag) {
    return words().contains(tag);
  }
}
