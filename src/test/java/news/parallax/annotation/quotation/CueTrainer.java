package news.parallax.annotation.quotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.annotation.phrase.Chunker;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.article.Span;
import news.parallax.evaluation.quotation.GoldArticle;
import news.parallax.evaluation.quotation.GoldAttribution;
import news.parallax.evaluation.quotation.PolnearReader;

/**
 * Learns the weights of {@link CueModel} from PolNeAR's training part and prints them as {@code
 * cue-weights.tsv}: logistic regression, stochastic gradients with AdaGrad's step (Duchi, Hazan and
 * Singer 2011), each weight held back in proportion to how rare its feature is.
 */
public final class CueTrainer {
  private static final int LEAST_COUNT = 8;
  private static final int ROUNDS = 25;
  private static final double STEP = 0.1;
  private static final double RESTRAINT = 0.00005;
  private static final double LEAST_WEIGHT = 0.05;

  private final SpeakerNouns nouns = SpeakerNouns.english();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Weight> weights = new HashMap<>();

  private CueTrainer() {}

  /** One reading of one verb, and whether the annotators gave it words. */
  private record Example(List<String> features, boolean cue) {}

  private static final class Weight {
    int count;
    double value;
    double squares;
  }

  /** Reads the folder given as the only argument. */
  public static void main(String[] arguments) throws IOException {
    CueTrainer trainer = new CueTrainer();
    SentenceSplitter splitter = new SentenceSplitter(CoreNlpTagger.english());
    for (GoldArticle gold : PolnearReader.read(Path.of(arguments[0]))) {
      List<Sentence> sentences =
          splitter.sentences(gold.article()).stream().map(Chunker::chunked).toList();
      MarkedText text = MarkedText.of(gold.article(), sentences);
      text.sentences().forEach(sentence -> trainer.read(sentence, gold));
    }
    trainer.learn();
    trainer.print();
  }

  private void read(MarkedSentence sentence, GoldArticle gold) {
    List<Attribution> candidates =
        AttributionReader.candidates(sentence).stream().filter(Attribution::isVerbal).toList();
    for (Attribution one : candidates) {
      boolean cue =
          match(one, sentence, gold).filter(it -> isBest(one, candidates, it)).isPresent();
      List<String> features = CueFeatures.of(one, sentence, nouns).stream().distinct().toList();
      features.forEach(it -> weights.computeIfAbsent(it, any -> new Weight()).count++);
      examples.add(new Example(features, cue));
    }
  }

  private static Optional<GoldAttribution> match(
      Attribution one, MarkedSentence sentence, GoldArticle gold) {
    Span head = sentence.token(one.cueHead()).span();
    return gold.attributions().stream()
        .filter(it -> it.cue().stream().anyMatch(cue -> cue.contains(head)))
        .findFirst();
  }

  private static boolean isBest(Attribution one, List<Attribution> all, GoldAttribution gold) {
    return all.stream()
        .filter(other -> other.cueHead() == one.cueHead())
        .max(Comparator.comparingInt(other -> overlap(other.content(), gold.content())))
        .filter(best -> best.equals(one))
        .isPresent();
  }

  private static int overlap(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span a : some) {
      for (Span b : others) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }

  private void learn() {
    weights.values().removeIf(weight -> weight.count < LEAST_COUNT);
    Random order = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      examples.forEach(this::learn);
    }
  }

  private void learn(Example example) {
    List<Weight> present =
        example.features().stream().filter(weights::containsKey).map(weights::get).toList();
    double sum = present.stream().mapToDouble(weight -> weight.value).sum();
    double error = 1 / (1 + Math.exp(-sum)) - (example.cue() ? 1 : 0);
    for (Weight weight : present) {
      double gradient = error + RESTRAINT * examples.size() / weight.count * weight.value;
      weight.squares += gradient * gradient;
      weight.value -= STEP * gradient / Math.sqrt(1e-8 + weight.squares);
    }
  }

  private void print() {
    weights.entrySet().stream()
        .filter(entry -> Math.abs(entry.getValue().value) >= LEAST_WEIGHT)
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry ->
            System.out.printf(Locale.ROOT, "%s\t%.2f%n", entry.getKey(), entry.getValue().value));
  }
}
