package news.parallax.comparison.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin.Certainty;
import news.parallax.comparison.Origin.Kind;
import news.parallax.comparison.Origins;
import news.parallax.comparison.Reuse;

/**
 * Tells where the words of a story come from. An article comes from the agency it credits; articles
 * that are mostly one text come from one origin; any other article is its outlet's own. Within an
 * article a sentence attributed to an agency, to other media or to an issuing body comes from
 * there, and a passage shared with a report of another origin from an author unknown.
 */
public final class OriginFinder {
  private final Dossier dossier;
  private final List<Reuse> shared;
  private final Coverage coverage;
  private final OriginTable.Builder table;
  private final Map<ArticleId, String> keys;

  private OriginFinder(Dossier dossier, List<Reuse> reuse) {
    this.dossier = dossier;
    this.table = new OriginTable.Builder(Comparator.comparingInt(dossier::position));
    this.shared =
        reuse.stream().filter(one -> !one.a().article().equals(one.b().article())).toList();
    this.coverage = new Coverage(dossier, shared);
    this.keys =
        ArticleOrigins.name(dossier, coverage, new Sharing(dossier, shared, coverage), table);
  }

  /** The origins of the articles of {@code dossier}, which share {@code reuse}. */
  public static Origins origins(Dossier dossier, List<Reuse> reuse) {
    OriginFinder finder = new OriginFinder(dossier, reuse);
    finder.nameAttributions();
    finder.namePassages();
    return finder.withLineage();
  }

  private Origins withLineage() {
    OriginTable built = table.build();
    return built.with(new LineageFinder(dossier, shared, coverage, built).lineage());
  }

  private void nameAttributions() {
    for (AnnotatedArticle article : dossier.articles()) {
      for (AttributedSentence attribution : AttributedSentence.of(article)) {
        String key = attribution.kind() == Kind.AGENCY ? "agency " : "statement ";
        Citation source = article.cite(attribution.source());
        Explanation why =
            Explanation.of(
                "attributed-sentence",
                "%s gives “%s” as its source"
                    .formatted(
                        article.article().outlet().name(), article.words(attribution.source())),
                source);
        table.name(key + attribution.key(), attribution.kind(), attribution.name(), why);
        table.place(article.cite(attribution.sentence()), key + attribution.key());
      }
    }
  }

  /** Passages of different articles that overlap are one text; all its places get one origin. */
  private void namePassages() {
    List<Reuse> passages =
        shared.stream().filter(one -> !key(one.a()).equals(key(one.b()))).toList();
    Map<Integer, List<Citation>> texts = PassageTexts.of(passages, dossier.order());
    for (List<Citation> places : texts.values()) {
      String key = passageKey(places);
      places.forEach(place -> table.place(place, key));
    }
  }

  private String key(Citation place) {
    return keys.getOrDefault(place.article(), "");
  }

  private String passageKey(List<Citation> places) {
    Optional<String> agency =
        places.stream().map(this::key).filter(key -> key.startsWith("agency ")).findFirst();
    if (agency.isPresent()) {
      return agency.orElseThrow();
    }
    List<ArticleId> articles =
        places.stream()
            .map(Citation::article)
            .distinct()
            .sorted(Comparator.comparingInt(dossier::position))
            .toList();
    String key = "shared " + ids(articles);
    String outlets =
        articles.stream().map(this::outlet).distinct().collect(Collectors.joining(", "));
    String because = "the same words stand in " + outlets + " and neither says whose they are";
    table.name(
        key,
        Kind.SHARED,
        "passages shared by " + outlets,
        Certainty.POSSIBLE,
        Explanation.of("shared-passage", because, places));
    return key;
  }

  private String outlet(ArticleId article) {
    return dossier.article(article).article().outlet().name();
  }

  private static String ids(List<ArticleId> articles) {
    return articles.stream().map(ArticleId::value).collect(Collectors.joining(", "));
  }
}
