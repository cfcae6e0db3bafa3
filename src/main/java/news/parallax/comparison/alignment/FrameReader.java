package news.parallax.comparison.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.Token;
import news.parallax.annotation.Voice;
import news.parallax.annotation.syntax.Clause;
import news.parallax.annotation.syntax.ClauseReader;
import news.parallax.annotation.syntax.Stage;
import news.parallax.annotation.syntax.Tense;
import news.parallax.article.Span;
import news.parallax.comparison.alignment.ClauseFrame.Event;
import news.parallax.comparison.alignment.ClauseFrame.Party;
import news.parallax.knowledge.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frames of an article's claims: frames in the sense of Fillmore's case grammar (1968),
 * with the few roles that base phrases give.
 */
final class FrameReader {
  /** How far before its end a name may begin, in code units. */
  private static final int LONGEST_NAME = 80;

  private final AnnotatedArticle article;
  private final Map<Integer, List<Clause>> clauses = new HashMap<>();
  private final Map<EntityId, EntityType> types;

  FrameReader(AnnotatedArticle article) {
    this.article = article;
    this.types =
        article.entities().stream()
            .collect(Collectors.toMap(Entity::id, Entity::type, (first, second) -> first));
  }

  /** The frame of the claim number {@code index}, told at {@code span}. */
  ClauseFrame frame(int index, Span span) {
    Claim claim = article.claims().get(index);
    return new ClauseFrame(
        event(claim),
        party(claim, Role.AGENT),
        party(claim, Role.PATIENT),
        entities(span, type -> !isPlace(type)),
        entities(span, FrameReader::isPlace),
        times(index, span),
        amounts(span),
        speaker(claim));
  }

  private Event event(Claim claim) {
    Sentence sentence = article.sentences().get(claim.sentence());
    return clauses.computeIfAbsent(claim.sentence(), any -> ClauseReader.clauses(sentence)).stream()
        .filter(one -> one.span().equals(claim.span()))
        .flatMap(one -> Stream.ofNullable(one.predicate()))
        .map(verb -> new Event(claim.lemma(), verb.stage(), verb.tense(), claim.factuality()))
        .findFirst()
        .orElseGet(() -> new Event(claim.lemma(), Stage.TOLD, Tense.NONE, claim.factuality()));
  }

  /** Who or what stands in {@code role}; a pronoun that nobody is found for stands for nobody. */
  private @Nullable Party party(Claim claim, Role role) {
    Argument argument = claim.argument(role).orElse(null);
    if (argument == null) {
      return null;
    }
    EntityId entity =
        argument.entity() == null ? apposed(claim, argument.span()) : argument.entity();
    boolean noun = head(claim, argument).filter(token -> token.isTag("NN")).isPresent();
    return entity == null && !noun ? null : new Party(argument.head(), entity);
  }

  private Optional<Token> head(Claim claim, Argument argument) {
    return article.sentences().get(claim.sentence()).tokens(argument.span()).stream()
        .filter(token -> token.lemma().equals(argument.head()))
        .reduce((earlier, later) -> later);
  }

  /** "Ana Ruiz, the mayor," and "Ana Ruiz (Lomas)": whom the phrase behind the mark describes. */
  private @Nullable EntityId apposed(Claim claim, Span phrase) {
    List<Token> tokens = article.sentences().get(claim.sentence()).tokens();
    for (int i = 2; i < tokens.size(); i++) {
      String mark = tokens.get(i - 1).word();
      if (tokens.get(i).span().start() == phrase.start()
          && (mark.equals(",") || mark.equals("("))) {
        return endingAt(tokens.get(i - 2).span().end());
      }
    }
    return null;
  }

  private @Nullable EntityId endingAt(int end) {
    return Annotation.starting(article.mentions(), Math.max(0, end - LONGEST_NAME), end).stream()
        .filter(mention -> mention.isSingle() && mention.span().end() == end)
        .map(Mention::entity)
        .filter(id -> types.get(id) == EntityType.PERSON)
        .findFirst()
        .orElse(null);
  }

  private static boolean isPlace(@Nullable EntityType type) {
    return type == EntityType.PLACE || type == EntityType.FACILITY;
  }

  private Set<EntityId> entities(Span span, Predicate<@Nullable EntityType> isMeant) {
    return Annotation.within(article.mentions(), span).stream()
        .filter(Mention::isSingle)
        .map(Mention::entity)
        .filter(id -> isMeant.test(types.get(id)))
        .collect(Collectors.toSet());
  }

  /** Its own, else those of the clause before that it hangs on, a mere "he said" left aside. */
  private List<TimeInterval> times(int index, Span span) {
    List<TimeInterval> times = times(span);
    int sentence = article.claims().get(index).sentence();
    for (int i = index - 1; times.isEmpty() && i >= 0; i--) {
      Claim before = article.claims().get(i);
      if (before.sentence() != sentence) {
        break;
      }
      times = before.kind() == Claim.Kind.STATEMENT ? times(before.span()) : times;
    }
    return times;
  }

  private List<TimeInterval> times(Span span) {
    return Annotation.within(article.times(), span).stream()
        .map(TimeExpression::interval)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private List<Quantity> amounts(Span span) {
    return Annotation.within(article.quantities(), span).stream()
        .filter(one -> !one.unit().isEmpty())
        .toList();
  }

  private static @Nullable EntityId speaker(Claim claim) {
    return switch (claim.voice()) {
      case Voice.OwnVoice own -> null;
      case Voice.Attributed attributed -> attributed.speaker();
    };
  }
}
