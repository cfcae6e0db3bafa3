package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Published;
import news.parallax.comparison.Descent;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Lineage;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origin.Certainty;
import news.parallax.comparison.Origin.Kind;
import news.parallax.comparison.Reuse;

/**
 * Draws who got it from whom. A report that credits or cites a body has its words from there; of
 * two that share words the later has them from the earlier, or both from somebody unknown.
 */
final class LineageFinder {
  /** From this share on two reports may have one source that neither names. */
  private static final double NOTEWORTHY = 0.1;

  private final Dossier dossier;
  private final List<Reuse> shared;
  private final Coverage coverage;
  private final OriginTable table;
  private final Map<ArticleId, Origin> main;
  private final Map<ArticleId, Map<String, Citation>> oddities = new HashMap<>();

  LineageFinder(Dossier dossier, List<Reuse> shared, Coverage coverage, OriginTable table) {
    this.dossier = dossier;
    this.shared = shared;
    this.coverage = coverage;
    this.table = table;
    this.main = table.articles();
    dossier.articles().stream()
        .map(AnnotatedArticle::article)
        .forEach(article -> oddities.put(article.id(), Oddity.in(article)));
  }

  Lineage lineage() {
    List<Origin> origins = main.values().stream().distinct().toList();
    Groups groups = new Groups(origins.size());
    List<Explanation> doubts = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      for (int j = i + 1; j < origins.size(); j++) {
        List<Explanation> reasons = doubts(origins.get(i), origins.get(j));
        if (!reasons.isEmpty()) {
          groups.join(i, j);
          doubts.addAll(reasons);
        }
      }
    }
    int least =
        (int)
            Stream.iterate(0, i -> i < origins.size(), i -> i + 1)
                .map(groups::of)
                .distinct()
                .count();
    return new Lineage(least, origins.size(), descents(), doubts);
  }

  /** Why two origins of whole articles may be one all the same. */
  private List<Explanation> doubts(Origin one, Origin other) {
    List<Explanation> doubts = new ArrayList<>();
    longestShared(one, other).ifPresent(doubts::add);
    if (one.kind() != Kind.AGENCY || other.kind() != Kind.AGENCY) {
      oneOwner(one, other).ifPresent(doubts::add);
      oneOddity(one, other).ifPresent(doubts::add);
    }
    return doubts;
  }

  private Optional<Explanation> longestShared(Origin one, Origin other) {
    return shared.stream()
        .filter(reuse -> isBetween(reuse, one, other))
        .filter(reuse -> coverage.most(reuse.a().article(), reuse.b().article()) >= NOTEWORTHY)
        .max(Comparator.comparingInt(reuse -> reuse.a().span().length()))
        .map(reuse ->
            new Explanation(
                "may-be-one-source",
                "%s and %s share words and neither says whose they are"
                    .formatted(one.name(), other.name()),
                reuse.citations(),
                List.of()));
  }

  private boolean isBetween(Reuse reuse, Origin one, Origin other) {
    Origin a = main.get(reuse.a().article());
    Origin b = main.get(reuse.b().article());
    return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
  }

  private Optional<Explanation> oneOwner(Origin one, Origin other) {
    for (Article a : articles(one)) {
      for (Article b : articles(other)) {
        Optional<String> owner = Families.owner(a.outlet());
        if (owner.isPresent() && owner.equals(Families.owner(b.outlet()))) {
          return Optional.of(
              Explanation.of(
                  "one-publisher",
                  "%s and %s belong to %s"
                      .formatted(a.outlet().name(), b.outlet().name(), owner.get())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Explanation> oneOddity(Origin one, Origin other) {
    for (Article a : articles(one)) {
      for (Article b : articles(other)) {
        for (Map.Entry<String, Citation> slip : oddities(a).entrySet()) {
          Citation same = oddities(b).get(slip.getKey());
          if (same != null) {
            return Optional.of(oddity(a, b, slip.getKey(), List.of(slip.getValue(), same)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Explanation oddity(Article a, Article b, String slip, List<Citation> places) {
    String because =
        "%s and %s both print “%s” with a letter of another alphabet"
            .formatted(a.outlet().name(), b.outlet().name(), slip);
    return new Explanation("common-oddity", because, places, List.of());
  }

  private Map<String, Citation> oddities(Article article) {
    return oddities.getOrDefault(article.id(), Map.of());
  }

  private List<Article> articles(Origin origin) {
    return dossier.articles().stream()
        .map(AnnotatedArticle::article)
        .filter(article -> origin.equals(main.get(article.id())))
        .toList();
  }

  private List<Descent> descents() {
    return dossier.articles().stream()
        .map(AnnotatedArticle::article)
        .flatMap(this::descents)
        .toList();
  }

  private Stream<Descent> descents(Article article) {
    Optional<Descent> report = fromReport(article);
    return Stream.concat(fromOrigins(article, report.isPresent()), report.stream());
  }

  /** The bodies that a report credits or cites, and the texts of unknown author it prints. */
  private Stream<Descent> fromOrigins(Article article, boolean fromReport) {
    return table.all().stream()
        .filter(origin -> origin.kind() != Kind.OWN)
        .filter(origin -> origin.kind() != Kind.SHARED || !fromReport)
        .flatMap(origin -> fromOrigin(article.id(), origin).stream());
  }

  private Optional<Descent> fromOrigin(ArticleId article, Origin origin) {
    Optional<Explanation> why =
        origin.articles().contains(article)
            ? Optional.of(origin.why())
            : table.passage(article, origin).map(LineageFinder::cited);
    return why.map(found ->
        new Descent(
            article, new Descent.FromOrigin(origin.id()), certainty(article, origin), found));
  }

  private static Explanation cited(Citation passage) {
    return Explanation.of("cited-for-a-passage", "has a passage from there", passage);
  }

  private Certainty certainty(ArticleId article, Origin origin) {
    boolean whole = origin.equals(main.get(article));
    if (origin.kind() == Kind.SHARED && !whole) {
      return Certainty.POSSIBLE;
    }
    return whole ? origin.certainty() : Certainty.CERTAIN;
  }

  /** The earlier report that has most of this one's words; none where an agency gave it to both. */
  private Optional<Descent> fromReport(Article article) {
    Map<ArticleId, Article> others =
        dossier.articles().stream()
            .map(AnnotatedArticle::article)
            .filter(other -> isBefore(other, article))
            .filter(other -> !isOneAgencys(other, article))
            .collect(Collectors.toMap(Article::id, Function.identity()));
    return others.values().stream()
        .filter(other -> coverage.of(article.id(), other.id()) > 0)
        .sorted(Comparator.comparing(Article::id))
        .max(Comparator.comparingDouble(other -> coverage.of(article.id(), other.id())))
        .map(other -> descent(article, other));
  }

  private boolean isOneAgencys(Article one, Article other) {
    Origin origin = main.get(one.id());
    return origin != null && origin.kind() == Kind.AGENCY && origin.equals(main.get(other.id()));
  }

  private Descent descent(Article article, Article earlier) {
    double share = coverage.of(article.id(), earlier.id());
    List<Citation> longest =
        shared.stream()
            .filter(reuse -> isBetween(reuse, article.id(), earlier.id()))
            .max(Comparator.comparingInt(reuse -> reuse.a().span().length()))
            .map(Reuse::citations)
            .orElse(List.of());
    String because =
        String.format(
            Locale.ROOT,
            "%.0f %% of its own words stand in %s, which was published before",
            100 * share,
            earlier.outlet().name());
    return new Descent(
        article.id(),
        new Descent.FromReport(earlier.id()),
        share >= Sharing.NEARLY_ALL ? Certainty.PROBABLE : Certainty.POSSIBLE,
        new Explanation("printed-after", because, longest, List.of()));
  }

  private static boolean isBetween(Reuse reuse, ArticleId one, ArticleId other) {
    ArticleId a = reuse.a().article();
    ArticleId b = reuse.b().article();
    return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
  }

  private static boolean isBefore(Article one, Article other) {
    Published first = one.published();
    Published second = other.published();
    if (first == null || second == null) {
      return false;
    }
    return (first.instant() != null && second.instant() != null)
        ? first.instant().isBefore(second.instant())
        : first.day().isBefore(second.day());
  }
}
