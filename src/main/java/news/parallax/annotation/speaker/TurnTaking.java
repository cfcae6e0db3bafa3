package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private final Article article;
  private final Set<EntityId> persons;
  private final List<Mention> named;
  private final PronounGenders genders;
  private final List<Quotation> taken = new ArrayList<>();

  private TurnTaking(Article article, List<Mention> mentions, Set<EntityId> persons) {
    this.article = article;
    this.persons = persons;
    this.named =
        mentions.stream()
            .filter(one -> one.form() == Mention.Form.NAME || one.form() == Mention.Form.NOMINAL)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    this.genders = new PronounGenders(article, mentions);
  }

  /**
   * {@code quotations}, in text order, with the speakers so corrected.
   *
   * @param mentions of single entities
   * @param persons the entities that a personal pronoun can mean
   */
  public static List<Quotation> corrected(
      Article article, List<Mention> mentions, Set<EntityId> persons, List<Quotation> quotations) {
    TurnTaking turns = new TurnTaking(article, mentions, persons);
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
          .orElse(one);
    }
    if (one.speakerName() == null && (words.equals("it") || words.equals("they"))) {
      return bodyBefore(source)
          .map(turn -> by(one, turn, "same-body", "the body that spoke before goes on"))
          .orElse(one);
    }
    return NounClass.RESUMED_DOCUMENTS.has(words.replaceFirst("^the ", ""))
            && words.startsWith("the ")
        ? issuer(one, source)
            .map(speaker -> by(one, speaker, "issuer", "the one before spoke in it"))
            .orElse(one)
        : one;
  }

  private static Quotation by(Quotation one, Quotation turn, String rule, String because) {
    Explanation why = Explanation.of(rule, because, one.why().evidence());
    boolean paper = rule.equals("issuer");
    return new Quotation(
        one.span(),
        one.content(),
        one.source(),
        one.cue(),
        turn.speaker(),
        turn.speakerName(),
        paper ? one.source() : one.channel(),
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
