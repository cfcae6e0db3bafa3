package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quotation;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.name.TitleWords;
import org.jspecify.annotations.Nullable;

/**
 * Gives a quotation to the one who spoke before where its source only points back: "he", when the
 * person it seems to mean was merely spoken of, "it" and "they" after a body's words, and "the
 * statement", when somebody spoke in one.
 */
public final class TurnTaking {

  /** So far back, in code units, a speaker is still in mind. */
  private static final int REACH = 700;

  /** How near the words before must end for their speaker to go on, in code units. */
  private static final int NEXT = 60;

  /** "the Lomas-based firm". */
  private static final Pattern BASED = Pattern.compile("(?:[\\w .-]+-based )?(?:firm|company)");

  private final Article article;
  private final Set<EntityId> persons;
  private final List<Mention> named;
  private final PronounGenders genders;
  private final PaperAuthors papers;
  private final NamedOutlets outlets;
  private final Function<EntityId, String> names;
  private final List<Quotation> taken = new ArrayList<>();

  private TurnTaking(Article article, SpeakerResolver speakers) {
    List<Mention> mentions = speakers.mentions();
    this.article = article;
    this.persons = speakers.persons();
    this.names = speakers::name;
    this.papers = new PaperAuthors(article, mentions);
    this.named =
        mentions.stream()
            .filter(one -> one.form() == Mention.Form.NAME || one.form() == Mention.Form.NOMINAL)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    this.outlets = new NamedOutlets(article, named, persons, REACH);
    this.genders = new PronounGenders(article, mentions);
  }

  /**
   * {@code quotations}, in text order, with the speakers so corrected.
   *
   * @param speakers those of the article
   */
  public static List<Quotation> corrected(
      Article article, SpeakerResolver speakers, List<Quotation> quotations) {
    TurnTaking turns = new TurnTaking(article, speakers);
    quotations.forEach(one -> turns.taken.add(turns.corrected(one)));
    return turns.taken;
  }

  private String word(Span span) {
    return span.of(article.text()).toLowerCase(Locale.ROOT);
  }

  private Quotation corrected(Quotation one) {
    Span source = one.source();
    if (source == null) {
      return one;
    }
    String words = word(source);
    if (words.equals("he") || words.equals("she")) {
      Optional<Quotation> unnamed =
          unnamedBefore(source).filter(turn -> isLaterThanNamed(turn, one, source));
      if (unnamed.isPresent()) {
        return by(one, unnamed.get(), "same-person", "the one who spoke before goes on");
      }
      return spokenOf(one, source)
          .map(speaker -> by(one, speaker, "spoken-of", "the other person is only spoken of"))
          .or(() -> writer(one, source))
          .or(() -> onlyPerson(one, source))
          .orElse(one);
    }
    if (one.speakerName() == null && (words.equals("it") || words.equals("they"))) {
      return bodyBefore(source)
          .map(turn -> by(one, turn, "same-body", "the body that spoke before goes on"))
          .orElse(one);
    }
    return words.startsWith("the ") ? resumed(one, source, words.substring(4)) : one;
  }

  /** "The letter said", "the newspaper said": what the text spoke of before. */
  private Quotation resumed(Quotation one, Span source, String noun) {
    if (PaperAuthors.isPaper(noun)) {
      return issuer(one, source)
          .map(speaker -> by(one, speaker, one.source(), "issuer", "the one before spoke in it"))
          .or(() ->
              papers
                  .author(noun, source.start())
                  .map(author -> by(one, author, source, "author", "the text says whose it is")))
          .orElse(one);
    }
    if (one.speaker() == null && BASED.matcher(noun).matches()) {
      return turnsBefore(source)
          .filter(turn -> turn.speaker() != null && !persons.contains(turn.speaker()))
          .findFirst()
          .map(turn -> by(one, turn, "same-body", "the body that spoke before goes on"))
          .orElse(one);
    }
    return one.speaker() == null && NounClass.MEDIA.has(noun)
        ? outlets
            .lastBefore(source.start(), noun)
            .map(outlet -> by(one, outlet, one.channel(), "same-outlet", "named before"))
            .orElse(one)
        : one;
  }

