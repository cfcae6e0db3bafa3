package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;

/** Reads the sense of clauses on demand, each sentence once. Safe for use by many threads. */
final class SenseReader {
  private record Place(int position, int sentence) {}

  private final SentenceEmbedder embedder;
  private final Map<Place, float[][]> vectors = new ConcurrentHashMap<>();
  private final Map<Unit, ClauseSense> senses = new ConcurrentHashMap<>();

  SenseReader(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  ClauseSense of(Unit unit) {
    return senses.computeIfAbsent(unit, this::read);
  }

  private ClauseSense read(Unit unit) {
    float[][] all =
        vectors.computeIfAbsent(
            new Place(unit.position(), unit.claim().sentence()),
            place -> embedder.vectors(words(unit.sentence())));
    List<ClauseSense.Word> words = new ArrayList<>();
    float[] gist = new float[all[0].length];
    int head = -1;
    for (Unit.Word word : unit.content()) {
      Token token = unit.sentence().tokens().get(word.token());
      if (token.isTag("VB") && unit.claim().predicate().contains(token.span())) {
        head = words.size();
      }
      float[] vector = ClauseSense.unit(all[word.token()]);
      words.add(new ClauseSense.Word(word.term(), word.weight(), vector));
      add(vector, word.weight(), gist);
    }
    return new ClauseSense(
        ClauseSense.mean(List.of(all)),
        ClauseSense.mean(inside(unit, all)),
        ClauseSense.unit(gist),
        words,
        head,
        object(unit));
  }

  private static void add(float[] vector, double weight, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (float) weight * vector[i];
    }
  }

  /** The head of the phrase the verb is done to, else its first word that carries sense. */
  private static int object(Unit unit) {
    Argument patient = unit.claim().argument(Argument.Role.PATIENT).orElse(null);
    int object = -1;
    for (int i = 0; patient != null && i < unit.content().size(); i++) {
      Token token = unit.sentence().tokens().get(unit.content().get(i).token());
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

  private static List<float[]> inside(Unit unit, float[][] all) {
    List<float[]> inside = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      Span span = unit.sentence().tokens().get(i).span();
      if (unit.span().contains(span)) {
        inside.add(all[i]);
      }
    }
    return inside;
  }
}
