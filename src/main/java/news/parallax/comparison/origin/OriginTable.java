package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.Lineage;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;

/** Origins of whole articles and, before those, of places in them. */
final class OriginTable implements Origins {
  private final List<Origin> all;
  private final Map<ArticleId, Origin> articles;
  private final List<Place> places;
  private final Lineage lineage;

  private OriginTable(
      List<Origin> all, Map<ArticleId, Origin> articles, List<Place> places, Lineage lineage) {
    this.lineage = lineage;
    this.all = List.copyOf(all);
    this.articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    this.places = List.copyOf(places);
  }

  @Override
  public List<Origin> all() {
    return all;
  }

  @Override
  public Lineage lineage() {
    return lineage;
  }

  /** The origin of each article as a whole, in order. */
  Map<ArticleId, Origin> articles() {
    return articles;
  }

  /** The first passage of {@code article} that comes from {@code origin}; empty for none. */
  Optional<Citation> passage(ArticleId article, Origin origin) {
    return places.stream()
        .filter(place -> place.origin().equals(origin))
        .map(Place::words)
        .filter(words -> words.article().equals(article))
        .findFirst();
  }

  /** This table with {@code drawn} as its lineage. */
  OriginTable with(Lineage drawn) {
    return new OriginTable(all, articles, places, drawn);
  }

  @Override
  public Origin of(Citation citation) {
    for (Place place : places) {
      if (place.holds(citation)) {
        return place.origin();
      }
    }
    Origin origin = articles.get(citation.article());
    if (origin == null) {
      throw new IllegalArgumentException("no article " + citation.article() + " in this story");
    }
    return origin;
  }

  private record Place(Citation words, Origin origin) {
    /** Whether half of the cited words or more lie in this place. */
    boolean holds(Citation citation) {
      if (!words.article().equals(citation.article())) {
        return false;
      }
      int from = Math.max(words.span().start(), citation.span().start());
      int to = Math.min(words.span().end(), citation.span().end());
      return 2 * (to - from) >= citation.span().length();
    }
  }

  /** Collects what is known of the origins, in the order in which they were named. */
  static final class Builder {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<ArticleId, String> articles = new LinkedHashMap<>();
    private final List<Map.Entry<Citation, String>> places = new ArrayList<>();
    private final Comparator<ArticleId> order;

    /** A table that lists articles in {@code order}. */
    Builder(Comparator<ArticleId> order) {
      this.order = order;
    }

    /** Names an origin; the first kind, name and reason given for a key stay. */
    void name(String key, Origin.Kind kind, String name, Explanation why) {
      name(key, kind, name, Origin.Certainty.CERTAIN, why);
    }

    /** Names an origin of which it is less than certain that the articles have it from there. */
    void name(
        String key, Origin.Kind kind, String name, Origin.Certainty certainty, Explanation why) {
      drafts.putIfAbsent(
          key, new Draft(kind, name, certainty, why, new TreeSet<>(order), new TreeSet<>(order)));
    }

    /** The whole article comes from the origin named {@code key}. */
    void article(ArticleId article, String key) {
      draft(key).articles().add(article);
      articles.put(article, key);
    }

    /** The cited words come from the origin named {@code key}, unless told otherwise before. */
    void place(Citation words, String key) {
      draft(key).passages().add(words.article());
      places.add(Map.entry(words, key));
    }

    private Draft draft(String key) {
      Draft draft = drafts.get(key);
      if (draft == null) {
        throw new IllegalArgumentException("no origin was named " + key);
      }
      return draft;
    }

    OriginTable build() {
      Map<String, Origin> origins = new LinkedHashMap<>();
      drafts.forEach(
          (key, draft) -> origins.put(key, draft.origin(FindingId.ofKeys("o", List.of(key)))));
      Map<ArticleId, Origin> byArticle = new LinkedHashMap<>();
      articles.forEach((article, key) -> byArticle.put(article, required(origins, key)));
      List<Place> placed =
          places.stream()
              .map(place -> new Place(place.getKey(), required(origins, place.getValue())))
              .toList();
      return new OriginTable(List.copyOf(origins.values()), byArticle, placed, Lineage.UNKNOWN);
    }

    private static Origin required(Map<String, Origin> origins, String key) {
      return Objects.requireNonNull(origins.get(key));
    }
  }

  private record Draft(
      Origin.Kind kind,
      String name,
      Origin.Certainty certainty,
      Explanation why,
      Set<ArticleId> articles,
      Set<ArticleId> passages) {
    /** Carried by whole articles; only if there are none, by those that pass on a sentence. */
    Origin origin(String id) {
      List<ArticleId> carriers = List.copyOf(articles.isEmpty() ? passages : articles);
      return new Origin(id, kind, name, carriers, certainty, why);
    }
  }
}
