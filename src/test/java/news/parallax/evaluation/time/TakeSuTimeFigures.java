package news.parallax.evaluation.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.evaluation.time.TimeMlDocument.Timex;

/**
 * Runs SUTime over the documents of {@link TimeMlSuite} with the same scorer and prints the lines
 * for {@code rivals.tsv}; no test. Both programs are given the same documents, tokenized and
 * tagged, and read all of them once before the clock starts, on one thread.
 *
 * <pre>./mvnw test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=news.parallax.evaluation.time.TakeSuTimeFigures -Dexec.args=../shared</pre>
 */
final class TakeSuTimeFigures {
  private static final String PROGRAM = "SUTime 4.5.10";
  private static final int ROUNDS = 3;

  private TakeSuTimeFigures() {}

  /** Prints the figures; the argument is the data folder. */
  public static void main(String[] args) throws IOException {
    List<TimeMlDocument> documents =
        TimeMlSuite.documents(Path.of(args[0]).resolve("data/time"));
    suTime(documents);
    ours(documents);
  }

  private static void suTime(List<TimeMlDocument> documents) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    properties.setProperty("sutime.binders", "0");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    TimeAnnotator sutime = new TimeAnnotator("sutime", properties);
    List<Annotation> tagged = new ArrayList<>();
    TimeTally tally = new TimeTally();
    for (TimeMlDocument document : documents) {
      Annotation annotation = new Annotation(document.text());
      annotation.set(CoreAnnotations.DocDateAnnotation.class, document.created().toString());
      pipeline.annotate(annotation);
      tagged.add(annotation);
      sutime.annotate(annotation);
      tally.add(document, times(annotation));
    }
    print("times found, overlap F1", tally.relaxed().text());
    print("times found, exact F1", tally.strict().text());
    print("times found and read right, F1", tally.values().text());
    print(TimeMlSuite.MILLIS, millis(() -> tagged.forEach(sutime::annotate), documents.size()));
  }

  private static List<Timex> times(Annotation annotation) {
    List<Timex> times = new ArrayList<>();
    for (CoreMap time : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      int start = time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      edu.stanford.nlp.time.Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
      times.add(
          new Timex(new Span(start, end), timex.timexType(), String.valueOf(timex.value())));
    }
    return times;
  }

  /** Ours on the same machine at the same time, to set the milliseconds against. */
  private static void ours(List<TimeMlDocument> documents) {
    TimeReader reader = new TimeReader(CoreNlpTagger.english());
    List<Article> articles = documents.stream().map(TimeMlDocument::article).toList();
    List<List<Sentence>> tagged = articles.stream().map(reader::sentences).toList();
    Runnable read =
        () -> {
          for (int i = 0; i < articles.size(); i++) {
            TimeReader.times(articles.get(i), tagged.get(i));
          }
        };
    read.run();
    System.out.println("ours " + millis(read, documents.size()));
  }

  private static String millis(Runnable run, int documents) {
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      run.run();
    }
    return "%.3f".formatted((System.nanoTime() - start) / 1e6 / ROUNDS / documents);
  }

  private static void print(String measure, String figure) {
    System.out.println(
        String.join("\t", TimeMlSuite.DATA, measure, figure, PROGRAM, "2026-11-22", "TakeSuTimeFigures"));
  }
}
