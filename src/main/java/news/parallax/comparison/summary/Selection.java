package news.parallax.comparison.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.TimeInterval;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;

/**
 * Picks sentences one by one, each time the one that adds most of what is not told yet, its length
 * and what it repeats held against it (greedy coverage with maximal marginal relevance, Carbonell
 * and Goldstein 1998).
 */
final class Selection {
  private static final List<Integer> OPENINGS = List.of(1, 3);

  /** As long as there are sentences that stand alone. */
  private static final int FEWEST_LINES = 5;

  /** A reader's minute. */
  private static final int MOST_LINES = 9;

  /** Shown with a line. */
  private static final int MOST_CITATIONS = 8;

  /** A further line must add this share of what the first one told. */
  private static final double LEAST_SHARE = 0.2;

  /** From this share of equal words on two sentences say the same. */
  private static final double MOST_ALIKE = 0.5;

  /** What the first sentence of an article is worth beside one at its end. */
  private static final double LEAD_BONUS = 0.6;

  /** "The leaders met" needs the sentence before it, a name stands for itself. */
  private static final double NAME_BONUS = 1.4;

  /** What telling all that the headline tells is worth to the first line. */
  private static final double HEADLINE_BONUS = 2;

  private final Comparator<Citation> order;
  private final Concepts concepts;
  private final List<CandidateSentence> candidates;
  private final Leads leads;

  Selection(Dossier dossier, Concepts concepts) {
    List<AnnotatedArticle> articles = dossier.articles();
    this.order = dossier.order();
    this.concepts = concepts;
    this.leads = new Leads(articles);
    this.candidates =
        articles.stream()
            .flatMap(article ->
                IntStream.range(0, article.sentences().size())
                    .mapToObj(index -> new CandidateSentence(article, index)))
            .filter(Fitness::standsAlone)
            .toList();
  }

  /** The chosen sentences: the weightiest of the openings, the others as deep as they stand. */
  List<CandidateSentence> places() {
    List<CandidateSentence> chosen = new ArrayList<>();
    Concepts.Told told = Concepts.Told.nothing();
    double first = 0;
    List<CandidateSentence> open = openings();
    while (chosen.size() < MOST_LINES) {
      Optional<CandidateSentence> best = best(open, chosen, told);
      double gain = best.map(place -> value(place, told)).orElse(0.0);
      if (gain <= 0 || (chosen.size() >= FEWEST_LINES && gain < LEAST_SHARE * first)) {
        break;
      }
      first = chosen.isEmpty() ? best.map(this::worth).orElse(0.0) : Math.max(first, gain);
      best.ifPresent(place -> concepts.tell(place, told));
      best.ifPresent(chosen::add);
      open = candidates;
    }
    return inOrder(chosen);
  }

  /** Where the core event is told: the first sentences, else the first few, else anywhere. */
  private List<CandidateSentence> openings() {
    for (int most : OPENINGS) {
      List<CandidateSentence> open =
          candidates.stream()
              .filter(place -> place.rank() < most)
              .filter(Fitness::tellsDeed)
              .toList();
      if (!open.isEmpty()) {
        return open;
      }
    }
    return candidates;
  }

  /** The most valuable of {@code open}, the earliest when equal, unlike those chosen. */
  private Optional<CandidateSentence> best(
      List<CandidateSentence> open, List<CandidateSentence> chosen, Concepts.Told told) {
    CandidateSentence best = null;
    double most = 0;
    for (CandidateSentence place : open) {
      double value = value(place, told);
      if (value > most && chosen.stream().noneMatch(one -> alike(one, place))) {
        best = place;
        most = value;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The core event first, then in the order of events, undated ones with the core. */
  private static List<CandidateSentence> inOrder(List<CandidateSentence> chosen) {
    List<CandidateSentence> ordered = new ArrayList<>(chosen);
    if (ordered.size() > 1) {
      Optional<LocalDate> core = ordered.getFirst().time().map(time -> time.start().toLocalDate());
      Comparator<CandidateSentence> byDepth = Comparator.comparingDouble(CandidateSentence::depth);
      ordered
          .subList(1, ordered.size())
          .sort(
              core.map(Selection::byEvent).map(one -> one.thenComparing(byDepth)).orElse(byDepth));
    }
    return ordered;
  }

  private static Comparator<CandidateSentence> byEvent(LocalDate core) {
    return Comparator.comparing(place ->
        place
            .time()
            .filter(time -> !holds(time, core))
            .map(time -> time.start().toLocalDate())
            .orElse(core));
  }

  /** "This year" is no time before today. */
  private static boolean holds(TimeInterval time, LocalDate day) {
    return !time.start().toLocalDate().isAfter(day) && time.end().toLocalDate().isAfter(day);
  }

  /** What {@code place} tells, whether the leads share it or not. */
  private double worth(CandidateSentence place) {
    return value(place, Concepts.Told.nothing()) / core(place);
  }

  private double value(CandidateSentence place, Concepts.Told told) {
    double length = Math.sqrt(place.sentence().tokens().size());
    double named = Fitness.beginsWithName(place) ? NAME_BONUS : 1;
    double central = told.isNothing() ? core(place) : 1;
    double top = 1 + LEAD_BONUS * (1 - place.depth());
    return named * central * concepts.gain(place, told) * top / length;
  }

  /** How much it is what the tops share and its own headline says; 1 when not at all. */
  private double core(CandidateSentence place) {
    return (1 + leads.centrality(place.sentence()))
        * (1 + HEADLINE_BONUS * Leads.headlineShare(place));
  }

  private static boolean alike(CandidateSentence a, CandidateSentence b) {
    Set<String> wordsOfA = Concepts.words(a.sentence());
    Set<String> wordsOfB = Concepts.words(b.sentence());
    Set<String> shared = new HashSet<>(wordsOfA);
    shared.retainAll(wordsOfB);
    int fewer = Math.min(wordsOfA.size(), wordsOfB.size());
    return shared.size() > MOST_ALIKE * fewer;
  }

  /** {@code place} as a line: its own receipt first, then those of the reports that tell it too. */
  Line line(CandidateSentence place) {
    List<Citation> citations = new ArrayList<>(List.of(place.citation()));
    BorneOut.others(place, concepts.facts(place)).stream()
        .sorted(order)
        .limit(MOST_CITATIONS - 1)
        .forEach(citations::add);
    return new Line(place.words(), citations);
  }
}
