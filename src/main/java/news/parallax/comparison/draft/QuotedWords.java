package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.draft.Flaw.Altered;
import news.parallax.comparison.draft.Flaw.Matter;
import news.parallax.comparison.draft.Flaw.OtherSpeaker;
import news.parallax.comparison.draft.Flaw.Unprinted;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.quote.NearestWording;
import news.parallax.knowledge.name.EntityType;

/** Holds what a draft quotes against what the reports print: the words, and who spoke them. */
final class QuotedWords {
  /** The share of words in their order from which on a quotation is another one altered. */
  private static final double LEAST_ALTERED = 0.6;

  /** Fewer telling words in their order are met by chance. */
  private static final int FEWEST_SHARED = 2;

  private final Reports reports;

  QuotedWords(Reports reports) {
    this.reports = reports;
  }

  /** Words between two cuts, and where the reports come nearest to them. */
  private record Piece(List<String> words, List<NearestWording> near) {
    List<NearestWording> whole() {
      return near.stream().filter(NearestWording::isWhole).toList();
    }

    NearestWording best() {
      return near.getFirst();
    }

    boolean isAltered() {
      return !near.isEmpty() && best().share() >= LEAST_ALTERED && best().shared() >= FEWEST_SHARED;
    }
  }

  /** What is wrong with what {@code sentence} quotes, its part of a longer quotation. */
  List<Flaw> flaws(SentenceHandle sentence) {
    Span whole = sentence.sentence().span();
    return sentence.article().overlapping(whole).quotations().stream()
        .filter(one -> one.isMarkedSpeech() && one.content().overlaps(whole))
        .flatMap(one -> flaws(sentence, one).stream())
        .toList();
  }

  private List<Flaw> flaws(SentenceHandle sentence, Quotation quotation) {
    Span part = shared(quotation.span(), sentence.sentence().span());
    Citation words = sentence.article().cite(part);
    List<Piece> pieces = pieces(sentence.tokens(shared(quotation.content(), part)));
    Optional<Piece> other = pieces.stream().filter(one -> one.whole().isEmpty()).findFirst();
    if (other.isPresent()) {
      return List.of(misquoted(words, other.get()));
    }
    List<Citation> places =
        pieces.stream().flatMap(one -> one.whole().stream()).map(NearestWording::place).toList();
    return places.isEmpty()
        ? List.of()
        : Stream.of(unmarked(words, places), otherSpeaker(words, quotation, places))
            .flatMap(Optional::stream)
            .toList();
  }

  /** What both hold; they overlap. */
  private static Span shared(Span one, Span other) {
    return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }

  private static Flaw misquoted(Citation words, Piece piece) {
    if (piece.isAltered()) {
      return new Altered(
          words,
          piece.best().place(),
          Explanation.of(
              "quotation-altered", "the report prints other words", words, piece.best().place()));
    }
    return new Unprinted(
        words,
        Matter.QUOTATION,
        Explanation.of("quotation-not-printed", "no report prints these words", words));
  }

  /** The words of {@code tokens} between the cuts, "…" and what stands in brackets. */
  private List<Piece> pieces(List<Token> tokens) {
    List<List<Token>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    boolean isAside = false;
    for (Token token : tokens) {
      String mark = token.word();
      isAside = isAside || mark.startsWith("[");
      if (isAside || mark.startsWith("…") || mark.startsWith("..")) {
        runs.add(new ArrayList<>());
      } else {
        runs.getLast().add(token);
      }
      isAside = isAside && !mark.endsWith("]");
    }
    return runs.stream()
        .map(NearestWording::words)
        .filter(words -> !words.isEmpty())
        .map(this::piece)
        .toList();
  }

  private Piece piece(List<String> words) {
    return new Piece(
        words,
        reports.articles().stream()
            .flatMap(report -> NearestWording.of(words, report).stream())
            .sorted(NearestWording.BEST_FIRST)
            .toList());
  }

  /** Words that reports print, but none as a quotation. */
  private Optional<Flaw> unmarked(Citation words, List<Citation> places) {
    boolean marked = places.stream().anyMatch(place -> !marking(place).isEmpty());
    return marked
        ? Optional.empty()
        : Optional.of(
            new Unprinted(
                words,
                Matter.QUOTATION,
                Explanation.of(
                    "quotation-not-printed",
                    "reports print these words, none of them in marks",
                    words)));
  }

  private List<Quotation> marking(Citation place) {
    return reports.dossier().article(place.article()).quotations().stream()
        .filter(one -> one.mode() != Quotation.Mode.INDIRECT && one.span().overlaps(place.span()))
        .toList();
  }

  private Optional<Flaw> otherSpeaker(Citation words, Quotation own, List<Citation> places) {
    Optional<StoryEntity> named = person(own);
    List<Optional<StoryEntity>> theirs =
        places.stream().flatMap(place -> marking(place).stream()).map(this::person).toList();
    Set<StoryEntity> speakers =
        theirs.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    boolean open =
        named.isEmpty()
            || theirs.stream().anyMatch(Optional::isEmpty)
            || speakers.isEmpty()
            || speakers.contains(named.get());
    return open
        ? Optional.empty()
        : Optional.of(
            given(words, named.get().name(), speakers.iterator().next(), places.getFirst()));
  }

  static Flaw given(Citation words, String named, StoryEntity speaker, Citation place) {
    return new OtherSpeaker(
        words,
        named,
        speaker.name(),
        place,
        Explanation.of(
            "other-speaker",
            "the draft gives it to %s, the reports to %s".formatted(named, speaker.name()),
            words,
            place));
  }

  private Optional<StoryEntity> person(Quotation quotation) {
    return Stream.ofNullable(quotation.speaker())
        .flatMap(speaker -> reports.dossier().roster().of(speaker).stream())
        .filter(Objects::nonNull)
        .filter(one -> one.type() == EntityType.PERSON)
        .findFirst();
  }
}
