package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quotation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Sense;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;

/** Lists all that was quoted in a story and finds what several places quote. */
public final class QuoteComparer {
  private final Sense sense;

  /** A comparer that asks {@code sense} where words leave it open. */
  public QuoteComparer(Sense sense) {
    this.sense = sense;
  }

  /** The ledger of {@code dossier}: quotations q1, q2, … and utterances u1, u2, …. */
  public QuoteLedger ledger(Dossier dossier) {
    List<StoryQuotation> quotations = new ArrayList<>();
    List<Saying> sayings = new ArrayList<>();
    for (AnnotatedArticle article : dossier.articles()) {
      for (Quotation one : Repeats.without(article)) {
        StoryQuotation quotation = quotation("q" + (quotations.size() + 1), one, article, dossier);
        quotations.add(quotation);
        sayings.addAll(SayingReader.sayings(quotation, article));
      }
    }
    return new QuoteLedger(quotations, new UtteranceFinder(sayings, dossier, sense).utterances());
  }

  private static StoryQuotation quotation(
      String id, Quotation quotation, AnnotatedArticle article, Dossier dossier) {
    Optional<StoryEntity> entity = dossier.roster().of(quotation.speaker());
    EntityId speaker = entity.map(StoryEntity::id).orElse(null);
    String name = entity.map(StoryEntity::name).orElse(quotation.speakerName());
    return new StoryQuotation(id, article.article().id(), quotation, speaker, name);
  }
}
