package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.Conflict.Kind;
import news.parallax.comparison.Difference;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.draft.ClauseBacking.Clause;
import news.parallax.comparison.draft.Flaw.Contradicted;
import news.parallax.comparison.draft.Flaw.Disputed;
import news.parallax.comparison.draft.Flaw.Matter;
import news.parallax.comparison.draft.Flaw.Unprinted;
import news.parallax.comparison.draft.WordBacking.Backed;
import news.parallax.comparison.draft.WordBacking.Opposite;
import news.parallax.comparison.evidence.CountedUnits;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * Finds what a report tells that cannot be true beside a sentence of a draft: where the comparison
 * of the two found them to differ, and where clauses that speak of one thing differ in one word.
 * What another report bears out is disputed and not contradicted.
 */
final class Contradictions {
  private final Reports reports;
  private final ClauseBacking backing;

  Contradictions(Reports reports, ClauseBacking backing) {
    this.reports = reports;
    this.backing = backing;
  }

  /** Those of {@code sentence}, one for each place of the draft, in text order. */
  List<Contradicted> of(SentenceReading sentence) {
    List<Contradicted> found = new ArrayList<>();
    Stream.of(
            differences(sentence),
            values(sentence),
            opposites(sentence),
            denials(sentence),
            swaps(sentence))
        .flatMap(one -> one)
        .filter(one -> found.stream().noneMatch(other -> other.words().overlaps(one.words())))
        .forEach(found::add);
    found.sort(Comparator.comparing(Contradicted::words));
    return found;
  }

  /** What the comparison of the draft with a report found. */
  private Stream<Contradicted> differences(SentenceReading sentence) {
    return sentence.conflicts().stream()
        .filter(one -> !isBorneOut(sentence, one))
        .map(one ->
            new Contradicted(one.left().citation(), one.kind(), one.right().citation(), why(one)));
  }

  /** Where reports differ among themselves, and the draft goes with one of them. */
  List<Disputed> disputed(SentenceReading sentence) {
    return sentence.conflicts().stream()
        .filter(one -> isBorneOut(sentence, one) && isOfValues(sentence, one))
        .map(one ->
            new Disputed(one.left().citation(), one.kind(), one.right().citation(), why(one)))
        .toList();
  }

  private static Explanation why(Difference one) {
    return Explanation.of(
        "reports-differ",
        "%s there, %s here: %s"
            .formatted(one.right().reading(), one.left().reading(), one.reason().because()),
        one.left().citation(),
        one.right().citation());
  }

