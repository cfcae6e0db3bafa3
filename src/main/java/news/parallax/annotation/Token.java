package news.parallax.annotation;

import news.parallax.article.Span;

/**
 * A word or mark, as the Penn Treebank splits them.
 *
 * @param span where it stands in the article's text
 * @param word the text's own characters
 * @param tag Penn Treebank part of speech; empty before tagging
 * @param lemma dictionary form, lower case except for names; the word itself before tagging
 * @param nameClass what a statistical recogniser takes the word for
 */
public record Token(Span span, String word, String tag, String lemma, NameClass nameClass) {
  /** The recogniser's three classes. */
  public enum NameClass {
    /** No name. */
    NONE,
    /** Part of a person's name. */
    PERSON,
    /** Part of a place's name. */
    LOCATION,
    /** Part of an organisation's name. */
    ORGANIZATION
  }

  /** Whether {@code word} says how old somebody is: "43-year-old". */
  public static boolean isAge(String word) {
    return word.endsWith("-year-old");
  }

  /** Whether the tag begins with {@code prefix}: {@code isTag("VB")} is any verb form. */
  public boolean isTag(String prefix) {
    return tag.startsWith(prefix);
  }
}
