package news.parallax.evaluation.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.story.StoryAnswer.Quoted;
import news.parallax.evaluation.story.StoryGold.Pair;
import news.parallax.evaluation.story.StoryGold.Quote;

/** Scores quotations, their speakers, and the wordings of one utterance. */
final class QuoteScorer {
  /** An opening mark or two may be counted in or not. */
  private static final int START_TOLERANCE = 3;

  private final StoryGold gold;
  private final StoryAnswer answer;

  QuoteScorer(StoryGold gold, StoryAnswer answer) {
    this.gold = gold;
    this.answer = answer;
  }

  Map<StoryMeasure, Figure> figures() {
    List<Quote> quotes = gold.quotes().stream().filter(Quote::counts).toList();
    List<Pair> variants = gold.variants().stream().flatMap(v -> Pair.everyTwo(v).stream()).toList();
    return Map.of(
        StoryMeasure.QUOTES_FOUND,
        share(quotes.stream().filter(quote -> found(quote).isPresent()).count(), quotes),
        StoryMeasure.SPEAKER_RIGHT,
        share(quotes.stream().filter(this::hasRightSpeaker).count(), quotes),
        StoryMeasure.SPEAKER_NAMED_RIGHT,
        share(quotes.stream().filter(this::showsRightSpeaker).count(), quotes),
        StoryMeasure.VARIANT_PAIRS,
        share(variants.stream().filter(this::isJoined).count(), variants),
        StoryMeasure.FALSE_VARIANTS,
        share(gold.notVariants().stream().filter(this::isJoined).count(), gold.notVariants()));
  }

  private static Share share(long hits, List<?> of) {
    return new Share((int) hits, of.size());
  }

  private Optional<Quoted> found(Quote quote) {
    return answer.quotes().stream().filter(one -> isAt(one.at(), quote.at())).findFirst();
  }

  private static boolean isAt(Anchor found, Anchor wanted) {
    boolean starts =
        found.doc() == wanted.doc() && Math.abs(found.start() - wanted.start()) <= START_TOLERANCE;
    return starts || found.overlaps(wanted, .6);
  }

  private boolean hasRightSpeaker(Quote quote) {
    return found(quote).stream()
        .flatMap(one -> Stream.concat(Stream.of(one.speaker()), one.names().stream()))
        .anyMatch(name -> isSpeaker(name, quote));
  }

  private boolean showsRightSpeaker(Quote quote) {
    return found(quote).filter(one -> isSpeaker(one.speaker(), quote)).isPresent();
  }

  private boolean isSpeaker(String name, Quote quote) {
    return !name.isEmpty()
        && speakerNames(quote).anyMatch(allowed -> NameForms.same(name, allowed));
  }

  /** The gold's names for the speaker; of the forms only those of two words or more. */
  private Stream<String> speakerNames(Quote quote) {
    return Stream.of(
            Stream.of(quote.speaker()),
            quote.otherSpeakers().stream(),
            gold.formsOf(quote.speaker()).stream().filter(form -> NameForms.words(form).size() > 1))
        .flatMap(names -> names);
  }

  private boolean isJoined(Pair pair) {
    return answer.utterances().stream()
        .anyMatch(said -> holds(said, pair.a()) && holds(said, pair.b()));
  }

  private static boolean holds(List<Anchor> places, Anchor place) {
    return places.stream().anyMatch(one -> one.overlaps(place, .3));
  }
}
