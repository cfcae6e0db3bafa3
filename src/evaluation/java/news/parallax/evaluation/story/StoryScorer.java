package news.parallax.evaluation.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Figure.Count;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.story.StoryGold.Dated;
import news.parallax.evaluation.story.StoryGold.Pair;

/** Scores what was found in one story against its gold. */
final class StoryScorer {
  private final StoryGold gold;
  private final StoryAnswer answer;
  private final Map<StoryMeasure, Figure> figures = new EnumMap<>(StoryMeasure.class);

  private StoryScorer(StoryGold gold, StoryAnswer answer) {
    this.gold = gold;
    this.answer = answer;
  }

  /** Every measure with its figure, in the order of the measures. */
  static Map<StoryMeasure, Figure> score(StoryGold gold, StoryAnswer answer) {
    StoryScorer scorer = new StoryScorer(gold, answer);
    scorer.share(StoryMeasure.ARTICLES, answer.articles(), gold.files().size());
    scorer.figures.putAll(new QuoteScorer(gold, answer).figures());
    scorer.figures.putAll(new FactScorer(gold, answer.facts()).counts().figures());
    scorer.figures.putAll(new ConflictScorer(gold, answer).figures());
    scorer.exclusives();
    scorer.figures.putAll(new NameScorer(gold, answer).figures());
    scorer.dates();
    scorer.framing();
    scorer.reuse();
    scorer.presentation();
    return scorer.figures;
  }

  private void share(StoryMeasure measure, long hits, long of) {
    figures.put(measure, new Share((int) hits, (int) of));
  }

  private static boolean touches(List<Anchor> places, Anchor place) {
    return places.stream().anyMatch(place::overlaps);
  }

  /** Of what is called one report's alone, how much holds a fact that several tell. */
  private void exclusives() {
    share(
        StoryMeasure.SHARED_CALLED_EXCLUSIVE,
        answer.exclusives().stream().filter(this::tellsSharedFact).count(),
        answer.exclusives().size());
  }

  private boolean tellsSharedFact(Anchor place) {
    return gold.facts().stream()
        .flatMap(List::stream)
        .anyMatch(telling -> telling.length() <= place.length() && place.overlaps(telling, 0.5));
  }

  private void dates() {
    List<Dated> required = gold.dates().stream().filter(Dated::required).toList();
    share(
        StoryMeasure.TIMELINE_DATES,
        required.stream().filter(this::isDated).count(),
        required.size());
    List<Anchor> placed = answer.dates().stream().map(StoryAnswer.Placed::at).toList();
    share(
        StoryMeasure.TIMELINE_ANCHORS,
        gold.dates().stream().filter(date -> touches(placed, date.at())).count(),
        gold.dates().size());
  }

  private boolean isDated(Dated date) {
    String start = date.iso().split("/", 2)[0];
    return answer.dates().stream()
        .anyMatch(placed -> placed.at().overlaps(date.at()) && placed.start().startsWith(start));
  }

  private void framing() {
    figures.put(StoryMeasure.FRAMING_REPORTED, new Count(answer.framing().size()));
    share(
        StoryMeasure.FRAMING_FOUND,
        gold.framing().stream().filter(word -> touches(answer.framing(), word)).count(),
        gold.framing().size());
    share(
        StoryMeasure.QUOTED_WORDS_FLAGGED,
        gold.notFraming().stream().filter(word -> touches(answer.framing(), word)).count(),
        gold.notFraming().size());
  }

  private void reuse() {
    share(
        StoryMeasure.REUSE_FOUND,
        gold.reuse().stream()
            .filter(wanted -> answer.reuse().stream().anyMatch(found -> same(found, wanted)))
            .count(),
        gold.reuse().size());
    figures.put(StoryMeasure.REUSE_REPORTED, new Count(answer.reuse().size()));
    share(
        StoryMeasure.REUSE_OF_QUOTES,
        answer.reuse().stream().filter(pair -> isQuoted(pair.a()) && isQuoted(pair.b())).count(),
        answer.reuse().size());
  }

  private static boolean same(Pair found, Pair wanted) {
    return (found.a().overlaps(wanted.a(), .5) && found.b().overlaps(wanted.b(), .5))
        || (found.a().overlaps(wanted.b(), .5) && found.b().overlaps(wanted.a(), .5));
  }

  /** Inside a long quotation; the gold marks only a long one's first paragraph. */
  private boolean isQuoted(Anchor place) {
    return gold.quotes().stream()
        .filter(quote -> !quote.kind().equals("scare") && quote.at().length() > 40)
        .map(StoryGold.Quote::at)
        .anyMatch(quote ->
            quote.doc() == place.doc()
                && place.start() >= quote.start() - 3
                && place.end() <= quote.end() + 400);
  }

  private void presentation() {
    share(
        StoryMeasure.FURNITURE_FOUND,
        gold.furniture().stream().filter(piece -> touches(answer.furniture(), piece)).count(),
        gold.furniture().size());
    share(
        StoryMeasure.SUMMARY_LINES_CITED,
        answer.summary().stream().filter(receipts -> receipts > 0).count(),
        answer.summary().size());
  }
}
