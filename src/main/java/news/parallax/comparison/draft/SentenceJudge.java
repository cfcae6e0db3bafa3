package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.draft.Flaw.Unbacked;
import news.parallax.comparison.draft.SentenceCheck.Backing;
import news.parallax.comparison.draft.WordBacking.Backed;
import news.parallax.knowledge.StoryWords;

/**
 * Puts together what was read of one sentence of a draft. Its gravest flaw decides; what has none
 * must be sure to be called supported.
 */
final class SentenceJudge {
  private final Reports reports;
  private final ClauseBacking backing;
  private final Contradictions contradictions;
  private final QuotedWords quoted;
  private final SpokenBy spoken;

  SentenceJudge(Reports reports, ClauseBacking backing) {
    this.reports = reports;
    this.backing = backing;
    this.contradictions = new Contradictions(reports, backing);
    this.quoted = new QuotedWords(reports);
    this.spoken = new SpokenBy(reports, backing);
  }

  /** What is made of {@code sentence}. */
  SentenceCheck check(SentenceReading sentence) {
    List<Flaw> flaws = flaws(sentence);
    List<Backing> near = backings(sentence);
    Verdict verdict = verdict(sentence, flaws, near);
    if (verdict == Verdict.PARTLY && flaws.stream().allMatch(Flaw.Disputed.class::isInstance)) {
      unsure(sentence).forEach(one -> addApart(one, flaws));
    }
    List<Backing> backings = verdict == Verdict.SUPPORTED ? agreeing(near, flaws) : near;
    return new SentenceCheck(
        sentence.at().article().cite(sentence.at().sentence().span()),
        verdict,
        backings,
        flaws,
        why(verdict, sentence));
  }

  private List<Flaw> flaws(SentenceReading sentence) {
    List<Flaw> flaws = new ArrayList<>(contradictions.of(sentence));
    flaws.addAll(quoted.flaws(sentence.at()));
    spoken.flaws(sentence).forEach(one -> addApart(one, flaws));
    contradictions.disputed(sentence).forEach(one -> addApart(one, flaws));
    sentence.unprinted().forEach(one -> addApart(one, flaws));
    unbacked(sentence).forEach(one -> addApart(one, flaws));
    flaws.sort(Comparator.comparing(Flaw::words));
    return flaws;
  }

  /** What a graver flaw names already is not named again. */
  private static void addApart(Flaw flaw, List<Flaw> flaws) {
    if (flaws.stream().noneMatch(one -> one.words().overlaps(flaw.words()))) {
      flaws.add(flaw);
    }
  }

  private static Stream<Flaw> unbacked(SentenceReading sentence) {
    AnnotatedArticle draft = sentence.at().article();
    return sentence.words().lacking().stream()
        .filter(one -> !one.word().isName() && isUnbacked(one))
        .map(one -> draft.cite(one.word().token().span()))
        .map(words ->
            new Unbacked(
                words, Explanation.of("word-not-borne-out", "no near sentence tells it", words)));
  }

  /** The clauses that no report surely tells; the whole sentence where each is told somewhere. */
  private List<Flaw> unsure(SentenceReading sentence) {
    List<Span> spans =
        sentence.clauses().stream()
            .filter(one -> backing.told(one) < DraftBounds.TOLD)
            .map(one -> one.claim().span())
            .toList();
    Span whole = sentence.at().sentence().span();
    return (spans.isEmpty() ? List.of(whole) : spans)
        .stream()
            .map(sentence.at().article()::cite)
            .map(words ->
                (Flaw)
                    new Unbacked(
                        words,
                        Explanation.of("clause-not-sure", "no report surely tells it", words)))
            .toList();
  }

  private static boolean isUnbacked(Backed one) {
    boolean credits = StoryWords.CREDITING.hasAsWritten(one.word().key());
    return one.word().isNumber()
        || one.opposite().isPresent()
        || (one.likeness() < DraftBounds.MEANT && !credits);
  }

  private Verdict verdict(SentenceReading sentence, List<Flaw> flaws, List<Backing> backings) {
    Verdict gravest =
        flaws.stream().map(Flaw::verdict).max(Comparator.naturalOrder()).orElse(Verdict.SUPPORTED);
    if (gravest.isRefuted()) {
      return gravest;
    }
    if (backings.isEmpty()) {
      return Verdict.NOT_FOUND;
    }
    boolean sure = gravest == Verdict.SUPPORTED && isTold(sentence);
    return sure ? Verdict.SUPPORTED : Verdict.PARTLY;
  }

  /** Those of reports that do not differ on a point of the sentence, where there are any. */
  private static List<Backing> agreeing(List<Backing> near, List<Flaw> flaws) {
    List<Backing> agreeing =
        near.stream()
            .filter(one -> one.near() >= DraftBounds.SURE)
            .filter(one ->
                flaws.stream()
                    .flatMap(flaw -> flaw.receipts().stream())
                    .noneMatch(there -> there.article().equals(one.words().article())))
            .toList();
    return agreeing.isEmpty() ? near.subList(0, 1) : agreeing;
  }

  /** Whether every clause is told, or all words stand in one sentence. */
  private boolean isTold(SentenceReading sentence) {
    return sentence.near().stream().anyMatch(one -> one.shared() >= 1)
        || (!sentence.clauses().isEmpty()
            && sentence.clauses().stream().allMatch(one -> backing.told(one) >= DraftBounds.TOLD));
  }

  /** The place of each report that comes nearest, where it is near enough to be shown. */
  private List<Backing> backings(SentenceReading sentence) {
    return reports.articles().stream()
        .flatMap(report -> backing(sentence, report.article().id()).stream())
        .sorted(Comparator.comparingDouble(Backing::near).reversed())
        .toList();
  }

  private Optional<Backing> backing(SentenceReading sentence, ArticleId report) {
    Optional<ClauseMatch> told =
        sentence.clauses().stream()
            .flatMap(one -> backing.matches(one).stream())
            .filter(match -> match.right().words().article().equals(report))
            .filter(match -> match.score() >= DraftBounds.TOLD)
            .max(Comparator.comparingDouble(ClauseMatch::score));
    return told.map(match -> new Backing(sentenceOf(match), match.score()))
        .or(() -> near(sentence, report));
  }

  private Citation sentenceOf(ClauseMatch match) {
    AnnotatedArticle report = backing.report(match);
    Span span = report.sentences().get(backing.claim(match).sentence()).span();
    return report.cite(span);
  }

  private static Optional<Backing> near(SentenceReading sentence, ArticleId report) {
    return sentence.near().stream()
        .filter(one -> one.at().article().article().id().equals(report))
        .filter(Reports.Near::mayTell)
        .findFirst()
        .map(one ->
            new Backing(
                one.at().article().cite(one.at().sentence().span()),
                Math.max(one.shared(), one.likeness())));
  }

  private Explanation why(Verdict verdict, SentenceReading sentence) {
    double told = sentence.clauses().stream().mapToDouble(backing::told).min().orElse(0);
    String because =
        "%s; its least told clause is told with a chance of %.2f".formatted(because(verdict), told);
    return Explanation.of("draft-sentence", because);
  }

  private static String because(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "a report tells it and no word goes beyond";
      case PARTLY -> "reports come near it, and not all of it is sure";
      case NOT_FOUND -> "no report comes near it";
      case ALTERED -> "what it quotes is printed otherwise";
      case CONTRADICTED -> "a report tells what cannot be true beside it";
    };
  }
}
