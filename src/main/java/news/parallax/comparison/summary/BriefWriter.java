package news.parallax.comparison.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;

/**
 * Fills the six questions from the tops of the articles, where news answers them: what the headline
 * and the summary's first line tell, whom, when and where most of them name, and the clauses of
 * reason and manner nearest the top.
 */
final class BriefWriter {
  /** Reasons or ways shown. */
  private static final int MOST_CLAUSES = 2;

  /** The top of a short article; by hand. */
  private static final int TOP_SENTENCES = 6;

  /** The top of a long one is this part of it; by hand. */
  private static final int TOP_PART = 3;

  private final Dossier dossier;
  private final List<CandidateSentence> summary;
  private final List<Line> lines;

  /**
   * A writer for {@code dossier}.
   *
   * @param summary the chosen sentences, that of the core event first
   * @param lines the same with their receipts
   */
  BriefWriter(Dossier dossier, List<CandidateSentence> summary, List<Line> lines) {
    this.dossier = dossier;
    this.summary = summary;
    this.lines = lines;
  }

  Brief brief() {
    return new Brief(
        new Actors(dossier, summary).lines(),
        what(),
        new EventDates(dossier).lines(),
        new EventPlaces(dossier).lines(),
        clauses(Circumstance.REASON),
        clauses(Circumstance.MANNER));
  }

  private List<Line> what() {
    Stream<Line> headline = new Headlines(dossier.articles()).best().stream();
    return Stream.concat(headline, lines.stream().limit(1)).toList();
  }

  /** Further down a report turns to background, whose reasons are not the event's. */
  private static boolean isNearTop(AnnotatedArticle article, Span span) {
    List<Sentence> sentences = article.sentences();
    int last = Math.max(TOP_SENTENCES, sentences.size() / TOP_PART) - 1;
    return span.start() <= sentences.get(Math.min(last, sentences.size() - 1)).span().end();
  }

  /** The clauses nearest the top, at most one an article. */
  private List<Line> clauses(Circumstance circumstance) {
    record Found(double depth, Citation citation) {}
    Set<String> known = new TreeSet<>();
    Stream<Found> found =
        dossier.articles().stream()
            .flatMap(article ->
                circumstance.clauses(article).stream()
                    .filter(span -> isNearTop(article, span))
                    .limit(1)
                    .map(span ->
                        new Found(
                            (double) span.start() / article.article().text().length(),
                            article.cite(span))));
    return found
        .sorted(Comparator.comparingDouble(Found::depth))
        .filter(one -> known.add(dossier.words(one.citation()).toLowerCase(Locale.ROOT)))
        .limit(MOST_CLAUSES)
        .map(one -> new Line(dossier.words(one.citation()), List.of(one.citation())))
        .toList();
  }
}
