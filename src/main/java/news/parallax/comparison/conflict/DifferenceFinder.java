package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Sense;

/**
 * Finds on what two reports differ, and on what the sources of one do. It knows nothing of the
 * other reports of the story, so that what it finds can be kept for as long as the two are.
 */
public final class DifferenceFinder {
  private static final List<Comparison> OF_CLAUSES =
      List.of(new QuantityComparison(), new OffsetComparison());

  private final Sense sense;

  /** A finder that weighs with {@code sense} what is told of two values. */
  public DifferenceFinder(Sense sense) {
    this.sense = sense;
  }

  /**
   * The differences between two articles.
   *
   * @param two a dossier of the two
   * @param pairs their clauses that may tell the same, likeliest first
   * @param ledger what both quote
   */
  public List<Difference> between(Dossier two, List<ClausePair> pairs, QuoteLedger ledger) {
    if (two.articles().size() != 2) {
      throw new IllegalArgumentException("need two articles, got " + two.articles().size());
    }
    List<Difference> differences = new ArrayList<>();
    differences.addAll(ofClauses(two, pairs));
    differences.addAll(ofSentences(two, SentencePair.of(pairs)));
    differences.addAll(ofArticles(two));
    differences.addAll(ofSpeech(two, ledger));
    return differences;
  }

  /** What the sources that one article cites differ on. */
  public List<Difference> within(AnnotatedArticle article) {
    return new EstimateComparison().differences(article);
  }

  private static List<Difference> ofClauses(Dossier two, List<ClausePair> pairs) {
    List<Difference> differences = new ArrayList<>();
    SlotComparison slots = new SlotComparison(two.roster());
    for (ClausePair pair : pairs) {
      OF_CLAUSES.forEach(comparison -> differences.addAll(comparison.differences(pair)));
      differences.addAll(slots.differences(pair));
    }
    return differences;
  }

  private static List<Difference> ofSentences(Dossier two, List<SentencePair> pairs) {
    List<Difference> differences = new ArrayList<>();
    DateComparison dates = new DateComparison();
    ListComparison lists = new ListComparison();
    TransferComparison transfers = new TransferComparison(two.roster());
    DenialComparison denials = new DenialComparison();
    for (SentencePair pair : pairs) {
      differences.addAll(dates.differences(pair));
      differences.addAll(lists.differences(pair));
      transfers.difference(pair).ifPresent(differences::add);
      denials.difference(pair).ifPresent(differences::add);
    }
    TallyComparison tallies = new TallyComparison(two.roster());
    differences.addAll(tallies.differences(pairs));
    differences.addAll(tallies.noneAgainstSome(two.articles()));
    differences.addAll(new AgeComparison(two, pairs).differences());
    return differences;
  }

  private List<Difference> ofArticles(Dossier two) {
    List<Difference> differences = new ArrayList<>();
    differences.addAll(new ValueComparison(two, sense).differences());
    differences.addAll(new RivalWordComparison(two, sense).differences());
    differences.addAll(new EnumerationComparison(two, sense).differences());
    differences.addAll(new OrderComparison(two, sense).differences());
    differences.addAll(new StanceComparison(two, sense).differences());
    differences.addAll(new LocationComparison(two).differences());
    return differences;
  }

  private List<Difference> ofSpeech(Dossier two, QuoteLedger ledger) {
    MannerComparison manner = new MannerComparison(two);
    SayingComparison saying = new SayingComparison(two);
    List<Difference> differences =
        new ArrayList<>(new WordingComparison(two, sense).differences(ledger.quotations()));
    ledger
        .utterances()
        .forEach(utterance -> {
          differences.addAll(manner.differences(utterance));
          differences.addAll(saying.differences(utterance));
        });
    return differences;
  }
}
