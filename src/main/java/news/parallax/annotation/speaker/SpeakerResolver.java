package news.parallax.annotation.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Token;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.VerbClass;
import news.parallax.knowledge.name.EntityType;

/** Tells whom the words of a source mean. */
public final class SpeakerResolver {
  /** How long "the two leaders" and the like may be, in code units. */
  private static final int LONGEST_PLURAL = 60;

  /** How many times as long as the source a name must be to hold more than its speaker. */
  private static final int OVERLONG = 4;

  private final Article article;
  private final List<Mention> mentions;
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final SourceNames plurals;
  private final Antecedents antecedents;
  private final SourceNames names;

  public SpeakerResolver(
      Article article, List<Entity> entities, List<Mention> mentions, List<Span> quoted) {
    this.article = article;
    this.mentions =
        mentions.stream()
            .filter(Mention::isSingle)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
    this.names = new SourceNames(article, this.mentions, this.entities);
    this.antecedents =
        new Antecedents(article, names, new PronounGenders(article, this.mentions), quoted);
    this.plurals = new SourceNames(article, plurals(mentions), this.entities);
  }

  private static List<Mention> plurals(List<Mention> mentions) {
    return mentions.stream()
        .filter(one -> !one.isSingle())
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  /** The article's mentions of single entities, in text order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The name of {@code id}, one of the article's entities; empty for any other. */
  String name(EntityId id) {
    Entity entity = entities.get(id);
    return entity == null ? "" : entity.name();
  }

  /** The article's persons. */
  public Set<EntityId> persons() {
    return entities.values().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /**
   * The one person named in the headline, or else before {@code offset}; unknown if several are.
   */
  Speaker interviewed(int offset) {
    int headline =
        article.blocks().stream()
            .filter(block -> block.role() == Block.Role.HEADLINE)
            .mapToInt(block -> block.span().end())
            .findFirst()
            .orElse(0);
    return onlyPerson(headline).or(() -> onlyPerson(offset)).orElse(Speaker.UNKNOWN);
  }

  private Optional<Speaker> onlyPerson(int end) {
    List<Mention> named = names.from(0, end).stream().filter(names::isPersonName).toList();
    boolean single = named.stream().map(Mention::entity).distinct().count() == 1;
    return single ? Optional.of(of(named.getFirst())) : Optional.empty();
  }

  /** Whether {@code label}, in capitals, is the part of a person or of an office: "MODERATOR". */
  boolean isPart(Span label) {
    String words = label.of(article.text());
    String last = lastWord(words).toLowerCase(Locale.ROOT);
    boolean office = SpeakerNouns.english().has(last) && !NounClass.DOCUMENTS.has(last);
    return words.equals(words.toUpperCase(Locale.ROOT))
        && (office
            || bySurname(label).isPresent()
            || covering(label).filter(names::isPersonName).isPresent());
  }

  /** Where the name of a person ends that begins at {@code offset}; -1 when none does. */
  int nameEnd(int offset) {
    return names.from(offset, offset + 1).stream()
        .filter(names::isPersonName)
        .mapToInt(one -> one.span().end())
        .max()
        .orElse(-1);
  }

  /** The speaker that {@code source} with head word {@code head} stands for. */
  public Speaker resolve(Span source, Span head) {
    return JointSpeakers.of(article.text(), source, names.personsIn(source), this::name)
        .orElseGet(() -> single(source, head));
  }

  /**
   * Whom the source that {@code found} names within {@code outer} stands for: "I" is who says it,
   * "he" the one person whom it names before, and any other pronoun nobody.
   */
  public Speaker within(Quotation outer, FoundSource found) {
    Attribution by = found.attribution();
    Span head = by == null ? null : by.sourceHead();
    if (by == null || head == null) {
      return Speaker.UNKNOWN;
    }
    String word = head.of(article.text()).toLowerCase(Locale.ROOT);
    if (Pronouns.FIRST_SINGULAR.has(word)) {
      return new Speaker(outer.speaker(), outer.speakerName());
    }
    return Pronouns.SPEAKERS.has(word) || Pronouns.VAGUE.has(word)
        ? antecedents.within(outer.content(), head).map(this::of).orElse(Speaker.UNKNOWN)
        : resolve(found.named(), head);
  }

  /** "They", if it stands for two or more who are named. */
  private Optional<Speaker> several(Span head) {
    List<String> names =
        plurals.from(head.start() - LONGEST_PLURAL, head.end()).stream()
            .filter(mention -> mention.span().overlaps(head))
            .map(this::name)
            .distinct()
            .toList();
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(new Speaker(null, JointSpeakers.listed(names)));
  }

  private String name(Mention mention) {
    Entity entity = entities.get(mention.entity());
    return entity == null ? mention.span().of(article.text()) : entity.name();
  }

  private Speaker single(Span source, Span head) {
    Optional<Entity> part = bySurname(source);
    if (part.isPresent()) {
      return new Speaker(part.get().id(), part.get().name());
    }
    Optional<Mention> holder = names.apposedToHolder(source);
    if (holder.isPresent()) {
      return of(holder.get());
    }
    Optional<Mention> at = covering(head);
    Optional<Mention> apposed = names.apposed(source, head);
    if (at.isPresent() && (sticksOut(at.get(), source) || isOverlong(at.get(), source))) {
      return new Speaker(
          sameWords(source).map(Mention::entity).orElse(null), names.words(source, head));
    }
    Optional<Mention> titled = names.titled(source, head);
    if (titled.isPresent() && at.filter(names::isPersonName).isEmpty()) {
      return of(titled.get());
    }
    if (at.isPresent() && isOwned(at.get(), source)) {
      return new Speaker(at.get().entity(), names.words(source, head));
    }
    if (at.isPresent() && (names.isPersonName(at.get()) || apposed.isEmpty())) {
      return of(at.get());
    }
    if (apposed.isPresent()) {
      return of(apposed.get());
    }
    Optional<Mention> before = at.isPresent() ? Optional.empty() : names.apposedTo(source);
    if (before.isPresent()) {
      return of(before.get());
    }
    Optional<Speaker> several = several(head);
    if (at.isEmpty() && several.isPresent()) {
      return several.get();
    }
    String word = head.of(article.text()).toLowerCase(Locale.ROOT);
    if (Pronouns.SPEAKERS.has(word)) {
      return antecedents.before(head).map(this::of).orElse(Speaker.UNKNOWN);
    }
    // "the 43-year-old" is whoever was named last
    if (Token.isAge(word)
        && names.words(source, head).toLowerCase(Locale.ROOT).equals("the " + word)) {
      return antecedents
          .before(head)
          .map(this::of)
          .orElseGet(() -> new Speaker(null, names.words(source, head)));
    }
    boolean definite = names.words(source, head).equalsIgnoreCase("the " + word);
    Optional<Mention> body = definite ? names.body(word, head.start()) : Optional.empty();
    if (body.isPresent()) {
      return of(body.get());
    }
    Optional<Entity> officer = names.holder(source);
    if (officer.isPresent()) {
      return new Speaker(officer.get().id(), officer.get().name());
    }
    return Pronouns.VAGUE.has(word)
        ? Speaker.UNKNOWN
        : new Speaker(null, names.words(source, head));
  }

  /** The one person whose name ends in {@code source}, which stands in capitals: "RUIZ". */
  private Optional<Entity> bySurname(Span source) {
    String words = source.of(article.text());
    if (words.length() < 3 || !words.equals(words.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<Entity> named =
        entities.values().stream()
            .filter(entity -> entity.type() == EntityType.PERSON)
            .filter(entity -> !entity.name().equals(words))
            .filter(entity -> lastWord(entity.name()).equalsIgnoreCase(lastWord(words)))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** "Said Ana Ruiz: …" with the verb taken for a part of the name. */
  private boolean sticksOut(Mention mention, Span source) {
    int start = mention.span().start();
    return start < source.start()
        && VerbClass.OPENING.has(article.text().substring(start, source.start()).strip());
  }

  /** A headline in capitals that was taken for one name. */
  private static boolean isOverlong(Mention mention, Span source) {
    return mention.span().contains(source) && mention.span().length() > OVERLONG * source.length();
  }

  private Optional<Mention> sameWords(Span source) {
    String words = source.of(article.text());
    return mentions.stream()
        .filter(mention -> mention.span().of(article.text()).equals(words))
        .findFirst();
  }

  private Optional<Mention> covering(Span head) {
    return names.from(head.start() - 200, head.end()).stream()
        .filter(mention -> mention.span().overlaps(head))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /** "Lomas’s Foreign Ministry", which the article elsewhere may call the ministry only. */
  private boolean isOwned(Mention mention, Span source) {
    String before =
        article.text().substring(source.start(), Math.max(source.start(), mention.span().start()));
    Entity entity = entities.get(mention.entity());
    boolean person = entity == null || entity.type() == EntityType.PERSON;
    return !person
        && source.contains(mention.span())
        && (before.endsWith("’s ") || before.endsWith("'s "))
        && Character.isUpperCase(before.codePointAt(0));
  }

  private Speaker of(Mention mention) {
    return new Speaker(mention.entity(), name(mention));
  }
}
