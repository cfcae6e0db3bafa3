package news.parallax.source.folder;

import java.util.Iterator;
import java.util.List;
import news.parallax.source.Intake;
import news.parallax.source.Problems;
import news.parallax.source.RawDocument;
import news.parallax.source.ReaderSettings;
import news.parallax.source.parser.ArticleCollector;
import news.parallax.source.parser.ArticleParser;

/**
 * Reads what a user named, files and folders of reports, into articles.
 *
 * <pre>{@code
 * Intake intake = ArticleReader.read(List.of("reports"), ReaderSettings.DEFAULT);
 * }</pre>
 *
 * <p>An input that cannot be used is recorded with its reason and stops nothing.
 */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * The articles of {@code inputs}: files, folders with all below them, patterns such as {@code
   * reports/*.txt}. Articles are numbered {@code a1}, {@code a2}, … in the order of input.
   */
  public static Intake read(List<String> inputs, ReaderSettings settings) {
    Problems problems = new Problems();
    ArticleParser parser = new ArticleParser(settings.maxCharacters());
    ArticleCollector collector = new ArticleCollector(settings, problems);
    Iterator<RawDocument> documents = new FolderSource(inputs, parser, problems);
    while (documents.hasNext()) {
      parser.parse(documents.next(), problems).forEach(collector::add);
    }
    return collector.intake();
  }
}
