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
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads what fills each point of a clause. Prepositions that may stand for each other are one
 * point; what a noun is said to be like is a point of its own, so that "the red car" and "the blue
 * car" differ and "the red car" and "the blue door" do not.
 */
final class SlotReader {
  private static final Map<String, String> POINTS =
      Map.ofEntries(
          Map.entry("in", Slot.PLACE),
          Map.entry("at", Slot.PLACE),
          Map.entry("on", Slot.PLACE),
          Map.entry("inside", Slot.PLACE),
          Map.entry("near", Slot.PLACE),
          Map.entry("outside", Slot.PLACE),
          Map.entry("into", Slot.GOAL),
          Map.entry("onto", Slot.GOAL),
          Map.entry("to", Slot.GOAL),
          Map.entry("toward", Slot.GOAL),
          Map.entry("towards", Slot.GOAL),
          Map.entry("from", Slot.SOURCE),
          Map.entry("off", Slot.SOURCE),
          Map.entry("by", Slot.MEANS),
          Map.entry("with", Slot.MEANS),
          Map.entry("aboard", Slot.MEANS),
          Map.entry("via", Slot.MEANS));

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
            Slot.PREDICATE, claim.predicate(), claim.lemma(), Set.of(claim.lemma())));
    Optional<Phrase> second = secondObject();
    for (Argument argument : claim.arguments()) {
      if (argument.role() != Role.TIME) {
        String key = key(argument);
        boolean receiver = second.isPresent() && key.equals(Slot.PATIENT);
        add(receiver ? Slot.GOAL : key, argument.span(), argument.head(), argument);
      }
    }
    second.ifPresent(phrase ->
        add(
            Slot.PATIENT,
            sentence.span(phrase),
            sentence.tokens().get(phrase.head()).lemma(),
            null));
    addAdverbs();
  }

  private String key(Argument argument) {
    String first = firstWord(argument.span());
    return switch (argument.role()) {
      case AGENT -> first.equals("by") && !isPassiveAgent(argument) ? Slot.MEANS : Slot.AGENT;
      case PATIENT -> Slot.PATIENT;
      case PLACE, TIME, OTHER ->
          first.equals("of")
              ? "of " + nounBefore(argument.span())
              : POINTS.getOrDefault(first, first);
    };
  }

  /** "by force" is no doer. */
  private boolean isPassiveAgent(Argument argument) {
    return argument.entity() != null
        || tokens(argument.span()).stream().anyMatch(token -> token.isTag("DT"))
        || tokens(argument.span()).stream().anyMatch(token -> token.isTag("NNS"))
        || tokens(argument.span()).stream().anyMatch(token -> token.isTag("NNP"));
  }

  private String firstWord(Span span) {
    return tokens(span).stream()
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
        .argument(Role.PATIENT)
        .filter(first -> first.span().start() >= claim.predicate().end())
        .flatMap(first ->
            sentence.phrases().stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
                .filter(phrase -> claim.span().contains(sentence.span(phrase)))
                .filter(phrase -> isRightAfter(first.span(), phrase))
                .findFirst());
  }

  private boolean isRightAfter(Span first, Phrase phrase) {
    return phrase.first() > 0
        && sentence.tokens().get(phrase.first() - 1).span().end() == first.end()
        && article.times().stream().noneMatch(time -> time.span().overlaps(sentence.span(phrase)));
  }

  /** The point itself, and what its noun is said to be like. */
  private void add(String key, Span span, String head, @Nullable Argument argument) {
    Set<String> words = new HashSet<>();
    Set<String> modifiers = new HashSet<>();
    for (Token token : tokens(span)) {
      if (!token.isTag("NNP") && !token.isTag("IN")) {
        (token.lemma().equals(head) ? words : modifiers).addAll(forms(token));
      }
    }
    EntityId named = argument == null ? null : argument.entity();
    Optional<StoryEntity> entity = roster.of(named);
    slots.add(new Slot(key, span, head, words, entity.isPresent() ? named : null, entity));
    if (!modifiers.isEmpty()) {
      slots.add(new Slot(Slot.WHICH + head, span, head, modifiers));
    }
  }

  private void addAdverbs() {
    for (Token token : tokens(claim.span())) {
      if (token.isTag("RB")) {
        slots.add(new Slot(Slot.ADVERB, token.span(), token.lemma(), forms(token)));
      }
    }
  }

  private static Set<String> forms(Token token) {
    Set<String> forms = new HashSet<>();
    forms.add(token.lemma().toLowerCase(Locale.ROOT));
    forms.add(token.word().toLowerCase(Locale.ROOT));
    return forms;
  }

  private List<Token> tokens(Span span) {
    return sentence.tokens().stream().filter(token -> span.contains(token.span())).toList();
  }
}
