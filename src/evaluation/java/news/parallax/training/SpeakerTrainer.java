package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.AttributionRater;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.ReportedSpeech;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.annotation.speaker.SourceCase;
import news.parallax.annotation.speaker.SourceFinder;
import news.parallax.annotation.speaker.SourceRanker;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.article.Span;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.evaluation.quotation.GoldArticle;
import news.parallax.evaluation.quotation.GoldAttribution;
import news.parallax.evaluation.quotation.PolnearReader;
import news.parallax.knowledge.LogisticModel;

/**
 * Learns who of several that may have said marked words did, from PolNeAR's training part. The
 * annotated stories only measure it.
 */
public final class SpeakerTrainer implements Trainer {
  private static final Path SHIPS =
      Path.of("src/main/resources/news/parallax/annotation/speaker/speaker-weights.tsv");
  private static final int LEAST_COUNT = 4;
  private static final int FOLDS = 5;

  /** So many words are no utterance. */
  private static final int FEW = 5;

  private final Supplier<Tagger> tagger;
  private final AttributionRater rater = new AttributionRater();
  private final ReportedSpeech reported = new ReportedSpeech(SpeakerNouns.english());

  /** A trainer on sentences that {@code tagger} reads. */
  public SpeakerTrainer(Supplier<Tagger> tagger) {
    this.tagger = tagger;
  }

  /** Marked words with those who may have said them. */
  private record Example(int article, List<Choice> choices) {}

  private record Choice(SourceCase of, boolean isRight) {}

  @Override
  public String name() {
    return "speakers";
  }

  @Override
  public String summary() {
    return "who of several said the words in marks, from PolNeAR's training part";
  }

