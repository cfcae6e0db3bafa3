package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.List;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Sense;
import news.parallax.comparison.Utterance;

/** Gathers differences between aligned clauses and utterances into typed conflicts. */
public final class ConflictFinder {
  private static final List<Comparison> COMPARISONS =
      List.of(new QuantityComparison(), new OffsetComparison());

  private final Dossier dossier;
  private final Origins origins;
  private final Sense sense;

  /** A finder over one story that weighs with {@code sense} what is told of two values. */
  public ConflictFinder(Dossier dossier, Origins origins, Sense sense) {
    this.dossier = dossier;
    this.origins = origins;
    this.sense = sense;
  }

  /** The conflicts between {@code pairs} and in what {@code ledger} holds, in text order. */
  public List<Conflict> find(List<ClausePair> pairs, QuoteLedger ledger) {
    List<Utterance> utterances = ledger.utterances();
    List<Difference> differences = new ArrayList<>();
    for (ClausePair pair : pairs) {
      COMPARISONS.forEach(comparison -> differences.addAll(comparison.differences(pair)));
    }
    SlotComparison slots = new SlotComparison(dossier.roster());
    pairs.forEach(pair -> differences.addAll(slots.differences(pair)));
    List<SentencePair> sentences = SentencePair.of(pairs);
    differences.addAll(new ValueComparison(dossier, sense).differences());
    differences.addAll(new RivalWordComparison(dossier, sense).differences());
    differences.addAll(new EnumerationComparison(dossier, sense).differences());
    differences.addAll(new OrderComparison(dossier, sense).differences());
    differences.addAll(new StanceComparison(dossier, sense).differences());
    differences.addAll(new WordingComparison(dossier, sense).differences(ledger.quotations()));
    differences.addAll(new LocationComparison(dossier).differences());
    TallyComparison tallies = new TallyComparison(dossier.roster());
    differences.addAll(tallies.differences(sentences));
    differences.addAll(tallies.noneAgainstSome(dossier.articles()));
    DateComparison dates = new DateComparison();
    sentences.stream()
        .filter(pair -> pair.probability() >= DateComparison.LEAST)
        .flatMap(pair -> pair.clauses().stream())
        .forEach(pair -> differences.addAll(dates.differences(pair)));
    ListComparison lists = new ListComparison();
    TransferComparison transfers = new TransferComparison(dossier.roster());
    DenialComparison denials = new DenialComparison();
    for (SentencePair pair : sentences) {
      differences.addAll(lists.differences(pair));
      transfers.difference(pair).ifPresent(differences::add);
      denials.difference(pair).ifPresent(differences::add);
    }
    differences.addAll(new AgeComparison(dossier, sentences).differences());
    MannerComparison manner = new MannerComparison(dossier);
    utterances.forEach(utterance -> differences.addAll(manner.differences(utterance)));
    SayingComparison saying = new SayingComparison(dossier);
    utterances.forEach(utterance -> differences.addAll(saying.differences(utterance)));
    differences.removeIf(this::isOneOrigin);
    EstimateComparison estimates = new EstimateComparison();
    dossier.articles().forEach(article -> differences.addAll(estimates.differences(article)));
    return new ConflictWriter(origins).conflicts(differences);
  }

  /**
   * Two prints of one text do not contradict each other; two readings of one statement may, since
   * each outlet took it down by itself.
   */
  private boolean isOneOrigin(Difference difference) {
    Origin left = origins.of(difference.left().citation());
    Origin right = origins.of(difference.right().citation());
    return left.id().equals(right.id()) && left.kind() != Origin.Kind.STATEMENT;
  }
}
