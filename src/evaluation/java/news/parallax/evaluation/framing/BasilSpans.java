package news.parallax.evaluation.framing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lexical bias of one article in BASIL (Fan et al. 2019): words by which the outlet itself, not
 * somebody it quotes, colours what it tells.
 *
 * @param own where the outlet's own loaded words stand in the text, in text order
 * @param quoted where loaded words stand that somebody else is quoted with
 */
record BasilSpans(List<Span> own, List<Span> quoted) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Reads {@code file}, the annotation of {@code text}. */
  static BasilSpans read(Path file, String text) throws IOException {
    List<Span> own = new ArrayList<>();
    List<Span> quoted = new ArrayList<>();
    for (JsonNode node : JSON.readTree(Files.readString(file)).path("phrase-level-annotations")) {
      if (node.path("bias").asString("").equals("lex")) {
        place(node, text, node.path("quote").asString("").equals("yes") ? quoted : own);
      }
    }
    return new BasilSpans(own, quoted);
  }

  /**
   * The data's offsets count within a sentence that is not named, so the words are looked up: of
   * several places the first that lies as deep behind a blank as the data says. A phrase that
   * stands nowhere is left out.
   */
  private static void place(JsonNode node, String text, List<Span> spans) {
    String words = node.path("txt").asString("").strip();
    int depth = node.path("start").asInt(0);
    int first = words.isEmpty() ? -1 : text.indexOf(words);
    int at = first;
    while (at >= 0 && !beginsSentence(text, at - depth)) {
      at = text.indexOf(words, at + 1);
    }
    int start = at >= 0 ? at : first;
    if (start >= 0) {
      spans.add(new Span(start, start + words.length()));
    }
  }

  private static boolean beginsSentence(String text, int at) {
    return at == 0 || (at > 0 && Character.isWhitespace(text.charAt(at - 1)));
  }
}
