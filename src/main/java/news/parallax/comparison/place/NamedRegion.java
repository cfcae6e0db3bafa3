package news.parallax.comparison.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Gazetteer;

/**
 * The region or state that stands behind a place: "Zenda, Ohio", "Zenda in Ruritania".
 *
 * @param name as the atlas has it
 * @param words as printed
 */
record NamedRegion(String name, String words) {
  private static final Set<String> JOINTS = Set.of(",", "in", "(");

  /** In words: "New South Wales". */
  private static final int LONGEST = 3;

  /** The region behind {@code place} in one of {@code articles}. */
  static Optional<NamedRegion> behind(Citation place, List<AnnotatedArticle> articles) {
    return articles.stream()
        .filter(article -> article.article().id().equals(place.article()))
        .findFirst()
        .flatMap(article -> behind(place.span(), article));
  }

  /** As {@link #behind}, where nothing but a comma stands between: "Zenda, Ohio". */
  static Optional<NamedRegion> behindComma(Citation place, List<AnnotatedArticle> articles) {
    return behind(place, articles)
        .filter(region ->
            articles.stream()
                .filter(article -> article.article().id().equals(place.article()))
                .map(article -> article.article().text())
                .anyMatch(text -> text.startsWith(", " + region.words(), place.span().end())));
  }

  private static Optional<NamedRegion> behind(Span place, AnnotatedArticle article) {
    Optional<Sentence> sentence = article.sentenceAt(place.start());
    List<Token> after =
        sentence.map(Sentence::tokens).orElse(List.of()).stream()
            .filter(token -> token.span().start() >= place.end())
            .limit(LONGEST + 1)
            .toList();
    if (after.size() < 2 || !JOINTS.contains(after.getFirst().word())) {
      return Optional.empty();
    }
    for (int length = after.size() - 1; length > 0; length--) {
      Span span = after.get(1).span().cover(after.get(length).span());
      Optional<NamedRegion> region = read(article.words(span));
      if (region.isPresent()) {
        return region;
      }
    }
    return Optional.empty();
  }

  private static Optional<NamedRegion> read(String words) {
    if (!Character.isUpperCase(words.charAt(0))) {
      return Optional.empty();
    }
    return Atlas.world()
        .shortened(words)
        .or(() -> Gazetteer.english().state(words))
        .or(() -> region(words))
        .map(name -> new NamedRegion(name, words));
  }

  private static Optional<String> region(String words) {
    return Atlas.world().sites(words).stream()
        .filter(site -> site.kind() == Atlas.Kind.REGION)
        .map(Atlas.Site::name)
        .findFirst();
  }
}
