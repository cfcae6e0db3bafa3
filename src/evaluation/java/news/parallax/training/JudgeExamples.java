package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.comparison.alignment.ClauseInSentence;
import news.parallax.comparison.alignment.ClauseSignals;
import news.parallax.comparison.alignment.embedding.JudgeEncoder;

/** Labelled pairs of clauses as the judge reads them, a line of JSON each. */
final class JudgeExamples {
  private final JudgeEncoder encoder;
  private final List<Example> examples = new ArrayList<>();

  JudgeExamples(JudgeEncoder encoder) {
    this.encoder = encoder;
  }

  private record Example(LabelledPair pair, List<Integer> one, List<Integer> other) {}

  void add(LabelledPair pair, ClauseSignals clauses) {
    List<ClauseInSentence> both = clauses.judged(pair.left().span(), pair.right().span());
    examples.add(new Example(pair, encoder.side(both.getFirst()), encoder.side(both.getLast())));
  }

  /** Writes them to {@code file}, with the part of the stories that each is left out with. */
  void write(Path file) throws IOException {
    List<String> stories = LeftOut.order(examples.stream().map(one -> one.pair.story()));
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Example one : examples) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("key", one.pair.key());
      line.put("story", one.pair.story());
      line.put("fold", LeftOut.fold(one.pair.story(), stories));
      line.put("kind", one.pair.kind());
      line.put("answer", one.pair.isSame() ? 1 : 0);
      line.put("a", one.one);
      line.put("b", one.other);
      lines.add(line);
    }
    JsonLines.write(lines, file);
  }
}
