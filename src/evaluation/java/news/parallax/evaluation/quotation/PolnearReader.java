package news.parallax.evaluation.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Span;

/**
 * Reads PolNeAR (Newell, Margolin and Ruths 2018): plain text beside brat's standoff files, whose
 * offsets count code points.
 */
public final class PolnearReader {
  private PolnearReader() {}

  /**
   * The articles in {@code folder}, which holds {@code text} and {@code attributions}, in order of
   * name; of several annotators the first.
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      files.sorted().forEach(file -> annotations.putIfAbsent(title(file), file));
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotations.entrySet()) {
      String text = Files.readString(folder.resolve("text").resolve(entry.getKey() + ".txt"));
      articles.add(
          new GoldArticle(
              article(entry.getKey(), text),
              attributions(Files.readString(entry.getValue()), text)));
    }
    return articles;
  }

  private static String title(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('_'));
  }

  private static Article article(String name, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        int indent = line.length() - line.stripLeading().length();
        Span span = new Span(start + indent, start + line.stripTrailing().length());
        boolean first = blocks.isEmpty();
        blocks.add(new Block(span, first ? Block.Role.HEADLINE : Block.Role.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    Outlet outlet = new Outlet("polnear", "PolNeAR", null);
    return new Article(
        new ArticleId("p"),
        name,
        outlet,
        null,
        blocks,
        List.of(),
        List.of(),
        null,
        Locale.ENGLISH,
        text);
  }

  private static List<GoldAttribution> attributions(String standoff, String text) {
    Map<String, List<Span>> parts = new HashMap<>();
    List<GoldAttribution> attributions = new ArrayList<>();
    List<String> lines = standoff.lines().filter(line -> line.indexOf('\t') > 0).toList();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields[0].startsWith("T")) {
        parts.put(fields[0], pieces(fields[1], text));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        attributions.add(attribution(line.split("\t", -1)[1], parts));
      }
    }
    return attributions;
  }

  private static GoldAttribution attribution(String event, Map<String, List<Span>> parts) {
    return new GoldAttribution(
        part(event, "Source", parts), part(event, "Cue", parts), part(event, "Content", parts));
  }

  private static List<Span> part(String event, String role, Map<String, List<Span>> parts) {
    return Arrays.stream(event.split(" "))
        .filter(argument -> argument.startsWith(role))
        .flatMap(argument ->
            parts.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of()).stream())
        .sorted()
        .toList();
  }

  /** {@code "Content 10 20;30 40"} as spans, code points turned into code units. */
  private static List<Span> pieces(String place, String text) {
    String offsets = place.substring(place.indexOf(' ') + 1);
    return Arrays.stream(offsets.split(";"))
        .map(piece -> piece.split(" "))
        .map(ends ->
            new Span(
                text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                text.offsetByCodePoints(0, Integer.parseInt(ends[1]))))
        .toList();
  }
}
