package news.parallax.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Origin;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.Utterance;

/**
 * Short names for a reader, in place of ids that are long and mean nothing: {@code a1}, {@code a2}
 * for the articles in the order of the report, {@code f1}, {@code c1}, {@code q1}, {@code u1},
 * {@code o1} and {@code e1} for what was found, by position. They hold for one report alone; what
 * must last is an id.
 */
public final class Labels {
  private final Map<ArticleId, String> articles;
  private final Map<EntityId, String> entities;
  private final Map<String, String> quotations;
  private final Map<String, String> utterances;
  private final Map<String, String> facts;
  private final Map<String, String> conflicts;
  private final Map<String, String> origins;

  private Labels(
      Dossier dossier,
      QuoteLedger ledger,
      List<Fact> facts,
      List<Conflict> conflicts,
      List<Origin> origins) {
    List<Article> read = dossier.articles().stream().map(AnnotatedArticle::article).toList();
    this.articles = numbered("a", read, Article::id);
    this.entities = numbered("e", dossier.roster().entities(), StoryEntity::id);
    this.quotations = numbered("q", ledger.quotations(), StoryQuotation::id);
    this.utterances = numbered("u", ledger.utterances(), Utterance::id);
    this.facts = numbered("f", facts, Fact::id);
    this.conflicts = numbered("c", conflicts, Conflict::id);
    this.origins = numbered("o", origins, Origin::id);
  }

  /** The labels of all that {@code story} shows. */
  public static Labels of(ComparedStory story) {
    StoryReport report = story.report();
    return new Labels(
        story.dossier(), report.ledger(), report.facts(), report.conflicts(), report.origins());
  }

  /** The labels of articles, entities and what is quoted, where nothing else was compared. */
  public static Labels of(Dossier dossier, QuoteLedger ledger) {
    return new Labels(dossier, ledger, List.of(), List.of(), List.of());
  }

  /** {@code draft} for the first article, {@code a1} for the next: a draft before its reports. */
  public static Labels ofDraft(Dossier dossier) {
    List<AnnotatedArticle> reports = dossier.articles().subList(1, dossier.articles().size());
    Labels labels =
        of(new Dossier(reports, dossier.roster()), new QuoteLedger(List.of(), List.of()));
    labels.articles.put(dossier.articles().getFirst().article().id(), "draft");
    return labels;
  }

  private static <T, K> Map<K, String> numbered(
      String letter, List<T> items, Function<? super T, ? extends K> id) {
    Map<K, String> labels = new HashMap<>();
    items.forEach(item -> labels.putIfAbsent(id.apply(item), letter + (labels.size() + 1)));
    return labels;
  }

  private static <K> String required(Map<K, String> labels, K id) {
    String label = labels.get(id);
    if (label == null) {
      throw new IllegalArgumentException("no label for " + id + " in this story");
    }
    return label;
  }

  /** {@code a1} for the first article of the report. */
  public String of(ArticleId article) {
    return required(articles, article);
  }

  /** A receipt's short form, {@code a1:120}: its article and its first code unit. */
  public String of(Citation citation) {
    return of(citation.article()) + ":" + citation.span().start();
  }

  /** {@code e1} for the first entity of the roster. */
  public String of(EntityId entity) {
    return required(entities, entity);
  }

  /** {@code q1} for the first quotation. */
  public String of(StoryQuotation quotation) {
    return required(quotations, quotation.id());
  }

  /** {@code u1} for the first utterance. */
  public String of(Utterance utterance) {
    return required(utterances, utterance.id());
  }

  /** {@code f1} for the first fact. */
  public String of(Fact fact) {
    return required(facts, fact.id());
  }

  /** {@code c1} for the first conflict. */
  public String of(Conflict conflict) {
    return required(conflicts, conflict.id());
  }

  /** {@code o1} for the first origin. */
  public String of(Origin origin) {
    return required(origins, origin.id());
  }
}
