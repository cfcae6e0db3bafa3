package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.PlaceRelations;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;

/**
 * Where one thing lies: "the dam 20 km north of Harl" against "the dam in the region of Varn". They
 * differ when the atlas puts the town in another region and far from that one.
 */
final class LocationComparison {
  /** So far a region may reach around a town near it; by hand. */
  private static final double FARTHEST_KILOMETRES = 500;

  /** In tokens: "in the remote eastern region of Varn". */
  private static final int LONGEST = 8;

  private final Dossier dossier;

  LocationComparison(Dossier dossier) {
    this.dossier = dossier;
  }

  /** What a report says of where a thing lies. */
  private record Location(String thing, Difference.Side side, Atlas.Site site) {}

  List<Difference> differences() {
    List<Location> near = new ArrayList<>();
    List<Location> within = new ArrayList<>();
    for (AnnotatedArticle article : dossier.articles()) {
      for (Sentence sentence : article.sentences()) {
        near(article, sentence).ifPresent(near::add);
        within(article, sentence).ifPresent(within::add);
      }
    }
    return near.stream()
        .flatMap(one ->
            within.stream()
                .filter(other -> differ(one, other))
                .map(other -> difference(one, other)))
        .toList();
  }

  /** "the dam 20 km north of Harl". */
  private Optional<Location> near(AnnotatedArticle article, Sentence sentence) {
    return article.within(sentence.span()).quantities().stream()
        .filter(quantity -> quantity.normal().unit().equals("metre"))
        .flatMap(quantity -> near(article, sentence, quantity).stream())
        .findFirst();
  }

  private Optional<Location> near(AnnotatedArticle article, Sentence sentence, Quantity quantity) {
    List<Token> tokens = sentence.tokens();
    int first = indexAt(tokens, quantity.span().start());
    int end = indexAt(tokens, quantity.span().end());
    if (first < 1
        || end >= tokens.size()
        || !ConflictWords.DIRECTIONS.hasAsWritten(lemma(tokens.get(end)))) {
      return Optional.empty();
    }
    Span after = new Span(tokens.get(end).span().end(), sentence.span().end());
    return place(article, after, LONGEST * 2)
        .flatMap(mention ->
            sites(mention)
                .filter(site -> site.kind() == Atlas.Kind.TOWN)
                .findFirst()
                .flatMap(site -> located(article, sentence, first, mention.span().end(), site)));
  }

  /** "the dam in the remote region of Varn", "the dam in the Varn region". */
  private Optional<Location> within(AnnotatedArticle article, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      int end = Math.min(tokens.size(), i + LONGEST);
      boolean region =
          lemma(tokens.get(i)).equals("in")
              && tokens.subList(i, end).stream()
                  .anyMatch(one -> ConflictWords.REGIONS.hasAsWritten(lemma(one)));
      if (region) {
        Span words = sentence.span(i, end - 1);
        int first = i;
        Optional<Location> found =
            article.within(words).mentions().stream()
                .flatMap(mention ->
                    sites(mention)
                        .filter(site -> site.kind() == Atlas.Kind.REGION)
                        .flatMap(site ->
                            located(article, sentence, first, mention.span().end(), site).stream()))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** What lies there is the noun right before. */
  private static Optional<Location> located(
      AnnotatedArticle article, Sentence sentence, int first, int end, Atlas.Site site) {
    Token before = sentence.tokens().get(first - 1);
    Span span = new Span(sentence.tokens().get(first).span().start(), end);
    return before.isTag("NN")
        ? Optional.of(
            new Location(lemma(before), Difference.Side.of(article, span, site.name()), site))
        : Optional.empty();
  }

  private static Optional<Mention> place(AnnotatedArticle article, Span words, int reach) {
    return article.within(words).mentions().stream()
        .filter(mention -> mention.span().start() - words.start() <= reach)
        .findFirst();
  }

  /** The atlas's places of a name, regions by their full name too: "Amur" for "Amur Oblast". */
  private Stream<Atlas.Site> sites(Mention mention) {
    return dossier.roster().of(mention.entity()).stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .map(StoryEntity::name)
        .flatMap(name ->
            Stream.concat(
                Atlas.world().sites(name).stream(),
                ConflictWords.REGIONS.words().stream()
                    .sorted()
                    .flatMap(kind -> Atlas.world().sites(name + " " + kind).stream())));
  }

  private static int indexAt(List<Token> tokens, int offset) {
    return (int) tokens.stream().takeWhile(token -> token.span().end() <= offset).count();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean differ(Location near, Location within) {
    return near.thing().equals(within.thing())
        && !near.side().citation().article().equals(within.side().citation().article())
        && !near.site().region().isEmpty()
        && !within.site().name().contains(near.site().region())
        && PlaceRelations.kilometres(near.site(), within.site()) >= FARTHEST_KILOMETRES;
  }

  private static Difference difference(Location near, Location within) {
    return Difference.conflict(
        Conflict.Kind.PLACE,
        near.side(),
        within.side(),
        new Reason(
            Rule.LOCATIONS,
            "%s lies in %s, some %.0f km from %s"
                .formatted(
                    near.site().name(),
                    near.site().region(),
                    PlaceRelations.kilometres(near.site(), within.site()),
                    within.site().name())));
  }
}
