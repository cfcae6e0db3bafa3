package news.parallax.annotation.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.EnglishModels;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.AttributionReader;
import news.parallax.annotation.attribution.CueFeatures;
import news.parallax.annotation.attribution.CueReach;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.ReachFeatures;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.article.Span;
import news.parallax.evaluation.quotation.GoldArticle;
import news.parallax.evaluation.quotation.GoldAttribution;
import news.parallax.evaluation.quotation.PolnearReader;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code cue-weights.tsv} and {@code reach-weights.tsv} from PolNeAR's training part and
 * writes them; run by name, {@code ./mvnw test -Dtest=CueTrainer}, it takes some minutes.
 */
class CueTrainer {
  private static final Path DATA = Path.of("../shared/data/quotations/polnear/train");
  private static final Path RESOURCES =
      Path.of("src/main/resources/news/parallax/annotation/quotation");

  private final SpeakerNouns nouns = SpeakerNouns.english();
  private final LogisticTrainer cues = new LogisticTrainer(4);
  private final LogisticTrainer reach = new LogisticTrainer(6);

  @Test
  void learnsTheWeights() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "PolNeAR's training part is not here");
    SentenceSplitter splitter = new SentenceSplitter(EnglishModels.tagger());
    for (GoldArticle gold : PolnearReader.read(DATA)) {
      List<Sentence> sentences =
          splitter.sentences(gold.article()).stream().map(Chunker::chunked).toList();
      read(gold, sentences);
    }
    write();
  }

  /** Writes both files anew below their headers. */
  void write() throws IOException {
    write("cue-weights.tsv", cues);
    write("reach-weights.tsv", reach);
  }

  void read(GoldArticle gold, List<Sentence> sentences) {
    MarkedText.of(gold.article(), sentences, QuotationMarks.of(gold.article()))
        .sentences()
        .forEach(sentence -> read(sentence, gold));
  }

  private void read(MarkedSentence sentence, GoldArticle gold) {
    List<Attribution> all = AttributionReader.candidates(sentence);
    List<Attribution> candidates = all.stream().filter(Attribution::isVerbal).toList();
    for (Attribution one : candidates) {
      Optional<GoldAttribution> match =
          match(one, sentence, gold).filter(it -> isBest(one, candidates, it));
      cues.add(CueFeatures.of(one, all, sentence, nouns), match.isPresent());
      match.ifPresent(it -> readReach(one, sentence, it.cue()));
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

  /** Each word the cue reaches over, and the one it stops before. */
  private void readReach(Attribution one, MarkedSentence sentence, List<Span> cue) {
    int head = one.cueHead();
    int[] within =
        IntStream.range(0, sentence.size()).filter(i -> isWord(i, sentence, cue)).toArray();
    int first = within.length == 0 ? head : Math.min(head, within[0]);
    int last = within.length == 0 ? head : Math.max(head, within[within.length - 1]);
    int start = CueReach.contentStart(one, sentence);
    int right = Math.min(last + 1, CueReach.rightMost(one, sentence));
    for (int i = head + 1; i <= right; i++) {
      reach.add(ReachFeatures.right(sentence, one, i, start), i <= last);
    }
    int left = Math.max(first - 1, CueReach.leftMost(one, sentence));
    for (int i = head - 1; i >= left; i--) {
      reach.add(ReachFeatures.left(sentence, one, i), i >= first);
    }
  }

  private static boolean isWord(int i, MarkedSentence sentence, List<Span> cue) {
    Span token = sentence.token(i).span();
    return Character.isLetterOrDigit(sentence.word(i).charAt(sentence.word(i).length() - 1))
        && cue.stream().anyMatch(piece -> piece.overlaps(token));
  }

  private static void write(String file, LogisticTrainer trainer) throws IOException {
    Path path = RESOURCES.resolve(file);
    List<String> lines = new ArrayList<>();
    try (var before = Files.lines(path)) {
      before.takeWhile(line -> line.startsWith("#")).forEach(lines::add);
    }
    lines.addAll(trainer.learned());
    assertThat(lines).hasSizeGreaterThan(1000);
    Files.write(path, lines);
  }
}
