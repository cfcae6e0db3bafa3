package news.parallax.evaluation.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draft of ours on one of the examples, some of whose sentences hold a planted error.
 *
 * @param story the folder of the example
 * @param sentences in order
 */
record PlantedDraft(String id, String story, List<Planted> sentences) {
  /** Copies the list. */
  PlantedDraft {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param plant the kind of error, {@code none} where it is right
   * @param words those that are wrong; empty where none are
   */
  record Planted(String text, String plant, String words) {
    boolean isRight() {
      return plant.equals("none");
    }
  }

  /** The drafts in {@code file}, one a line. */
  static List<PlantedDraft> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<PlantedDraft> drafts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      drafts.add(
          new PlantedDraft(
              node.get("id").asString(),
              node.get("story").asString(),
              node.get("sentences").valueStream().map(PlantedDraft::sentence).toList()));
    }
    return drafts;
  }

  private static Planted sentence(JsonNode node) {
    return new Planted(
        node.get("text").asString(), node.get("plant").asString(), node.path("words").asString(""));
  }

  /** The whole draft, a sentence a line. */
  String text() {
    return String.join("\n", sentences.stream().map(Planted::text).toList()) + "\n";
  }

  /** Where {@code sentence} stands in {@link #text}. */
  Span span(Planted sentence) {
    int start = text().indexOf(sentence.text());
    return new Span(start, start + sentence.text().length());
  }

  /** Where the wrong words of {@code sentence} stand there. */
  Span wrong(Planted sentence) {
    int start = text().indexOf(sentence.words(), span(sentence).start());
    return new Span(start, start + sentence.words().length());
  }
}
