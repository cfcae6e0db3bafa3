package news.parallax.evaluation.time;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import news.parallax.EnglishModels;
import news.parallax.annotation.Sentence;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.evaluation.time.TimeMlDocument.Timex;
import org.junit.jupiter.api.Test;

/**
 * Takes SUTime's figures in {@code rivals.tsv} again: some three minutes, so no part of the build.
 *
 * <pre>./mvnw test -Privals -Dtest=SuTimeRival</pre>
 *
 * <p>Both read the same documents, tokenized and tagged, one after the other on one thread, each
 * after twenty that are not timed; time is that thread's processor time.
 */
class SuTimeRival {
  private static final Path SHARED = Path.of("../shared");
  private static final int WARMING = 20;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @Test
  void takesItsFiguresAgain() throws IOException {
    Path folder = SHARED.resolve("data/time");
    assumeTrue(folder.resolve("TimeBank").toFile().isDirectory(), "TimeBank is not here");
    List<TimeMlDocument> documents = TimeMlSuite.documents(folder);
    TimeTally tally = new TimeTally();
    double rate = suTime(documents, tally);
    System.out.print(TimeMlSuite.rivalRows(tally, rate, ours(documents)));
  }

  private static double suTime(List<TimeMlDocument> documents, TimeTally tally) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    properties.setProperty("sutime.binders", "0");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    TimeAnnotator sutime = new TimeAnnotator("sutime", properties);
    List<Annotation> tagged = new ArrayList<>();
    for (TimeMlDocument document : documents) {
      Annotation annotation = new Annotation(document.text());
      annotation.set(CoreAnnotations.DocDateAnnotation.class, document.created().toString());
      pipeline.annotate(annotation);
      tagged.add(annotation);
    }
    double rate = rate(tagged, sutime::annotate);
    for (int i = 0; i < documents.size(); i++) {
      tally.add(documents.get(i), times(tagged.get(i)));
    }
    return rate;
  }

  private static List<Timex> times(Annotation annotation) {
    List<Timex> times = new ArrayList<>();
    for (CoreMap time : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      int start = time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      edu.stanford.nlp.time.Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
      times.add(new Timex(new Span(start, end), timex.timexType(), String.valueOf(timex.value())));
    }
    return times;
  }

  private record Tagged(Article article, List<Sentence> sentences) {}

  private static double ours(List<TimeMlDocument> documents) {
    TimeReader reader = new TimeReader(EnglishModels.tagger());
    List<Tagged> tagged =
        documents.stream()
            .map(TimeMlDocument::article)
            .map(article -> new Tagged(article, reader.sentences(article)))
            .toList();
    return rate(tagged, one -> TimeReader.times(one.article(), one.sentences()));
  }

  /** Documents a second. */
  private static <T> double rate(List<T> documents, Consumer<T> reader) {
    documents.stream().limit(WARMING).forEach(reader);
    long start = CLOCK.getCurrentThreadCpuTime();
    documents.forEach(reader);
    return documents.size() * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
  }
}
