package news.parallax.annotation;

import java.util.List;
import news.parallax.EnglishModels;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.article.Article;

/** The sentences of invented articles. */
public final class InventedSentences {
  private InventedSentences() {}

  /** The sentences of {@code article} without phrases. */
  public static List<Sentence> plain(Article article) {
    return new SentenceSplitter(EnglishModels.tagger()).sentences(article);
  }

  /** The same with phrases. */
  public static List<Sentence> chunked(Article article) {
    return chunked(article, EnglishModels.tagger());
  }

  /** The same under the tags of {@code tagger}. */
  public static List<Sentence> chunked(Article article, Tagger tagger) {
    return new SentenceSplitter(tagger).sentences(article).stream().map(Chunker::chunked).toList();
  }
}
