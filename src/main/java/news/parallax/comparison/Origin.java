package news.parallax.comparison;

import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;

/**
 * Where words come from: outlets that print one agency's copy are one origin.
 *
 * @param id unique in the story, as {@code o1}
 * @param name as a reader would say it: an outlet, an agency, an issuer
 * @param articles those that carry it, in order
 * @param certainty how sure it is that they have it from there
 */
public record Origin(
    String id,
    Kind kind,
    String name,
    List<ArticleId> articles,
    Certainty certainty,
    Explanation why) {
  /** Copies the list. */
  public Origin {
    articles = List.copyOf(articles);
  }

  /** An origin that the articles themselves name. */
  public Origin(String id, Kind kind, String name, List<ArticleId> articles, Explanation why) {
    this(id, kind, name, articles, Certainty.CERTAIN, why);
  }

  /** How sure it is where words come from. */
  public enum Certainty {
    /** The report says so, or prints another's text nearly whole. */
    CERTAIN,
    /** Most of it is another's text. */
    PROBABLE,
    /** It shares some words. */
    POSSIBLE
  }

  /** What an origin is. */
  public enum Kind {
    /** An outlet's own reporting. */
    OWN,
    /** A news agency. */
    AGENCY,
    /** A statement somebody issued. */
    STATEMENT,
    /** A text several articles share, its author unknown. */
    SHARED
  }
}