  /** "Ruiz’s letter was sad. “It is over,” he wrote". */
  private Optional<Quotation> writer(Quotation one, Span source) {
    Span cue = one.cue();
    boolean writes = cue != null && (word(cue).equals("wrote") || word(cue).equals("writes"));
    if (one.speakerName() != null || !writes) {
      return Optional.empty();
    }
    return papers
        .anyAuthor(Math.max(0, source.start() - REACH), source.start())
        .filter(author -> agrees(author.entity(), source))
        .map(author -> by(one, author, null, "author", "the text says whose it is"));
  }

  /** Who spoke right before, when nobody else is named since the start of those words. */
  private Optional<Quotation> onlyPerson(Quotation one, Span pronoun) {
    return turnsBefore(pronoun)
        .filter(turn -> one.speakerName() == null && !turn.span().overlaps(one.span()))
        .findFirst()
        .filter(turn -> turn.speaker() != null && agrees(turn.speaker(), pronoun))
        .filter(turn -> isAlone(turn, pronoun))
        .map(turn -> by(one, turn, "same-person", "the one who spoke before goes on"));
  }

  private boolean isAlone(Quotation turn, Span pronoun) {
    Span source = turn.source() == null ? turn.span() : turn.source();
    int from = Math.min(source.start(), turn.span().start());
    return pronoun.start() - Math.max(source.end(), turn.span().end()) < NEXT
        && Annotation.starting(named, from, pronoun.start()).stream()
            .filter(mention -> persons.contains(mention.entity()))
            .allMatch(mention -> mention.entity().equals(turn.speaker()));
  }

  private Quotation by(
      Quotation one, Mention speaker, @Nullable Span channel, String rule, String because) {
    Explanation why = Explanation.of(rule, because, List.of(article.cite(speaker.span())));
    return by(one, speaker.entity(), names.apply(speaker.entity()), channel, why);
  }

  private static Quotation by(Quotation one, Quotation turn, String rule, String because) {
    return by(one, turn, one.channel(), rule, because);
  }

  private static Quotation by(
      Quotation one, Quotation turn, @Nullable Span channel, String rule, String because) {
    Explanation why = Explanation.of(rule, because, one.why().evidence());
    return by(one, turn.speaker(), turn.speakerName(), channel, why);
  }

  private static Quotation by(
      Quotation one,
      @Nullable EntityId speaker,
      @Nullable String name,
      @Nullable Span channel,
      Explanation why) {
    return new Quotation(
        one.span(),
        one.content(),
        one.source(),
        one.cue(),
        speaker,
        name,
        channel,
        one.mode(),
        one.stance(),
        why);
  }

  /** The turn before, when the person that the pronoun seems to mean is only spoken of in it. */
  private Optional<Quotation> spokenOf(Quotation one, Span pronoun) {
    EntityId speaker = one.speaker();
    Mention last = speaker == null ? null : lastNamed(speaker, pronoun.start(), one.content());
    if (last == null) {
      return Optional.empty();
    }
    boolean topic = isTopic(last, pronoun);
    return turnsBefore(pronoun)
        .filter(
            turn -> topic || isSpokenOf(last.span(), turn) || spokeLast(last.span(), turn, pronoun))
        .filter(turn -> turn.speaker() != null && !turn.speaker().equals(speaker))
        .filter(turn -> agrees(turn.speaker(), pronoun))
        .findFirst();
  }

  /** Inside what was said, or in "a friend of Ruiz" beside the speaker's own name. */
  private static boolean isSpokenOf(Span name, Quotation turn) {
    return turn.content().contains(name) || (turn.source() != null && turn.source().contains(name));
  }

  /** "After Ruiz had left, Okoye called it “late”. He said": who spoke is named last. */
  private boolean spokeLast(Span name, Quotation turn, Span pronoun) {
    Span source = turn.source();
    boolean later = source != null && source.start() > name.end();
    int end = Math.min(turn.span().end(), pronoun.start());
    return later && article.text().substring(end, pronoun.start()).indexOf('\n') < 0;
  }

