package news.parallax.evaluation.furniture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Furniture;
import news.parallax.article.Span;
import news.parallax.evaluation.StoryCollection;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import news.parallax.source.layout.TextLine;

/**
 * The lines of one article below its title, each with what a reader found it to be.
 *
 * @param article as it is read today
 * @param lines in text order, those a reader was unsure of left out of {@link #sorted}
 */
public record LabelledLines(Article article, List<TextLine> lines, Map<Span, String> labels) {
  private static final String UNSURE = "UNSURE";

  /** Copies both. */
  public LabelledLines {
    lines = List.copyOf(lines);
    labels = Map.copyOf(labels);
  }

  /** Line {@code i} of the article's; its kind is empty where it is the report. */
  public record Sorted(int i, TextLine line, Optional<Furniture.Kind> kind) {}

  /** The files that the labels in {@code labels} speak of, in the folder {@code data}. */
  public static List<Path> files(Path labels, Path data) throws IOException {
    return rows(labels).map(row -> file(row, data)).distinct().sorted().toList();
  }

  /** Every article of the file {@code labels}, whose texts lie in the folder {@code data}. */
  public static List<LabelledLines> read(Path labels, Path data) throws IOException {
    SequencedMap<Path, SequencedMap<String, Map<Span, String>>> byFile = new LinkedHashMap<>();
    rows(labels)
        .forEach(row ->
            byFile
                .computeIfAbsent(file(row, data), any -> new LinkedHashMap<>())
                .computeIfAbsent(row[1], any -> new LinkedHashMap<>())
                .put(
                    new Span(Integer.parseInt(row[2]), Integer.parseInt(row[3])), row[4]));
    List<LabelledLines> all = new ArrayList<>();
    for (Map.Entry<Path, SequencedMap<String, Map<Span, String>>> file : byFile.entrySet()) {
      ArticleReader.read(List.of(file.getKey().toString()), ReaderSettings.DEFAULT)
          .articles()
          .stream()
          .filter(article -> file.getValue().containsKey(StoryCollection.idOf(article)))
          .map(article ->
              of(article, file.getValue().getOrDefault(StoryCollection.idOf(article), Map.of())))
          .forEach(all::add);
    }
    return all;
  }

  private static Stream<String[]> rows(Path labels) throws IOException {
    return Files.readAllLines(labels).stream()
        .filter(Predicate.not(line -> line.startsWith("#")))
        .map(line -> line.split("\t", -1));
  }

  private static Path file(String[] row, Path data) {
    return data.resolve("data/" + row[0] + ".jsonl");
  }

  private static LabelledLines of(Article article, Map<Span, String> labels) {
    int body = article.headline().map(block -> block.span().end()).orElse(0);
    return new LabelledLines(article, TextLine.of(article.text(), body), labels);
  }

  /** The lines a reader was sure of. */
  public List<Sorted> sorted() {
    List<Sorted> sorted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      String label = labels.get(line.span());
      if (line.hasWords() && !UNSURE.equals(label)) {
        sorted.add(
            new Sorted(i, line, Optional.ofNullable(label).map(Furniture.Kind::valueOf)));
      }
    }
    return sorted;
  }
}
