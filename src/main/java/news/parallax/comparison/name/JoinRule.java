package news.parallax.comparison.name;

import news.parallax.article.Explanation;

/** What tells that entities of two articles are one. */
enum JoinRule {
  SAME_NAME("same-name", "the same name"),
  MISREAD_KIND("misread-kind", "one name, of whose kind the articles' words tell differently"),
  NAME_VARIANT("name-variant", "spellings or fuller forms of one name"),
  OTHER_NAME_OF_STATE("other-name-of-state", "names of one state"),
  ACRONYM("acronym", "one spells the first letters of the other"),
  SHORTENED_NAME("shortened-name", "one shortens the other, and nothing else in the story"),
  SLIP("misspelt-name", "one letter off, in a long word that no atlas knows"),
  SURNAME("surname", "a surname that one person in the story bears");

  private final String id;
  private final String because;

  JoinRule(String id, String because) {
    this.id = id;
    this.because = because;
  }

  /** The rule as a reader is told it. */
  Explanation explained() {
    return Explanation.of(id, because);
  }
}
