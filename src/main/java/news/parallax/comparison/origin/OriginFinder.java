package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
  /** From this share of an article's own words on it is an edited print of the other text. */
  private static final double MOSTLY_SHARED = 0.45;

  private final Dossier dossier;
  private final List<Reuse> shared;
  private final Coverage coverage;
  private final Map<ArticleId, Credit> credits = new HashMap<>();
  private final OriginTable.Builder table = new OriginTable.Builder();
  private final Map<ArticleId, String> keys = new HashMap<>();

  private OriginFinder(Dossier dossier, List<Reuse> reuse) {
    this.dossier = dossier;
    this.shared =
        reuse.stream().filter(one -> !one.a().article().equals(one.b().article())).toList();
    this.coverage = new Coverage(dossier, shared);
    for (AnnotatedArticle article : dossier.articles()) {
      credit(article).ifPresent(credit -> credits.put(article.article().id(), credit));
    }
  }

  /** The origins of the articles of {@code dossier}, which share {@code reuse}. */
  public static Origins origins(Dossier dossier, List<Reuse> reuse) {
    OriginFinder finder = new OriginFinder(dossier, reuse);
    finder.nameArticles();
    finder.nameAttributions();
    finder.namePassages();
    return finder.table.build();
  }

  private static Optional<Credit> credit(AnnotatedArticle article) {
    return Agencies.named(article.article().outlet().name())
        .filter(agency -> !article.article().blocks().isEmpty())
        .map(agency ->
            new Credit(agency, article.cite(article.article().blocks().getFirst().span())))
        .or(() -> Credit.of(article));
  }

  private void nameArticles() {
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
    members.values().forEach(this::nameGroup);
  }

  private boolean isOneText(ArticleId a, ArticleId b) {
    return coverage.of(a, b) >= MOSTLY_SHARED || coverage.of(b, a) >= MOSTLY_SHARED;
  }

  private void nameGroup(List<AnnotatedArticle> group) {
    Optional<Credit> credit =
        group.stream()
            .map(article -> credits.get(article.article().id()))
            .filter(found -> found != null)
            .findFirst();
    String key;
    if (credit.isPresent()) {
      key = nameAgency(credit.orElseThrow(), group);
    } else if (outlets(group).size() > 1) {
      key = nameShared(group);
    } else {
      key = nameOwn(group.getFirst());
    }
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
    table.name(key, Kind.AGENCY, credit.agency(), withSharing(why, group));
    return key;
  }

  private Explanation withSharing(Explanation why, List<AnnotatedArticle> group) {
    return group.size() == 1
        ? why
        : new Explanation(why.rule(), why.because(), why.evidence(), List.of(sharing(group)));
  }

  private String nameShared(List<AnnotatedArticle> group) {
    String name =
        group.stream()
            .map(article -> article.article().outlet().name())
            .distinct()
            .collect(Collectors.joining(", ", "text shared by ", ""));
    String key = "shared " + ids(group.stream().map(one -> one.article().id()).toList());
    table.name(key, Kind.SHARED, name, sharing(group));
    return key;
  }

  /** Each member of a group after the first with the member it is closest to. */
  private Explanation sharing(List<AnnotatedArticle> group) {
    List<ArticleId> members = group.stream().map(one -> one.article().id()).toList();
    String because =
        members.stream()
            .skip(1)
            .map(member -> closest(member, members))
            .collect(Collectors.joining("; "));
    List<Citation> evidence =
        shared.stream()
            .filter(one -> members.contains(one.a().article()))
            .filter(one -> members.contains(one.b().article()))
            .max(Comparator.comparingInt(one -> one.a().span().length()))
            .map(Reuse::citations)
            .orElse(List.of());
    return Explanation.of("mostly-shared-text", because, evidence);
  }

  private String closest(ArticleId member, List<ArticleId> members) {
    ArticleId other =
        members.stream()
            .filter(one -> !one.equals(member))
            .max(Comparator.comparingDouble(one -> coverage.of(member, one)))
            .orElse(member);
    return String.format(
        Locale.ROOT,
        "%.0f %% of the unquoted words of %s (%s) stand in %s (%s) too",
        100 * coverage.of(member, other),
        member,
        outlet(member),
        other,
        outlet(other));
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

  private void nameAttributions() {
    for (AnnotatedArticle article : dossier.articles()) {
      for (Attribution attribution : Attribution.of(article)) {
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
    Map<Integer, List<Citation>> texts = PassageTexts.of(passages);
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
    List<ArticleId> articles = places.stream().map(Citation::article).sorted().distinct().toList();
    String key = "shared " + ids(articles);
    String name =
        articles.stream()
            .map(this::outlet)
            .distinct()
            .collect(Collectors.joining(", ", "passages shared by ", ""));
    String because =
        "the same words stand in " + ids(articles) + " and neither says whose they are";
    table.name(key, Kind.SHARED, name, Explanation.of("shared-passage", because, places));
    return key;
  }

  private String outlet(ArticleId article) {
    return dossier.article(article).article().outlet().name();
  }

  private static String ids(List<ArticleId> articles) {
    return articles.stream().map(ArticleId::value).collect(Collectors.joining(", "));
  }

  private static String excerpt(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
