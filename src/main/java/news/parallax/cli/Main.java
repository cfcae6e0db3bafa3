package news.parallax.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import news.parallax.comparison.StoryReport;
import news.parallax.engine.Comparer;
import news.parallax.source.ArticleReader;
import news.parallax.source.ReaderSettings;
import news.parallax.source.Reading;
import news.parallax.view.JsonView;
import news.parallax.view.Provenance;

/** The composition root. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) {
    Reading reading = ArticleReader.read(List.of(arguments[1]), ReaderSettings.DEFAULT);
    StoryReport report = Comparer.english().compare(reading.articles(), reading.problems());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(arguments).contains("json")) {
      out.print(JsonView.of(report, Provenance.of("0.1.0-SNAPSHOT", Map.of())));
      return;
    }
    report
        .dossier()
        .articles()
        .forEach(article ->
            article
                .sentences()
                .forEach(sentence ->
                    out.println(
                        sentence.phrases().stream()
                            .map(p ->
                                p.kind().name().charAt(0)
                                    + "["
                                    + article.words(sentence.span(p))
                                    + "]")
                            .toList())));
  }
}
