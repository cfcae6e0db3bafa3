package news.parallax.evaluation.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;

/** What a rival without language models finds in a story: the floor ours must leave behind. */
final class NaiveComparer {
  private NaiveComparer() {}

  /** The naive answer about the gold's {@code files}. */
  static StoryAnswer compare(List<Article> articles, List<String> files) {
    NearestNameBaseline names = new NearestNameBaseline();
    List<NaiveSentence> sentences = new ArrayList<>();
    Map<Anchor, String> words = new HashMap<>();
    for (Article article : articles) {
      int doc = files.indexOf(GoldReader.fileName(article));
      names.add(article, doc);
      sentences.addAll(NaiveSentence.of(article, doc));
      names.quotes().stream()
          .map(StoryAnswer.Quoted::at)
          .filter(at -> at.doc() == doc)
          .forEach(at -> words.put(at, article.text().substring(at.start(), at.end())));
    }
    WordOverlapBaseline overlap = new WordOverlapBaseline(sentences);
    return new StoryAnswer(
        articles.size(),
        names.quotes(),
        names.utterances(words),
        overlap.facts(),
        overlap.conflicts(),
        overlap.exclusives(),
        names.names(),
        names.dates(),
        List.of(),
        overlap.reuse(),
        List.of(),
        List.of());
  }
}