  /** The points of {@code sentence}, of a draft, on which a report differs. */
  static List<Difference> open(SentenceHandle sentence, List<PairComparison> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.differences().stream())
        .filter(one -> one.isOpen() && !one.isWithinOne() && one.kind() != Kind.WORDING)
        .filter(one -> sentence.holds(one.left().citation()))
        .toList();
  }

  private static AnnotatedArticle draft(SentenceReading sentence) {
    return sentence.at().article();
  }

  /** Whether a report gives the same value, or another tells the same and does not differ. */
  private boolean isBorneOut(SentenceReading sentence, Difference difference) {
    Span own = difference.left().citation().span();
    Citation there = difference.right().citation();
    return isOfValues(sentence, difference)
        ? sentence.near().stream()
            .anyMatch(one -> GivenValues.areIn(one.at(), draft(sentence), own))
        : matches(sentence, own)
            .filter(match -> match.score() >= DraftBounds.TOLD && !differs(sentence, match))
            .anyMatch(match -> !match.right().words().article().equals(there.article()));
  }

  private Stream<ClauseMatch> matches(SentenceReading sentence, Span own) {
    return sentence.clauses().stream()
        .filter(one -> one.claim().span().overlaps(own))
        .flatMap(one -> backing.matches(one).stream());
  }

  private static boolean isOfValues(SentenceReading sentence, Difference difference) {
    Span own = difference.left().citation().span();
    return !draft(sentence).overlapping(own).quantities().isEmpty()
        || !draft(sentence).overlapping(own).times().isEmpty();
  }

  private static boolean differs(SentenceReading sentence, ClauseMatch match) {
    return sentence.conflicts().stream()
        .anyMatch(one -> one.right().citation().article().equals(match.right().words().article()));
  }

  /** An amount or time no report gives, where a clause that tells the same has another. */
  private Stream<Contradicted> values(SentenceReading sentence) {
    return sentence.unprinted().stream()
        .filter(one -> one.matter() == Matter.NUMBER || one.matter() == Matter.DATE)
        .flatMap(one -> value(sentence, one).stream());
  }

  private Optional<Contradicted> value(SentenceReading sentence, Unprinted one) {
    Span own = one.words().span();
    return near(sentence, own, DraftBounds.NEAR)
        .flatMap(match -> rival(draft(sentence), own, match).stream())
        .findFirst()
        .map(there ->
            new Contradicted(
                one.words(),
                kind(one),
                there,
                Explanation.of(
                    "other-value",
                    "a clause that tells the same gives another value, and no report gives this one",
                    one.words(),
                    there)));
  }

  private static Kind kind(Unprinted one) {
    return one.matter() == Matter.NUMBER ? Kind.NUMBER : Kind.DATE;
  }

  /** The clauses of reports that may speak of what the draft tells at {@code own}, best first. */
  private Stream<ClauseMatch> near(SentenceReading sentence, Span own, double least) {
    return sentence.clauses().stream()
        .filter(one -> one.claim().span().contains(own))
        .flatMap(one -> backing.matches(one).stream())
        .filter(match -> match.eventScore() >= least)
        .sorted(Comparator.comparingDouble(ClauseMatch::eventScore).reversed());
  }

  /** The only value of its sort that the clause of {@code match} gives. */
  private Optional<Citation> rival(AnnotatedArticle draft, Span own, ClauseMatch match) {
    AnnotatedArticle report = backing.report(match);
    Span clause = backing.claim(match).span();
    List<Span> rivals =
        Stream.concat(
                draft.overlapping(own).quantities().stream()
                    .flatMap(one ->
                        report.within(clause).quantities().stream()
                            .filter(other -> CountedUnits.same(one.unit(), other.unit()))
                            .map(Quantity::span)),
                draft.overlapping(own).times().stream()
                    .flatMap(one ->
                        report.within(clause).times().stream()
                            .filter(other -> isOneSort(one, other))
                            .map(TimeExpression::span)))
            .distinct()
            .toList();
    return rivals.size() == 1 ? Optional.of(report.cite(rivals.getFirst())) : Optional.empty();
  }

  private static boolean isOneSort(TimeExpression one, TimeExpression other) {
    return one.kind() == other.kind()
        && (one.interval() == null) == (other.interval() == null)
        && (one.interval() == null
            || other.interval() == null
            || one.interval().precision() == other.interval().precision());
  }

  /** A word where a clause that tells the same has the opposite. */
  private Stream<Contradicted> opposites(SentenceReading sentence) {
    return sentence.words().lacking().stream()
        .flatMap(one -> one.opposite().stream().flatMap(there -> opposite(sentence, one, there)));
  }

  private Stream<Contradicted> opposite(SentenceReading sentence, Backed one, Opposite there) {
    Span own = one.word().token().span();
    Span theirs = there.word().token().span();
    boolean isNear =
        near(sentence, own, DraftBounds.NEAR)
            .anyMatch(match ->
                match.right().words().article().equals(there.at().article().article().id())
                    && backing.claim(match).span().contains(theirs));
    return isNear
        ? Stream.of(
            contradicted(
                sentence,
                own,
                there.at().article().cite(theirs),
                "opposite-word",
                "a clause that tells of the same has the opposite"))
        : Stream.of();
  }

  private static Contradicted contradicted(
      SentenceReading sentence, Span own, Citation there, String rule, String because) {
    Citation words = draft(sentence).cite(own);
    return new Contradicted(
        words, Kind.MODALITY, there, Explanation.of(rule, because, words, there));
  }

  /** A clause stated where those that tell of the same are negated, or the other way round. */
  private Stream<Contradicted> denials(SentenceReading sentence) {
    return sentence.clauses().stream().flatMap(clause -> denial(sentence, clause).stream());
  }

  /** Only where no clause that comes as near tells it as the draft does. */
  private Optional<Contradicted> denial(SentenceReading sentence, Clause clause) {
    Optional<ClauseMatch> nearest =
        backing.matches(clause).stream()
            .filter(match -> match.eventScore() >= DraftBounds.NEAR)
            .max(Comparator.comparingDouble(ClauseMatch::eventScore));
    boolean agreed =
        nearest.isEmpty()
            || backing.matches(clause).stream()
                .filter(match -> match.eventScore() >= nearest.get().eventScore())
                .anyMatch(match -> !backing.isContrary(clause, match));
    return agreed || !isOvertly(clause, nearest.get())
        ? Optional.empty()
        : Optional.of(
            contradicted(
                sentence,
                clause.claim().span(),
                nearest.get().right().words(),
                "negated",
                "one states what the other negates"));
  }

  /** Whether one of them, and one alone, has a "not". */
  private boolean isOvertly(Clause clause, ClauseMatch match) {
    SentenceHandle own = SentenceHandle.of(backing.draft(), clause.claim());
    SentenceHandle there = SentenceHandle.of(backing.report(match), backing.claim(match));
    return SentenceReading.isNegated(own.tokens(clause.claim().span()))
        != SentenceReading.isNegated(there.tokens(match.right().words().span()));
  }

  /** Who does it and to whom, the other way round. */
  private Stream<Contradicted> swaps(SentenceReading sentence) {
    return sentence.clauses().stream()
        .flatMap(clause ->
            backing.matches(clause).stream()
                .filter(match -> match.eventScore() >= DraftBounds.MAY_BE_NEAR)
                .filter(match -> isSwapped(clause.claim(), backing.claim(match)))
                .limit(1)
                .map(match ->
                    contradicted(
                        sentence,
                        clause.claim().span(),
                        match.right().words(),
                        "swapped-parties",
                        "there it is done by whom it is done to here")));
  }

  private boolean isSwapped(Claim own, Claim other) {
    Optional<StoryEntity> doer = party(own, Role.AGENT);
    Optional<StoryEntity> object = party(own, Role.PATIENT);
    return doer.isPresent()
        && object.isPresent()
        && !doer.equals(object)
        && doer.equals(party(other, Role.PATIENT))
        && object.equals(party(other, Role.AGENT));
  }

  private Optional<StoryEntity> party(Claim claim, Role role) {
    return claim
        .argument(role)
        .map(Argument::entity)
        .flatMap(entity -> reports.dossier().roster().of(entity));
  }
}
