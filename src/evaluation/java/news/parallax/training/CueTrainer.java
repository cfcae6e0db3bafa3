package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.article.Span;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.evaluation.quotation.GoldArticle;
import news.parallax.evaluation.quotation.GoldAttribution;
import news.parallax.evaluation.quotation.PolnearReader;

/** Learns the weights of both models of cues from PolNeAR's training part. */
public final class CueTrainer implements Trainer {
  private static final String PLACE = "src/main/resources/news/parallax/annotation/attribution/";

  private final Model model;
  private final Supplier<Tagger> tagger;

  /** A trainer of {@code model} on sentences that {@code tagger} reads. */
  public CueTrainer(Model model, Supplier<Tagger> tagger) {
    this.model = model;
    this.tagger = tagger;
  }

  /** What is learned. */
  public enum Model {
    /** Which verbs give words or thoughts to somebody. */
    CUES("cue-weights.tsv", 4),
    /** How far such a verb's cue reaches. */
    REACH("reach-weights.tsv", 6);

    private final String file;
    private final int leastCount;

    Model(String file, int leastCount) {
      this.file = file;
      this.leastCount = leastCount;
    }
  }

  @Override
  public String name() {
    return switch (model) {
      case CUES -> "cues";
      case REACH -> "reach";
    };
  }

  @Override
  public String summary() {
    return switch (model) {
      case CUES -> "which verbs give words to somebody, from PolNeAR's training part";
      case REACH -> "how far such a verb's cue reaches, from PolNeAR's training part";
    };
  }

  @Override
  public Path ships() {
    return Path.of(PLACE + model.file);
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/quotations/polnear/train"));
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    SparseLogistic learner = new SparseLogistic(model.leastCount, seed);
    SentenceSplitter splitter = new SentenceSplitter(tagger.get());
    List<GoldArticle> articles = PolnearReader.read(needs(data).getFirst());
    for (int i = 0; i < articles.size(); i++) {
      progress.at(Stage.ANNOTATING, i, articles.size());
      GoldArticle gold = articles.get(i);
      List<Sentence> sentences =
          splitter.sentences(gold.article()).stream().map(Chunker::chunked).toList();
      read(gold, CueCase.of(gold.article(), sentences), learner);
    }
    return new Weights(header(), learner.learned());
  }

  private List<String> header() {
    String what =
        switch (model) {
          case CUES -> "a verb speaks for its giving words or thoughts to somebody.";
          case REACH ->
              "a word beside a cue's verb speaks for its being part of the cue: \">\" right of the verb, \"<\" left.";
        };
    return List.of(
        "How much each thing said of " + what,
        "Source: weights of a logistic regression, learned by CueTrainer from the training part of PolNeAR (Newell, Margolin",
        "and Ruths, An Attribution Relations Corpus for Political News, LREC 2018); single words of it, none of its text.");
  }

  private void read(GoldArticle gold, List<CueCase> cases, SparseLogistic learner) {
    for (CueCase one : cases) {
      Optional<GoldAttribution> match = match(one, gold).filter(it -> isBest(one, cases, it));
      switch (model) {
        case CUES -> learner.add(one.features(), match.isPresent());
        case REACH ->
            match.ifPresent(it -> addReach(one, words(one, it.cue()), learner));
      }
    }
  }

  private static Optional<GoldAttribution> match(CueCase one, GoldArticle gold) {
    return gold.attributions().stream()
        .filter(it -> it.cue().stream().anyMatch(cue -> cue.contains(one.head())))
        .findFirst();
  }

  /** Of the cases of one verb the one whose content is most like the reader's. */
  private static boolean isBest(CueCase one, List<CueCase> cases, GoldAttribution gold) {
    return cases.stream()
        .filter(other -> other.head().equals(one.head()))
        .max(Comparator.comparingInt(other -> shared(other.content(), gold.content())))
        .filter(best -> best == one)
        .isPresent();
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span a : some) {
      for (Span b : others) {
        shared += a.shared(b);
      }
    }
    return shared;
  }

  /** The words of the reader's cue in the sentence of {@code one}, and the verb. */
  private static List<Span> words(CueCase one, List<Span> cue) {
    List<Span> words = new ArrayList<>(List.of(one.head()));
    one.sentence().tokens().stream()
        .filter(token -> isWord(token.word()))
        .map(token -> token.span())
        .filter(span -> cue.stream().anyMatch(piece -> piece.overlaps(span)))
        .forEach(words::add);
    return words;
  }

  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.charAt(word.length() - 1));
  }

  /** Each word the cue reaches over, and the one it stops before. */
  private static void addReach(CueCase one, List<Span> cue, SparseLogistic learner) {
    int end = cue.stream().mapToInt(Span::end).max().orElseThrow();
    int start = cue.stream().mapToInt(Span::start).min().orElseThrow();
    for (CueCase.Word word : one.behind()) {
      learner.add(word.features(), word.span().start() < end);
      if (word.span().start() >= end) {
        break;
      }
    }
    for (CueCase.Word word : one.before()) {
      learner.add(word.features(), word.span().end() > start);
      if (word.span().end() <= start) {
        break;
      }
    }
  }
}
