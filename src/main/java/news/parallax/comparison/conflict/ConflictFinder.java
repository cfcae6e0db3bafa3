package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origins;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Sense;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;

/** Finds the differences of each two articles of a story and folds them into conflicts. */
public final class ConflictFinder {
  private final Dossier dossier;
  private final Origins origins;
  private final DifferenceFinder finder;

  /** A finder over one story that weighs with {@code sense} what is told of two values. */
  public ConflictFinder(Dossier dossier, Origins origins, Sense sense) {
    this.dossier = dossier;
    this.origins = origins;
    this.finder = new DifferenceFinder(sense);
  }

  /** The conflicts between {@code pairs} and in what {@code ledger} holds, in text order. */
  public List<Conflict> find(List<ClausePair> pairs, QuoteLedger ledger) {
    List<AnnotatedArticle> articles = dossier.articles();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      differences.addAll(finder.within(articles.get(i)));
      for (int j = i + 1; j < articles.size(); j++) {
        List<AnnotatedArticle> two = List.of(articles.get(i), articles.get(j));
        Set<ArticleId> ids = Set.of(two.getFirst().article().id(), two.getLast().article().id());
        differences.addAll(
            finder.between(new Dossier(two, dossier.roster()), of(pairs, ids), of(ledger, ids)));
      }
    }
    return new ConflictFold(origins, dossier.roster()).conflicts(differences);
  }

  private static List<ClausePair> of(List<ClausePair> pairs, Set<ArticleId> two) {
    return pairs.stream()
        .filter(pair ->
            two.contains(pair.leftArticle().article().id())
                && two.contains(pair.rightArticle().article().id()))
        .toList();
  }

  private static QuoteLedger of(QuoteLedger ledger, Set<ArticleId> two) {
    List<StoryQuotation> quotations =
        ledger.quotations().stream().filter(one -> two.contains(one.article())).toList();
    List<Utterance> utterances = new ArrayList<>();
    for (Utterance utterance : ledger.utterances()) {
      List<Utterance.Wording> wordings =
          utterance.wordings().stream()
              .filter(wording -> two.contains(wording.passage().article()))
              .toList();
      if (wordings.size() > 1) {
        utterances.add(
            new Utterance(utterance.id(), utterance.speaker(), wordings, utterance.why()));
      }
    }
    return new QuoteLedger(quotations, utterances);
  }
}
