package news.parallax.annotation.quotation;

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
import news.parallax.annotation.EntityType;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Span;

/** Tells whom the words of a source mean. */
final class SpeakerResolver {
  /** Letters of a word whose stop ends a sentence for sure. */
  private static final int LONG_WORD = 4;

  /** How many times as long as the source a name must be to hold more than its speaker. */
  private static final int OVERLONG = 4;

  private static final Set<String> PERSONAL = Set.of("he", "she", "i", "him", "her", "his");
  private static final Set<String> VAGUE =
      Set.of(
          "they", "it", "we", "you", "this", "that", "those", "these", "who", "which", "one",
          "there", "what", "them", "their", "its", "our");

  private final Article article;
  private final List<Mention> mentions;
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final List<Mention> plurals;
  private final List<Span> quoted;
  private final PronounGenders genders;

  SpeakerResolver(
      Article article, List<Entity> entities, List<Mention> mentions, List<Span> quoted) {
    this.article = article;
    this.mentions =
        mentions.stream()
            .filter(Mention::isSingle)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    this.plurals = mentions.stream().filter(one -> !one.isSingle()).toList();
    this.quoted = quoted;
    this.genders = new PronounGenders(article, this.mentions);
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
  }

  /** The article's mentions of single entities, in text order. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The article's persons. */
  Set<EntityId> persons() {
    return entities.values().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /** The one person named in the headline, or else before {@code offset}; unknown if several are. */
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
    List<Mention> named = from(0, end).stream().filter(this::isPersonName).toList();
    boolean single = named.stream().map(Mention::entity).distinct().count() == 1;
    return single ? Optional.of(of(named.getFirst())) : Optional.empty();
  }

  /** Whether {@code label}, in capitals, is the part of a person or of an office: "MODERATOR". */
  boolean isPart(Span label) {
    String words = label.of(article.text());
    String last = lastWord(words).toLowerCase(Locale.ROOT);
    boolean office = SpeakerNouns.english().has(last) && !ClosedWords.DOCUMENTS.has(last);
    return words.equals(words.toUpperCase(Locale.ROOT))
        && (office || bySurname(label).isPresent() || covering(label).filter(this::isPersonName).isPresent());
  }

  /** The speaker that {@code source} with head word {@code head} stands for. */
  Speaker resolve(Span source, Span head) {
    return JointSpeakers.of(article.text(), source, personsIn(source), this::name)
        .orElseGet(() -> single(source, head));
  }

  /** "They", if it stands for two or more who are named. */
  private Optional<Speaker> several(Span head) {
    List<String> names =
        plurals.stream()
            .filter(mention -> mention.span().overlaps(head))
            .map(this::name)
            .distinct()
            .toList();
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(new Speaker(null, JointSpeakers.listed(names)));
  }

  private List<Mention> personsIn(Span source) {
    return from(source.start(), source.end()).stream()
        .filter(this::isPersonName)
        .filter(mention -> source.contains(mention.span()))
        .toList();
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
    Optional<Mention> at = covering(head);
    Optional<Mention> apposed = apposed(source, head);
    if (at.isPresent() && (sticksOut(at.get(), source) || isOverlong(at.get(), source))) {
      return new Speaker(sameWords(source).map(Mention::entity).orElse(null), words(source, head));
    }
    Optional<Mention> titled = titled(source, head);
    if (titled.isPresent() && at.filter(this::isPersonName).isEmpty()) {
      return of(titled.get());
    }
    if (at.isPresent() && isOwned(at.get(), source)) {
      return new Speaker(at.get().entity(), words(source, head));
    }
    if (at.isPresent() && (isPersonName(at.get()) || apposed.isEmpty())) {
      return of(at.get());
    }
    if (apposed.isPresent()) {
      return of(apposed.get());
    }
    Optional<Mention> before = at.isPresent() ? Optional.empty() : apposedTo(source);
    if (before.isPresent()) {
      return of(before.get());
    }
    Optional<Speaker> several = several(head);
    if (at.isEmpty() && several.isPresent()) {
      return several.get();
    }
    String word = head.of(article.text()).toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      return before(head.start(), word).map(this::of).orElse(Speaker.UNKNOWN);
    }
    return VAGUE.contains(word) ? Speaker.UNKNOWN : new Speaker(null, words(source, head));
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
        && ClosedWords.OPENING_VERBS.has(article.text().substring(start, source.start()).strip());
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
    return from(head.start() - 200, head.end()).stream()
        .filter(mention -> mention.span().overlaps(head))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /** "the minister, Ana Ruiz": a person's name set beside the head, not hung on it by "of". */
  private Optional<Mention> apposed(Span source, Span head) {
    return from(source.start(), source.end()).stream()
        .filter(this::isPersonName)
        .filter(mention -> source.contains(mention.span()))
        .filter(mention -> mention.span().start() >= head.end())
        .filter(mention -> isBesides(head.end(), mention.span()))
        .findFirst();
  }

