package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quotation;
import news.parallax.article.ArticleId;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.SayingMatch;
import news.parallax.comparison.SayingMatch.Echo;
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

  /**
   * What the articles of a dossier say alike.
   *
   * @param sayings sentences that may give one thing said, the closest first
   * @param echoes quoted words that another article prints as its own
   */
  public record Matches(List<SayingMatch> sayings, List<Echo> echoes) {
    /** Copies the lists. */
    public Matches {
      sayings = List.copyOf(sayings);
      echoes = List.copyOf(echoes);
    }
  }

  /** What the articles of {@code dossier}, one or two, say alike, each with itself too. */
  public Matches matches(Dossier dossier) {
    Ledger ledger = new Ledger(dossier);
    return new Matches(
        SayingPairs.compared(ledger.sayings, dossier, sense).matches(),
        new EchoFinder(dossier).of(ledger.sayings));
  }

  /** The ledger of {@code dossier}, of whose articles every two have {@code matches}. */
  public static QuoteLedger ledger(Dossier dossier, Matches matches) {
    Ledger ledger = new Ledger(dossier);
    SayingPairs pairs = SayingPairs.known(ledger.sayings, matches.sayings());
    Echoes echoes = new Echoes(dossier, matches.echoes());
    return new QuoteLedger(
        ledger.quotations, new UtteranceFinder(ledger.sayings, pairs, echoes).utterances());
  }

  /** All quotations of a dossier and what they say. */
  private static final class Ledger {
    private final Dossier dossier;
    private final List<StoryQuotation> quotations = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();

    Ledger(Dossier dossier) {
      this.dossier = dossier;
      List<Saying> asRead = new ArrayList<>();
      for (AnnotatedArticle article : dossier.articles()) {
        ArticleSayings said = dossier.reading(article, ArticleSayings.class, ArticleSayings::of);
        for (int i = 0; i < said.quotations().size(); i++) {
          StoryQuotation one =
              quotation(said.ids().get(i), said.quotations().get(i), article.article().id());
          quotations.add(one);
          asRead.addAll(said.sayings(i, one));
        }
      }
      NamedElsewhere elsewhere = new NamedElsewhere(dossier, asRead);
      quotations.replaceAll(elsewhere::settled);
      Map<String, StoryQuotation> settled =
          quotations.stream()
              .collect(Collectors.toMap(StoryQuotation::id, one -> one, (one, same) -> one));
      asRead.forEach(
          one -> sayings.add(one.of(settled.getOrDefault(one.quotation().id(), one.quotation()))));
    }

    private StoryQuotation quotation(String id, Quotation quotation, ArticleId article) {
      Optional<StoryEntity> entity = dossier.roster().of(quotation.speaker());
      EntityId speaker = entity.map(StoryEntity::id).orElse(null);
      String name = entity.map(StoryEntity::name).orElse(quotation.speakerName());
      return new StoryQuotation(id, article, quotation, speaker, name, null);
    }
  }
}
