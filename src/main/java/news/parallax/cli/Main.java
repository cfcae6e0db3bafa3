package news.parallax.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import news.parallax.comparison.StoryReport;
import news.parallax.engine.Comparer;
import news.parallax.source.ArticleReader;

/** The composition root. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) throws IOException {
    StoryReport report =
        Comparer.english().compare(ArticleReader.read(Path.of(arguments[1])), List.of());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
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