  /** The last mention of {@code entity} but those within its own words. */
  private @Nullable Mention lastNamed(EntityId entity, int before, Span own) {
    Mention last = null;
    for (Mention one : named) {
      if (one.span().end() > before) {
        break;
      }
      last = one.entity().equals(entity) && !own.contains(one.span()) ? one : last;
    }
    return last;
  }

  /** "Of Ruiz, he said": what opens a sentence with a preposition is not its subject. */
  private boolean isTopic(Mention last, Span pronoun) {
    String before = article.text().substring(0, last.span().start()).stripTrailing();
    String opener = before.substring(before.lastIndexOf(' ') + 1);
    opener = opener.substring(opener.lastIndexOf('\n') + 1);
    String between = article.text().substring(last.span().end(), pronoun.start()).strip();
    return FunctionWords.TOPIC_OPENERS.has(opener)
        && Character.isUpperCase(opener.codePointAt(0))
        && between.equals(",");
  }

  private Stream<Quotation> turnsBefore(Span source) {
    return taken.reversed().stream()
        .takeWhile(turn -> source.start() - turn.span().start() <= REACH)
        .filter(turn -> turn.span().start() < source.start())
        .filter(turn -> turn.mode() != Quotation.Mode.SCARE);
  }

  private boolean agrees(@Nullable EntityId entity, Span pronoun) {
    EntityId person = Objects.requireNonNull(entity);
    return persons.contains(person) && genders.agree(person, word(pronoun));
  }

  /** The turn before, when it is of one person without a name: "a spokesman said". */
  private Optional<Quotation> unnamedBefore(Span source) {
    return turnsBefore(source)
        .filter(turn -> turn.speakerName() != null)
        .findFirst()
        .filter(turn -> turn.speaker() == null && isOnePerson(turn.speakerName()));
  }

  /**
   * Whether {@code turn} is of the same paragraph and nobody whom the pronoun seems to mean since.
   */
  private boolean isLaterThanNamed(Quotation turn, Quotation one, Span pronoun) {
    Span source = turn.source();
    EntityId speaker = one.speaker();
    Mention last = speaker == null ? null : lastNamed(speaker, pronoun.start(), one.content());
    return source != null
        && source.start() < pronoun.start()
        && (last == null || last.span().end() <= source.start())
        && article.text().substring(source.start(), pronoun.start()).indexOf('\n') < 0;
  }

  private static boolean isOnePerson(@Nullable String name) {
    return name != null
        && !name.contains(" and ")
        && Arrays.stream(name.split(" "))
            .takeWhile(word -> !FunctionWords.ATTRIBUTE_OPENINGS.hasAsWritten(word))
            .reduce((one, other) -> other)
            .filter(TitleWords.english()::isPersonNoun)
            .isPresent();
  }

  /** The turn before, when it is no single person's. */
  private Optional<Quotation> bodyBefore(Span source) {
    return turnsBefore(source)
        .filter(turn -> turn.speakerName() != null)
        .findFirst()
        .filter(turn -> turn.speaker() == null || !persons.contains(turn.speaker()));
  }

  /** The turn before in which its speaker spoke "in a statement". */
  private Optional<Quotation> issuer(Quotation one, Span source) {
    String paper = word(source).substring("the ".length());
    return turnsBefore(source)
        .filter(turn -> turn.speakerName() != null && !turn.span().overlaps(one.span()))
        .filter(turn -> isSpokenIn(turn, paper))
        .findFirst();
  }

  private boolean isSpokenIn(Quotation turn, String paper) {
    Span cue = turn.cue();
    if (turn.channel() != null && word(turn.channel()).endsWith(" " + paper)) {
      return true;
    }
    if (cue == null) {
      return false;
    }
    int end = Math.min(article.text().length(), cue.end() + 60);
    String clause = article.text().substring(cue.start(), end).toLowerCase(Locale.ROOT);
    return clause.contains(" in a " + paper)
        || clause.contains(" in the " + paper)
        || clause.contains(" in an " + paper);
  }
}
