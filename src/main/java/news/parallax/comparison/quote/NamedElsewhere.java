package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.HeadNouns;
import news.parallax.knowledge.name.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Takes from another report who spoke, where both print the same long sentence in marks and one of
 * them leaves its speaker open: names nobody, says "the police" where the other says "the Orley
 * police", a paper that carries the words, or a pronoun that the article alone reads as another
 * person. Two reports that each name a person are left as they are; where neither gives the name
 * itself, and they are read as two persons, nobody is named.
 */
final class NamedElsewhere {
  /** So many words in marks are not said alike by two. */
  private static final int LONG = 8;

  private final Dossier dossier;
  private final Map<String, List<StoryQuotation>> bySentence = new HashMap<>();
  private final Map<String, List<String>> sentences = new HashMap<>();

  /** Reads {@code sayings}, those of the articles of {@code dossier}. */
  NamedElsewhere(Dossier dossier, List<Saying> sayings) {
    this.dossier = dossier;
    for (Saying one : sayings) {
      if (one.isMarked() && one.words().size() >= LONG) {
        String words = String.join(" ", one.words());
        bySentence.computeIfAbsent(words, any -> new ArrayList<>()).add(one.quotation());
        sentences.computeIfAbsent(one.quotation().id(), any -> new ArrayList<>()).add(words);
      }
    }
  }

  /** {@code one} with the speaker that the reports together give it. */
  StoryQuotation settled(StoryQuotation one) {
    List<StoryQuotation> others =
        sentences.getOrDefault(one.id(), List.of()).stream()
            .flatMap(words -> bySentence.getOrDefault(words, List.of()).stream())
            .filter(other -> !other.article().equals(one.article()))
            .distinct()
            .toList();
    return only(others.stream().filter(this::isByName).toList())
        .filter(namer -> gives(namer, one))
        .or(() -> only(others.stream().filter(other -> isFuller(other, one)).toList()))
        .map(namer -> one.namedBy(namer))
        .orElseGet(() -> areTwo(one, others) ? one.unnamed() : one);
  }

  /** The first of {@code namers}, if all name the same speaker. */
  private static Optional<StoryQuotation> only(List<StoryQuotation> namers) {
    long speakers = namers.stream().map(StoryQuotation::speakerName).distinct().count();
    return speakers == 1 ? Optional.of(namers.getFirst()) : Optional.empty();
  }

  /** Whether {@code namer} tells more than {@code one} of who spoke, and nothing else. */
  private boolean gives(StoryQuotation namer, StoryQuotation one) {
    Optional<StoryEntity> named = dossier.roster().entity(namer.speaker());
    if (named.isEmpty() || named.get().id().equals(one.speaker())) {
      return false;
    }
    Optional<StoryEntity> read = dossier.roster().entity(one.speaker());
    return read.map(entity -> isPerson(named.get()) && yields(entity, one))
        .orElseGet(() -> one.speakerName() == null || fits(one.speakerName(), named.get()));
  }

  /** A paper yields to whom it quotes, a person whom only a pronoun means to one who is named. */
  private boolean yields(StoryEntity read, StoryQuotation one) {
    return isPerson(read)
        ? !isByName(one)
        : HeadNouns.english().isPaper(lastWord(read.name()))
            || dossier.articles().stream()
                .anyMatch(
                    article -> article.article().outlet().name().equalsIgnoreCase(read.name()));
  }

  /** "The spokeswoman" of who has that role, "the police" of "the Orley police". */
  private static boolean fits(String description, StoryEntity named) {
    String last = lastWord(description);
    Stream<String> heads =
        isPerson(named)
            ? named.roles().stream().flatMap(role -> NameKey.words(role.text()).stream())
            : Stream.of(lastWord(named.name()));
    return heads.anyMatch(last::equals)
        || (!isPerson(named)
            && named.names().stream()
                .anyMatch(name -> NameKey.words(description).containsAll(NameKey.words(name))));
  }

  /** Whether {@code other} describes in more words whom {@code one} describes. */
  private static boolean isFuller(StoryQuotation other, StoryQuotation one) {
    if (one.speaker() != null
        || other.speaker() != null
        || one.speakerName() == null
        || other.speakerName() == null) {
      return false;
    }
    List<String> fuller = NameKey.words(other.speakerName());
    List<String> bare = NameKey.words(one.speakerName());
    return fuller.size() > bare.size()
        && fuller.subList(fuller.size() - bare.size(), fuller.size()).equals(bare);
  }

  /** Whether a report reads {@code one} as another person's, and neither does so by a name. */
  private boolean areTwo(StoryQuotation one, List<StoryQuotation> others) {
    Set<EntityId> persons =
        Stream.concat(Stream.of(one), others.stream())
            .map(StoryQuotation::speaker)
            .filter(Objects::nonNull)
            .filter(id -> dossier.roster().entity(id).filter(NamedElsewhere::isPerson).isPresent())
            .collect(Collectors.toSet());
    return persons.size() > 1
        && isPerson(one.speaker())
        && !isByName(one)
        && others.stream().noneMatch(this::isByName);
  }

  private boolean isPerson(@Nullable EntityId speaker) {
    return dossier.roster().entity(speaker).filter(NamedElsewhere::isPerson).isPresent();
  }

  private static boolean isPerson(StoryEntity entity) {
    return entity.type() == EntityType.PERSON;
  }

  /** Whether the words that give the speaker name it, in a sentence of the quotation. */
  private boolean isByName(StoryQuotation one) {
    Span source = one.quotation().source();
    if (source == null || one.speaker() == null) {
      return false;
    }
    AnnotatedArticle article = dossier.article(one.article());
    Optional<Sentence> sentence = article.sentenceAt(source.start());
    return sentence.filter(at -> at.span().overlaps(one.quotation().span())).isPresent()
        && article.overlapping(source).mentions().stream()
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .flatMap(mention -> dossier.roster().of(mention.entity()).stream())
            .anyMatch(entity -> entity.id().equals(one.speaker()));
  }

  private static String lastWord(String name) {
    List<String> words = NameKey.words(name);
    return words.isEmpty() ? "" : words.getLast();
  }
}
