package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.statement.Slot.Point;
import news.parallax.comparison.statement.Slot.Role;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads what fills each point of a clause. Prepositions that may stand for each other are one
 * point; what a noun is said to be like is a point of its own, so that "the red car" and "the blue
 * car" differ and "the red car" and "the blue door" do not.
 */
final class SlotReader {
  private static final Map<Role, WordClass> PREPOSITIONS =
      Map.of(
          Role.PLACE, ConflictWords.PLACE_PREPOSITIONS,
          Role.GOAL, ConflictWords.GOAL_PREPOSITIONS,
          Role.SOURCE, ConflictWords.SOURCE_PREPOSITIONS,
          Role.MEANS, ConflictWords.MEANS_PREPOSITIONS);

  private final AnnotatedArticle article;
  private final Claim claim;
  private final Sentence sentence;
  private final Roster roster;
  private final List<Slot> slots = new ArrayList<>();

  private SlotReader(AnnotatedArticle article, Claim claim, Roster roster) {
    this.article = article;
    this.claim = claim;
    this.sentence = article.sentences().get(claim.sentence());
    this.roster = roster;
  }

  /** The slots of {@code claim}, the predicate first. */
  static List<Slot> slots(AnnotatedArticle article, Claim claim, Roster roster) {
    SlotReader reader = new SlotReader(article, claim, roster);
    reader.read();
    return reader.slots;
  }

  private void read() {
    slots.add(
        new Slot(
            new Point(Role.PREDICATE), claim.predicate(), claim.lemma(), Set.of(claim.lemma())));
    Optional<Phrase> second = secondObject();
    for (Argument argument : claim.arguments()) {
      if (argument.role() != Argument.Role.TIME) {
        Point point = point(argument);
        boolean receiver = second.isPresent() && point.isOf(Role.PATIENT);
        add(receiver ? new Point(Role.GOAL) : point, argument.span(), argument.head(), argument);
      }
    }
    second.ifPresent(phrase ->
        add(
            new Point(Role.PATIENT),
            sentence.span(phrase),
            sentence.tokens().get(phrase.head()).lemma(),
            null));
    addAdverbs();
  }

  private Point point(Argument argument) {
    String first = firstWord(argument.span());
    return switch (argument.role()) {
      case AGENT ->
          new Point(first.equals("by") && !isPassiveAgent(argument) ? Role.MEANS : Role.AGENT);
      case PATIENT -> new Point(Role.PATIENT);
      case PLACE, TIME, OTHER ->
          first.equals("of")
              ? new Point(Role.OF, nounBefore(argument.span()))
              : byPreposition(first);
    };
  }

  private static Point byPreposition(String word) {
    return PREPOSITIONS.entrySet().stream()
        .filter(role -> role.getValue().has(word))
        .findFirst()
        .map(role -> new Point(role.getKey()))
        .orElseGet(() -> new Point(Role.OTHER, word));
  }

  /** "by force" is no doer. */
  private boolean isPassiveAgent(Argument argument) {
    return argument.entity() != null
        || sentence.tokens(argument.span()).stream().anyMatch(token -> token.isTag("DT"))
        || sentence.tokens(argument.span()).stream().anyMatch(token -> token.isTag("NNS"))
        || sentence.tokens(argument.span()).stream().anyMatch(token -> token.isTag("NNP"));
  }

  private String firstWord(Span span) {
    return sentence.tokens(span).stream()
        .findFirst()
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private String nounBefore(Span span) {
    return sentence.tokens().stream()
        .takeWhile(token -> token.span().end() <= span.start())
        .reduce((earlier, later) -> later)
        .map(Token::lemma)
        .orElse("");
  }

  /** "handed the captain a watch": the noun right behind the first object. */
  private Optional<Phrase> secondObject() {
    return claim
        .argument(Argument.Role.PATIENT)
        .filter(first -> first.span().start() >= claim.predicate().end())
        .flatMap(first ->
            sentence
                .phrases(Phrase.Kind.NOUN)
                .filter(phrase -> claim.span().contains(sentence.span(phrase)))
                .filter(phrase -> isRightAfter(first.span(), phrase))
                .findFirst());
  }

  private boolean isRightAfter(Span first, Phrase phrase) {
    return phrase.first() > 0
        && sentence.tokens().get(phrase.first() - 1).span().end() == first.end()
        && article.overlapping(sentence.span(phrase)).times().isEmpty();
  }

  /** The point itself, and what its noun is said to be like. */
  private void add(Point point, Span span, String head, @Nullable Argument argument) {
    Set<String> words = new HashSet<>();
    Set<String> modifiers = new HashSet<>();
    for (Token token : sentence.tokens(span)) {
      if (!token.isTag("NNP") && !token.isTag("IN")) {
        (token.lemma().equals(head) ? words : modifiers).addAll(forms(token));
      }
    }
    EntityId named = argument == null ? null : argument.entity();
    Optional<StoryEntity> entity = roster.of(named);
    slots.add(new Slot(point, span, head, words, entity.isPresent() ? named : null, entity));
    if (!modifiers.isEmpty()) {
      slots.add(new Slot(new Point(Role.QUALITY, head), span, head, modifiers));
    }
  }

  private void addAdverbs() {
    for (Token token : sentence.tokens(claim.span())) {
      if (token.isTag("RB")) {
        slots.add(new Slot(new Point(Role.ADVERB), token.span(), token.lemma(), forms(token)));
      }
    }
  }

  private static Set<String> forms(Token token) {
    Set<String> forms = new HashSet<>();
    forms.add(token.lemma().toLowerCase(Locale.ROOT));
    forms.add(token.word().toLowerCase(Locale.ROOT));
    return forms;
  }
}