  /** "Ana Ruiz, the mayor of Lomas, who": the name that the whole source is set beside. */
  private Optional<Mention> apposedTo(Span source) {
    String text = article.text();
    boolean closes = source.end() < text.length() && text.charAt(source.end()) == ',';
    boolean asides = closes || source.of(text).indexOf(',') > 0;
    return from(source.start() - 200, source.start()).stream()
        .filter(
            mention -> asides && mention.span().end() <= source.start() && isPersonName(mention))
        .filter(mention -> text.substring(mention.span().end(), source.start()).equals(", "))
        .findFirst();
  }

  /** "ACLU of Lomas Director Ana Ruiz", "Chair and Governor Ana Ruiz": a name behind its titles. */
  private Optional<Mention> titled(Span source, Span head) {
    String words = words(source, head);
    int end = source.start() + words.length();
    List<Mention> persons =
        personsIn(source).stream().filter(one -> one.span().end() <= end).toList();
    Mention person = persons.size() == 1 ? persons.getFirst() : null;
    if (person == null || person.span().end() != end || person.span().start() <= head.start()) {
      return Optional.empty();
    }
    String before = article.text().substring(source.start(), person.span().start()).strip();
    String title = before.substring(before.lastIndexOf(' ') + 1);
    String name = person.span().of(article.text());
    return isTitle(title) || isTitle(name.substring(0, Math.max(0, name.indexOf(' '))))
        ? Optional.of(person)
        : Optional.empty();
  }

  private static boolean isTitle(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && SpeakerNouns.english().has(word);
  }

  /** "Lomas’s Foreign Ministry", which the article elsewhere may call the ministry only. */
  private boolean isOwned(Mention mention, Span source) {
    String before = article.text().substring(source.start(), Math.max(source.start(), mention.span().start()));
    Entity entity = entities.get(mention.entity());
    boolean person = entity == null || entity.type() == EntityType.PERSON;
    return !person
        && source.contains(mention.span())
        && (before.endsWith("’s ") || before.endsWith("'s "))
        && Character.isUpperCase(before.codePointAt(0));
  }

  private boolean isBesides(int from, Span name) {
    String between = article.text().substring(from, name.start());
    int comma = between.lastIndexOf(',');
    return comma >= 0 && between.substring(comma + 1).isBlank();
  }

  private boolean isPersonName(Mention mention) {
    Entity entity = entities.get(mention.entity());
    return mention.form() == Mention.Form.NAME
        && entity != null
        && entity.type() == EntityType.PERSON;
  }

  /**
   * The person named first in the last sentence before {@code offset} that names one outside
   * quotation marks.
   */
  private Optional<Mention> before(int offset, String pronoun) {
    List<Mention> persons =
        from(Math.max(0, offset - 600), offset).stream()
            .filter(mention -> mention.span().end() <= offset)
            .filter(this::isPersonName)
            .filter(mention -> genders.agree(mention.entity(), pronoun))
            .filter(mention -> quoted.stream().noneMatch(span -> span.contains(mention.span())))
            .toList();
    Mention first = null;
    for (Mention one : persons.reversed()) {
      if (first != null && isSentenceBetween(one.span().end(), first.span().start())) {
        break;
      }
      first = one;
    }
    return Optional.ofNullable(first);
  }

  /** Whether a paragraph ends between the offsets, or a word longer than "Dr." with a stop. */
  private boolean isSentenceBetween(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = article.text().charAt(i);
      if (c == '\n' || (letters >= LONG_WORD && (c == '.' || c == '?' || c == '!'))) {
        return true;
      }
      letters = Character.isLetter(c) ? letters + 1 : 0;
    }
    return false;
  }

  private List<Mention> from(int start, int end) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < mentions.size() && mentions.get(last).span().start() < end) {
      last++;
    }
    return mentions.subList(low, last);
  }

  private Speaker of(Mention mention) {
    return new Speaker(mention.entity(), name(mention));
  }

  private String words(Span source, Span head) {
    String words = source.of(article.text());
    int comma = words.indexOf(',', Math.max(0, head.end() - source.start()));
    return (comma < 0 ? words : words.substring(0, comma)).strip();
  }
}
