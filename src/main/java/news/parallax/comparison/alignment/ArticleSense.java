package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;

/** What the clauses of one article mean, each read in the light of its sentence. */
final class ArticleSense {
  /**
   * One clause. All vectors have unit length.
   *
   * @param sentence the mean of its sentence's vectors
   * @param clause the mean of its own words' vectors
   * @param words the vectors of its words that carry sense
   * @param head index of the main verb among these; negative when it is not among them
   * @param object index of what it is done to, in the same way
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  record Vectors(float[] sentence, float[] clause, List<float[]> words, int head, int object) {}

  private final List<Vectors> clauses;

  private ArticleSense(List<Vectors> clauses) {
    this.clauses = clauses;
  }

  /** The sense of {@code clauses}, of which each sentence is read once. */
  static ArticleSense of(ArticleClauses clauses, SentenceEmbedder embedder) {
    Map<Integer, float[][]> sentences = new HashMap<>();
    List<Vectors> vectors = new ArrayList<>();
    for (ClauseReading one : clauses.readings()) {
      Sentence sentence = clauses.article().sentences().get(one.claim().sentence());
      float[][] all =
          sentences.computeIfAbsent(
              one.claim().sentence(), any -> embedder.vectors(words(sentence)));
      vectors.add(read(one, sentence, all));
    }
    return new ArticleSense(vectors);
  }

  /** In the order of the clauses. */
  List<Vectors> clauses() {
    return clauses;
  }

  private static Vectors read(ClauseReading one, Sentence sentence, float[][] all) {
    List<float[]> words = new ArrayList<>();
    int head = -1;
    for (ClauseTerms.Content content : one.content()) {
      Token token = sentence.tokens().get(content.token());
      if (token.isTag("VB") && one.claim().predicate().contains(token.span())) {
        head = words.size();
      }
      words.add(ClauseSense.unit(all[content.token()]));
    }
    return new Vectors(
        ClauseSense.mean(List.of(all)),
        ClauseSense.mean(inside(one.span(), sentence, all)),
        words,
        head,
        object(one, sentence));
  }

  /** The head of the phrase the verb is done to, else its first word that carries sense. */
  private static int object(ClauseReading one, Sentence sentence) {
    Argument patient = one.claim().argument(Argument.Role.PATIENT).orElse(null);
    int object = -1;
    for (int i = 0; patient != null && i < one.content().size(); i++) {
      Token token = sentence.tokens().get(one.content().get(i).token());
      boolean head = token.lemma().equalsIgnoreCase(patient.head());
      if (patient.span().contains(token.span()) && (object < 0 || head)) {
        object = i;
      }
    }
    return object;
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::word).toList();
  }

  private static List<float[]> inside(Span clause, Sentence sentence, float[][] all) {
    List<float[]> inside = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if (clause.contains(sentence.tokens().get(i).span())) {
        inside.add(all[i]);
      }
    }
    return inside;
  }
}
