package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin.Certainty;
import news.parallax.comparison.Origin.Kind;

/** Names the origin of each article as a whole: an agency, a text shared, its outlet's own. */
final class ArticleOrigins {
  /** From this share of an article's own words on it is an edited print of the other text. */
  private static final double MOSTLY_SHARED = 0.45;

  private final Dossier dossier;
  private final Coverage coverage;
  private final Sharing sharing;
  private final OriginTable.Builder table;
  private final Map<ArticleId, Credit> credits = new HashMap<>();
  private final Map<ArticleId, String> keys = new HashMap<>();

  private ArticleOrigins(
      Dossier dossier, Coverage coverage, Sharing sharing, OriginTable.Builder table) {
    this.dossier = dossier;
    this.coverage = coverage;
    this.sharing = sharing;
    this.table = table;
    for (AnnotatedArticle article : dossier.articles()) {
      credit(article).ifPresent(credit -> credits.put(article.article().id(), credit));
    }
  }

  /** Puts the articles of {@code dossier} into {@code table}; the key of each one's origin. */
  static Map<ArticleId, String> name(
      Dossier dossier, Coverage coverage, Sharing sharing, OriginTable.Builder table) {
    ArticleOrigins origins = new ArticleOrigins(dossier, coverage, sharing, table);
    origins.groups().forEach(origins::nameGroup);
    return origins.keys;
  }

  private static Optional<Credit> credit(AnnotatedArticle article) {
    return Agencies.named(article.article().outlet().name())
        .filter(agency -> !article.article().blocks().isEmpty())
        .map(agency ->
            new Credit(agency, article.cite(article.article().blocks().getFirst().span())))
        .or(() -> Credit.of(article));
  }

  /** The articles by the text they print, in order. */
  private List<List<AnnotatedArticle>> groups() {
    List<AnnotatedArticle> articles = dossier.articles();
    Groups groups = new Groups(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        if (isOneText(articles.get(i).article().id(), articles.get(j).article().id())) {
          groups.join(i, j);
        }
      }
    }
    Map<Integer, List<AnnotatedArticle>> members = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      members.computeIfAbsent(groups.of(i), key -> new ArrayList<>()).add(articles.get(i));
    }
    return List.copyOf(members.values());
  }

  private boolean isOneText(ArticleId a, ArticleId b) {
    return coverage.most(a, b) >= MOSTLY_SHARED;
  }

  private void nameGroup(List<AnnotatedArticle> group) {
    Optional<Credit> credit =
        group.stream()
            .flatMap(article -> Optional.ofNullable(credits.get(article.article().id())).stream())
            .findFirst();
    String key =
        credit
            .map(found -> nameAgency(found, group))
            .orElseGet(
                () -> outlets(group).size() > 1 ? nameShared(group) : nameOwn(group.getFirst()));
    for (AnnotatedArticle article : group) {
      table.article(article.article().id(), key);
      keys.put(article.article().id(), key);
    }
  }

  private static Set<String> outlets(List<AnnotatedArticle> group) {
    return group.stream()
        .map(article -> article.article().outlet().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String nameAgency(Credit credit, List<AnnotatedArticle> group) {
    String key = "agency " + credit.agency();
    String because =
        "%s credits %s: “%s”"
            .formatted(
                outlet(credit.where().article()),
                credit.agency(),
                excerpt(dossier.words(credit.where())));
    Explanation why = Explanation.of("agency-credit", because, credit.where());
    Explanation full =
        group.size() == 1
            ? why
            : new Explanation(
                why.rule(), why.because(), why.evidence(), List.of(sharing.why(group)));
    boolean all = group.stream().allMatch(one -> credits.containsKey(one.article().id()));
    Certainty certainty = all ? Certainty.CERTAIN : sharing.certainty(group);
    table.name(key, Kind.AGENCY, credit.agency(), certainty, full);
    return key;
  }

  private String nameShared(List<AnnotatedArticle> group) {
    String name =
        group.stream()
            .map(article -> article.article().outlet().name())
            .distinct()
            .collect(Collectors.joining(", ", "text shared by ", ""));
    String key =
        group.stream()
            .map(one -> one.article().id().value())
            .collect(Collectors.joining(", ", "shared ", ""));
    table.name(key, Kind.SHARED, name, sharing.certainty(group), sharing.why(group));
    return key;
  }

  private String nameOwn(AnnotatedArticle article) {
    String key = "own " + article.article().outlet().id();
    List<Citation> first =
        article.article().blocks().stream()
            .limit(1)
            .map(block -> article.cite(block.span()))
            .toList();
    String because =
        "credits no agency as its author and shares few of its own words with other reports"
            + family(article);
    table.name(
        key,
        Kind.OWN,
        article.article().outlet().name(),
        Explanation.of("own-reporting", because, first));
    return key;
  }

  private String family(AnnotatedArticle article) {
    Optional<String> owner = Families.owner(article.article().outlet());
    String siblings =
        dossier.articles().stream()
            .map(other -> other.article().outlet())
            .filter(outlet -> !outlet.id().equals(article.article().outlet().id()))
            .filter(outlet -> owner.isPresent() && owner.equals(Families.owner(outlet)))
            .map(outlet -> outlet.name())
            .distinct()
            .collect(Collectors.joining(", "));
    return siblings.isEmpty()
        ? ""
        : "; belongs to %s as does %s".formatted(owner.orElse(""), siblings);
  }

  private String outlet(ArticleId article) {
    return dossier.article(article).article().outlet().name();
  }

  private static String excerpt(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
