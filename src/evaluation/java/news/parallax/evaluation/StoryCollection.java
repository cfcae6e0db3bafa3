package news.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many stories in one file of JSON lines, each line an article with the {@code id} of its own and
 * the {@code story} it belongs to.
 *
 * @param name the file's name without its ending
 * @param articles in the order of the file
 * @param stories the story of each article, in the same order
 */
public record StoryCollection(String name, List<Article> articles, List<String> stories) {
  /** Copies the lists. */
  public StoryCollection {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
  }

  /** The files of both collections in the folder {@code data}. */
  public static List<Path> files(Path data) {
    Path folder = data.resolve("data/stories");
    return List.of(folder.resolve("basil.jsonl"), folder.resolve("news-cluster.jsonl"));
  }

  /** Both collections in the folder {@code data}. */
  public static List<StoryCollection> readAll(Path data) throws IOException {
    List<StoryCollection> collections = new ArrayList<>();
    for (Path file : files(data)) {
      collections.add(read(file));
    }
    return collections;
  }

  /** Reads {@code file}. */
  public static StoryCollection read(Path file) throws IOException {
    Map<String, String> storyOf = new HashMap<>();
    JsonMapper mapper = new JsonMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      storyOf.put(node.path("id").asString(""), node.path("story").asString(""));
    }
    List<Article> articles = new ArrayList<>();
    List<String> stories = new ArrayList<>();
    for (Article article :
        ArticleReader.read(List.of(file.toString()), ReaderSettings.DEFAULT).articles()) {
      String id = idOf(article);
      articles.add(article);
      stories.add(Objects.requireNonNull(storyOf.get(id), () -> "no story for " + id));
    }
    String name = String.valueOf(file.getFileName());
    return new StoryCollection(name.substring(0, name.lastIndexOf('.')), articles, stories);
  }

  /** The id that the file gives {@code article}. */
  public static String idOf(Article article) {
    return article.source().substring(article.source().lastIndexOf('#') + 1);
  }

  /** The indexes of each story's articles. */
  public SortedMap<String, List<Integer>> members() {
    SortedMap<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < stories.size(); i++) {
      members.computeIfAbsent(stories.get(i), story -> new ArrayList<>()).add(i);
    }
    return members;
  }
}
