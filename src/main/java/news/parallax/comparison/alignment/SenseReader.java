package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;

/** Reads the sense of clauses on demand, each sentence once. For one thread. */
final class SenseReader {
  private final SentenceEmbedder embedder;
  private final Map<Unit, ClauseSense> senses = new HashMap<>();

  SenseReader(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  ClauseSense of(Unit unit) {
    return senses.computeIfAbsent(unit, this::read);
  }

  private ClauseSense read(Unit unit) {
    Sentence sentence = unit.sentence();
    float[][] vectors = embedder.vectors(sentence.tokens().stream().map(Token::word).toList());
    List<float[]> all = new ArrayList<>();
    List<float[]> heavy = new ArrayList<>();
    for (int i = 0; i < vectors.length; i++) {
      Token token = sentence.tokens().get(i);
      if (unit.span().contains(token.span())) {
        all.add(vectors[i]);
        if (TermReader.carriesSense(token)) {
          heavy.add(vectors[i]);
        }
      }
    }
    return ClauseSense.of(all, heavy);
  }
}
