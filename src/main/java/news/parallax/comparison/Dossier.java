package news.parallax.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;

/** The annotated articles of one story with their joined names: what every comparison reads. */
public final class Dossier {
  private final List<AnnotatedArticle> articles;
  private final Roster roster;
  private final Map<ArticleId, AnnotatedArticle> byId;

  /** A dossier over {@code articles} in the order of input. */
  public Dossier(List<AnnotatedArticle> articles, Roster roster) {
    this.articles = List.copyOf(articles);
    this.roster = roster;
    this.byId =
        this.articles.stream()
            .collect(Collectors.toMap(one -> one.article().id(), Function.identity()));
  }

  /** In the order of input. */
  public List<AnnotatedArticle> articles() {
    return articles;
  }

  /** Names joined across the articles. */
  public Roster roster() {
    return roster;
  }

  /**
   * The article named {@code id}.
   *
   * @throws IllegalArgumentException when the story has none of that id
   */
  public AnnotatedArticle article(ArticleId id) {
    AnnotatedArticle found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no article " + id + " in this story");
    }
    return found;
  }

  /** The words a receipt stands for. */
  public String words(Citation citation) {
    return article(citation.article()).words(citation.span());
  }
}
