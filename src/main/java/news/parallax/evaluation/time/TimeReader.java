package news.parallax.evaluation.time;

import java.util.List;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.annotation.time.TimeAnnotator;
import news.parallax.article.Article;
import news.parallax.evaluation.time.TimeMlDocument.Timex;

/** Reads the times of a document and nothing else, as the engine would. */
final class TimeReader {
  private final SentenceSplitter splitter;

  TimeReader(Tagger tagger) {
    this.splitter = new SentenceSplitter(tagger);
  }

  /** The tagged sentences of {@code article}: what SUTime starts from, too. */
  List<Sentence> sentences(Article article) {
    return splitter.sentences(article);
  }

  /** The times in {@code tagged} sentences of {@code article}, in text order. */
  static List<Timex> times(Article article, List<Sentence> tagged) {
    List<Sentence> sentences = tagged.stream().map(Chunker::chunked).toList();
    return TimeAnnotator.annotate(article, sentences).stream()
        .map(time -> new Timex(time.span(), time.kind().name(), time.value()))
        .toList();
  }
}
