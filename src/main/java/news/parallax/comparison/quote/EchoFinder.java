package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.SayingMatch.Echo;

/**
 * Finds quoted words that another article prints as its own, without marks. The index of each
 * article leads to the places.
 */
final class EchoFinder {
  /** Words in a row that are no chance, and how many of them must carry meaning. */
  private static final int LEAST_WORDS = 6;

  private static final int LEAST_STEMS = 3;

  /** The share of the quoted words that must reappear. */
  private static final double LEAST_SHARE = 0.5;

  /** A row of words that many places print is a set phrase. */
  private static final int COMMON = 20;

  private final List<PrintedRows> printed;

  EchoFinder(Dossier dossier) {
    this.printed =
        dossier.articles().stream()
            .map(one -> dossier.reading(one, PrintedRows.class, PrintedRows::of))
            .toList();
  }

  /** Every echo of {@code sayings} in an article other than their own. */
  List<Echo> of(List<Saying> sayings) {
    List<Echo> found = new ArrayList<>();
    for (Saying saying : sayings) {
      if (saying.isMarked()) {
        echoes(saying).stream()
            .distinct()
            .forEach(words -> found.add(new Echo(saying.place(), words)));
      }
    }
    return found;
  }

  private List<Citation> echoes(Saying saying) {
    List<PrintedRows> others =
        printed.stream().filter(one -> !one.id().equals(saying.quotation().article())).toList();
    List<Citation> echoes = new ArrayList<>();
    for (int i = 0; !others.isEmpty() && i + PrintedRows.LENGTH <= saying.words().size(); i++) {
      String row = PrintedRows.key(saying.words(), i);
      if (printed.stream().mapToInt(one -> one.places(row).size()).sum() <= COMMON) {
        for (PrintedRows other : others) {
          for (PrintedRows.Place place : other.places(row)) {
            echo(saying, i, other.article(), place).ifPresent(echoes::add);
          }
        }
      }
    }
    return echoes;
  }

  private static Optional<Citation> echo(
      Saying saying, int from, AnnotatedArticle article, PrintedRows.Place place) {
    List<String> said = saying.words();
    List<String> printed = place.line().folded();
    int length = PrintedRows.LENGTH;
    while (from + length < said.size()
        && place.word() + length < printed.size()
        && said.get(from + length).equals(printed.get(place.word() + length))) {
      length++;
    }
    if (length < LEAST_WORDS || length < LEAST_SHARE * said.size()) {
      return Optional.empty();
    }
    List<Token> run = place.line().tokens().subList(place.word(), place.word() + length);
    Span span = run.getFirst().span().cover(run.getLast().span());
    return tells(run) && isOwnVoice(article, span)
        ? Optional.of(article.cite(span))
        : Optional.empty();
  }

  private static boolean tells(List<Token> run) {
    return run.stream().map(SayingWords::stem).flatMap(Optional::stream).distinct().count()
        >= LEAST_STEMS;
  }

  private static boolean isOwnVoice(AnnotatedArticle article, Span span) {
    return article.quotations().stream()
        .noneMatch(one -> one.mode() != Mode.SCARE && one.span().overlaps(span));
  }
}
