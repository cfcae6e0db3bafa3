package news.parallax.comparison.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.value.Location.Relation;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;

/** Reads where a report says that a thing lies, by what the atlas knows. */
final class LocationReader {
  /** In tokens: "in the remote eastern region of Varn". */
  private static final int LONGEST = 8;

  /** In characters: " of the town of ". */
  private static final int ROOM_FOR_TOWN = 16;

  private final AnnotatedArticle article;
  private final Roster roster;

  private LocationReader(AnnotatedArticle article, Roster roster) {
    this.article = article;
    this.roster = roster;
  }

  /** Those of {@code article}, one near a town and one within a region for each sentence. */
  static List<Value> values(AnnotatedArticle article, Roster roster) {
    LocationReader reader = new LocationReader(article, roster);
    return article.sentences().stream()
        .flatMap(sentence -> Stream.of(reader.near(sentence), reader.within(sentence)))
        .flatMap(Optional::stream)
        .map(Value.class::cast)
        .toList();
  }

  /** "the dam 20 km north of Harl". */
  private Optional<Location> near(Sentence sentence) {
    return article.within(sentence.span()).quantities().stream()
        .filter(quantity -> quantity.normal().unit().equals("metre"))
        .flatMap(quantity -> near(sentence, quantity).stream())
        .findFirst();
  }

  private Optional<Location> near(Sentence sentence, Quantity quantity) {
    List<Token> tokens = sentence.tokens();
    int first = indexAt(tokens, quantity.span().start());
    int end = indexAt(tokens, quantity.span().end());
    if (first < 1
        || end >= tokens.size()
        || !ConflictWords.DIRECTIONS.hasAsWritten(lemma(tokens.get(end)))) {
      return Optional.empty();
    }
    Span after = new Span(tokens.get(end).span().end(), sentence.span().end());
    return place(after)
        .flatMap(mention ->
            sites(mention)
                .filter(site -> site.kind() == Atlas.Kind.TOWN)
                .findFirst()
                .flatMap(site -> located(sentence, first, mention.span().end(), site, Relation.NEAR_TOWN)));
  }

  /** "the dam in the remote region of Varn", "the dam in the Varn region". */
  private Optional<Location> within(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(1, tokens.size())
        .filter(i -> lemma(tokens.get(i)).equals("in"))
        .mapToObj(i -> within(sentence, i, Math.min(tokens.size(), i + LONGEST)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Location> within(Sentence sentence, int first, int end) {
    boolean region =
        sentence.tokens().subList(first, end).stream()
            .anyMatch(one -> ConflictWords.REGIONS.hasAsWritten(lemma(one)));
    return region
        ? article.within(sentence.span(first, end - 1)).mentions().stream()
            .flatMap(mention -> within(sentence, first, mention))
            .findFirst()
        : Optional.empty();
  }

  private Stream<Location> within(Sentence sentence, int first, Mention mention) {
    int end = mention.span().end();
    return sites(mention)
        .filter(site -> site.kind() == Atlas.Kind.REGION)
        .flatMap(site ->
            located(sentence, first, end, site, Relation.WITHIN_REGION).stream());
  }

  /** What lies there is the noun right before. */
  private Optional<Location> located(
      Sentence sentence, int first, int end, Atlas.Site site, Relation relation) {
    Token before = sentence.tokens().get(first - 1);
    Span span = new Span(sentence.tokens().get(first).span().start(), end);
    SentenceHandle at = new SentenceHandle(article, sentence);
    return before.isTag("NN")
        ? Optional.of(new Location(at, span, lemma(before), site, relation))
        : Optional.empty();
  }

  private Optional<Mention> place(Span after) {
    return article.within(after).mentions().stream()
        .filter(mention -> mention.span().start() - after.start() <= ROOM_FOR_TOWN)
        .findFirst();
  }

  /** The atlas's places of a name, regions by their full name too: "Amur" for "Amur Oblast". */
  private Stream<Atlas.Site> sites(Mention mention) {
    return roster.of(mention.entity()).stream()
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
}
