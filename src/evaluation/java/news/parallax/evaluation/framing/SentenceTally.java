package news.parallax.evaluation.framing;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Framing;
import news.parallax.comparison.framing.FramingFinder;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;

/** Counts sentences that readers, the naive rival and Parallax find loaded. */
final class SentenceTally {
  private final String data;
  private final WordListBaseline baseline = new WordListBaseline();
  private final Counts floor = new Counts();
  private final Counts ours = new Counts();
  private int quoted;
  private int quotedFlagged;

  SentenceTally(String data) {
    this.data = data;
  }

  void add(AnnotatedArticle article, BasilSpans gold) {
    List<Span> found =
        FramingFinder.framing(
                new Dossier(List.of(article), NameJoiner.roster(List.of(article))), List.of())
            .stream()
            .map(Framing::citation)
            .map(citation -> citation.span())
            .toList();
    for (Sentence sentence : article.sentences()) {
      boolean loaded = touches(gold.own(), sentence.span());
      floor.add(loaded, baseline.isLoaded(sentence));
      ours.add(loaded, touches(found, sentence.span()));
    }
    quoted += gold.quoted().size();
    quotedFlagged += (int) gold.quoted().stream().filter(span -> touches(found, span)).count();
  }

  private static boolean touches(List<Span> spans, Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }

  List<Score> scores() {
    return List.of(
        Score.higher("loaded sentences, precision", data, floor.precision, ours.precision, null),
        Score.higher("loaded sentences, recall", data, floor.recall, ours.recall, null),
        Score.higher("loaded sentences, F1", data, floor.f1(), ours.f1(), floor.f1()),
        Score.lower(
            "loaded words of somebody quoted called the outlet's own",
            data,
            null,
            new Figure.Share(quotedFlagged, quoted),
            null));
  }

  private static final class Counts {
    private Figure.Share precision = Figure.Share.NONE;
    private Figure.Share recall = Figure.Share.NONE;

    void add(boolean loaded, boolean flagged) {
      precision = flagged ? precision.and(loaded) : precision;
      recall = loaded ? recall.and(flagged) : recall;
    }

    Figure f1() {
      return Figure.Rate.f1(precision, recall);
    }
  }
}
