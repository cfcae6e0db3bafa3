package news.parallax.annotation.quotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.annotation.phrase.Chunker;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.article.Span;
import news.parallax.evaluation.quotation.GoldArticle;
import news.parallax.evaluation.quotation.GoldAttribution;
import news.parallax.evaluation.quotation.PolnearReader;

/**
 * Counts the cues of PolNeAR's training part and prints them as the lexicon {@code cue-verbs.tsv}:
 * verb, frame, how often it was a cue there, how often it occurred, how often its content held
 * quotation marks.
 */
public final class CueCounts {
  private final Map<String, int[]> counts = new TreeMap<>();

  private CueCounts() {}

  /** Reads the folder given as the only argument. */
  public static void main(String[] arguments) throws IOException {
    CueCounts counts = new CueCounts();
    SentenceSplitter splitter = new SentenceSplitter(CoreNlpTagger.english());
    for (GoldArticle gold : PolnearReader.read(Path.of(arguments[0]))) {
      MarkedText text =
          MarkedText.of(
              gold.article(),
              splitter.sentences(gold.article()).stream().map(Chunker::chunked).toList());
      text.sentences().forEach(sentence -> counts.count(sentence, text, gold));
    }
    counts.print();
  }

  private void count(MarkedSentence sentence, MarkedText text, GoldArticle gold) {
    List<Attribution> candidates = AttributionReader.candidates(sentence);
    for (Attribution one : candidates) {
      int[] row = counts.computeIfAbsent(one.lemma() + "\t" + one.frame(), key -> new int[3]);
      row[1]++;
      Optional<GoldAttribution> match =
          match(one, sentence, gold).filter(it -> isBest(one, candidates, it));
      if (match.isPresent()) {
        row[0]++;
        row[2] += holdsMarks(match.get(), text) ? 1 : 0;
      }
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

  private static boolean holdsMarks(GoldAttribution gold, MarkedText text) {
    return text.marks().stream()
        .anyMatch(mark -> gold.content().stream().anyMatch(piece -> piece.overlaps(mark.span())));
  }

  private void print() {
    counts.forEach((key, row) -> {
      if (row[0] > 0 || row[1] > 4) {
        System.out.println(key + "\t" + row[0] + "\t" + row[1] + "\t" + row[2]);
      }
    });
  }
}
