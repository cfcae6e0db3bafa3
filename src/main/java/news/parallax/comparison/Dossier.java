package news.parallax.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;

/** The annotated articles of one story with their joined names: what every comparison reads. */
public final class Dossier {
  private final List<AnnotatedArticle> articles;
  private final Roster roster;
  private final Readings readings;
  private final Map<ArticleId, Integer> positions = new HashMap<>();

  /** A dossier over {@code articles} in the order of the story. */
  public Dossier(List<AnnotatedArticle> articles, Roster roster) {
    this(articles, roster, new Readings());
  }

  /**
   * The same where the articles lie in other dossiers too.
   *
   * @throws IllegalArgumentException when an article is named twice
   */
  public Dossier(List<AnnotatedArticle> articles, Roster roster, Readings readings) {
    this.articles = List.copyOf(articles);
    this.roster = roster;
    this.readings = readings;
    for (AnnotatedArticle article : this.articles) {
      ArticleId id = article.article().id();
      if (positions.put(id, positions.size()) != null) {
        throw new IllegalArgumentException("article " + id + " stands twice in one story");
      }
    }
  }

  /** In the order of the story. */
  public List<AnnotatedArticle> articles() {
    return articles;
  }

  /** Names joined across the articles. */
  public Roster roster() {
    return roster;
  }

  /** What {@code reader}, a pure function, reads of {@code article}, read once. */
  public <T> T reading(
      AnnotatedArticle article, Class<T> type, Function<AnnotatedArticle, T> reader) {
    return readings.of(article, type, reader);
  }

  /**
   * The article named {@code id}.
   *
   * @throws IllegalArgumentException when the story has none of that id
   */
  public AnnotatedArticle article(ArticleId id) {
    return articles.get(position(id));
  }

  /**
   * The place of the article named {@code id} among the articles, from zero.
   *
   * @throws IllegalArgumentException when the story has none of that id
   */
  public int position(ArticleId id) {
    Integer found = positions.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no article " + id + " in this story");
    }
    return found;
  }

  /** By article in the order of the story, then by place in its text. */
  public Comparator<Citation> order() {
    return Comparator.comparingInt((Citation one) -> position(one.article()))
        .thenComparing(Citation::span);
  }

  /** The words a receipt stands for. */
  public String words(Citation citation) {
    return article(citation.article()).words(citation.span());
  }
}