  @Override
  public Path ships() {
    return SHIPS;
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/quotations/polnear/train"));
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter(tagger.get());
    List<GoldArticle> articles = PolnearReader.read(needs(data).getFirst());
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      progress.at(Stage.ANNOTATING, i, articles.size());
      GoldArticle gold = articles.get(i);
      List<Sentence> sentences =
          splitter.sentences(gold.article()).stream().map(Chunker::chunked).toList();
      read(i, gold, sentences, examples);
    }
    List<String> header = new ArrayList<>(header());
    header.add(leftOut(examples, seed));
    return new Weights(header, learned(examples, seed));
  }

  private static List<String> header() {
    return List.of(
        "How much each thing said of one who may have said words in marks speaks for it.",
        "Source: weights of a logistic regression, learned by SpeakerTrainer from the training part of PolNeAR (Newell, Margolin",
        "and Ruths, An Attribution Relations Corpus for Political News, LREC 2018); single words of it, none of its text.");
  }

  private void read(
      int article, GoldArticle gold, List<Sentence> sentences, List<Example> examples) {
    QuotationMarks marks = QuotationMarks.of(gold.article());
    MarkedText text = MarkedText.of(gold.article(), sentences, marks);
    List<List<Attribution>> candidates = text.sentences().stream().map(this::candidates).toList();
    SourceFinder finder = new SourceFinder(text, candidates, SourceRanker.ofRules());
    for (MarkedSpan mark : marks.outer()) {
      int first = text.sentenceAt(mark.span().start(), 0);
      int last = Math.min(text.sentenceAt(mark.span().end() - 1, 0), text.sentences().size() - 1);
      if (first < text.sentences().size()) {
        List<SourceCase> cases = finder.cases(mark, first, last);
        example(article, mark, cases, gold).ifPresent(examples::add);
        finder.find(mark, first, last);
      }
    }
  }

  private List<Attribution> candidates(MarkedSentence sentence) {
    return rater.rated(sentence).stream()
        .filter(one -> reported.hasSpeaker(one, sentence))
        .toList();
  }

  /**
   * A few words that no annotator gave to anybody are nobody's; of whole utterances and of words
   * without a source it is not told whose they are.
   */
  private static Optional<Example> example(
      int article, MarkedSpan mark, List<SourceCase> cases, GoldArticle gold) {
    Optional<GoldAttribution> said = said(mark, gold);
    boolean open =
        said.map(one -> one.source().isEmpty())
            .orElse(words(mark, gold) > FEW);
    if (cases.isEmpty() || open) {
      return Optional.empty();
    }
    String text = gold.article().text();
    boolean untold =
        said.isPresent() && cases.stream().anyMatch(one -> isUntold(one, said.orElseThrow(), text));
    List<Choice> choices =
        cases.stream()
            .map(one -> new Choice(one, said.filter(it -> isSource(one, it, text)).isPresent()))
            .toList();
    return untold && choices.stream().noneMatch(Choice::isRight)
        ? Optional.empty()
        : Optional.of(new Example(article, choices));
  }

  private static int words(MarkedSpan mark, GoldArticle gold) {
    return mark.content().of(gold.article().text()).strip().split(" ", -1).length;
  }

  /** The attribution whose content shares most with the words of {@code mark}. */
  private static Optional<GoldAttribution> said(MarkedSpan mark, GoldArticle gold) {
    GoldAttribution best = null;
    int most = 0;
    for (GoldAttribution one : gold.attributions()) {
      int shared = one.content().stream().mapToInt(it -> it.shared(mark.content())).sum();
      int rest = one.content().stream().mapToInt(Span::length).sum() - shared;
      int score = 1000 * shared - rest;
      if (shared > 0 && (best == null || score > most)) {
        best = one;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isSource(SourceCase one, GoldAttribution gold, String text) {
    return gold.source().stream()
        .anyMatch(it -> isAt(it, one) || (one.isElsewhere() && sharesName(it, one, text)));
  }

  private static boolean isAt(Span gold, SourceCase one) {
    Span source = Objects.requireNonNull(one.found().source());
    Span head = Objects.requireNonNull(one.found().attribution()).sourceHead();
    Span named = one.found().named();
    boolean heads = head == null || !source.contains(head) || gold.overlaps(head);
    return (gold.overlaps(source) && heads) || (!named.equals(source) && gold.overlaps(named));
  }

  private static boolean sharesName(Span gold, SourceCase one, String text) {
    return names(gold.of(text)).anyMatch(names(one.found().named().of(text)).toList()::contains);
  }

  /**
   * Whether the text has the words of another sentence's speaker whom a pronoun or another
   * description of the same one may mean.
   */
  private static boolean isUntold(SourceCase one, GoldAttribution gold, String text) {
    return one.isElsewhere()
        && gold.source().stream().noneMatch(it -> isAt(it, one))
        && (names(one.found().named().of(text)).findAny().isEmpty()
            || gold.source().stream().allMatch(it -> names(it.of(text)).findAny().isEmpty()));
  }

  /** The words with a capital, such as names have. */
  private static Stream<String> names(String words) {
    return Arrays.stream(words.split("[^\\p{L}’'-]+", -1))
        .filter(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> !word.equals("The") && !word.equals("She"));
  }

  private static SequencedMap<String, Double> learned(List<Example> examples, long seed) {
    SparseLogistic learner = new SparseLogistic(LEAST_COUNT, seed);
    for (Example one : examples) {
      one.choices().forEach(choice -> learner.add(choice.of().features(), choice.isRight()));
    }
    return learner.learned();
  }

  /** How right the rules' choice is on articles left out, with and without the unlikely ones. */
  private static String leftOut(List<Example> examples, long seed) {
    int named = 0;
    int right = 0;
    int kept = 0;
    int keptRight = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      LogisticModel model =
          new LogisticModel(
              learned(examples.stream().filter(it -> it.article() % FOLDS != out).toList(), seed));
      for (Example one : examples) {
        Choice first = one.choices().getFirst();
        if (one.article() % FOLDS == out && first.of().isRules()) {
          boolean likely = model.likelihood(first.of().features()) >= SourceRanker.LEAST;
          named++;
          right += first.isRight() ? 1 : 0;
          kept += likely ? 1 : 0;
          keptRight += likely && first.isRight() ? 1 : 0;
        }
      }
    }
    return "On articles left out the rules name %d sources, %d right; of those likely enough %d, %d right."
        .formatted(named, right, kept, keptRight);
  }
}
