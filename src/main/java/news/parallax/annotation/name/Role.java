package news.parallax.annotation.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Entity;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.Parties;
import news.parallax.knowledge.name.TitleWords;

/**
 * An office or description of a person as the text gives it.
 *
 * @param text as printed, without a determiner
 * @param noun its head, lower case, singular
 * @param state the state it names; empty when it names none
 */
public record Role(String text, Span span, String noun, Optional<String> state) {
  private static final Set<String> DEPUTIES = Set.of("vice", "deputy", "assistant");
  private static final Set<String> PAST = Set.of("former", "ex", "late");

  /** The role told by the tokens {@code [first, last]} whose head noun is {@code head}. */
  static Role of(Sentence sentence, int first, int last, int head) {
    List<Token> tokens = sentence.tokens();
    String noun = TitleWords.english().full(tokens.get(head).word());
    String text = FoundName.text(tokens, first, last);
    return new Role(text, sentence.span(first, last), noun, state(tokens, first, last));
  }

  /** Reads an entity's role once more: its noun and its state. */
  public static Role of(Entity.Role role) {
    List<String> words = Arrays.stream(role.text().split(" ", -1)).map(word -> bare(word)).toList();
    return new Role(role.text(), role.span(), noun(words), state(words));
  }

  /**
   * The office as a key that its names share, "ruler Ruritania" for president and leader alike;
   * empty when no state is named.
   */
  public Optional<String> office() {
    String kind = TitleWords.english().isRuling(noun) ? "ruler" : text.toLowerCase(Locale.ROOT);
    return state.map(named -> kind + " " + named);
  }

  /** Whether both can be the same office: "vice president" and "former vice president". */
  public boolean sharesOffice(Role other) {
    boolean states = state.isEmpty() || other.state.isEmpty() || state.equals(other.state);
    boolean ruling =
        branch().isEmpty() && other.branch().isEmpty() && TitleWords.english().isRuling(noun);
    return states
        && isDeputy() == other.isDeputy()
        && noun.equals(other.noun)
        && (ruling || office(branch()).equals(office(other.branch())));
  }

  /** The word before the noun where it tells another office, and nothing where it tells a time. */
  private static String office(String branch) {
    String lower = branch.toLowerCase(Locale.ROOT);
    return FunctionWords.TENURE.has(lower) || Gazetteer.english().pointsTo(branch).isPresent()
        ? ""
        : lower;
  }

  /** Whether both name a branch and not the same: "the prime minister" and an interior minister. */
  boolean isOtherBranch(Role given) {
    String mine = branch();
    String theirs = given.branch();
    boolean told = !mine.isEmpty() && !theirs.isEmpty() && !Capitals.isCapital(mine);
    return isDeputy() != given.isDeputy() || (told && !mine.equalsIgnoreCase(theirs));
  }

  /** "deputy prime minister", "assistant chief": who stands below the one the noun tells of. */
  private boolean isDeputy() {
    return words().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(DEPUTIES::contains);
  }

  /** The party that a word of it names: "Republican senator"; empty when none does. */
  Optional<String> party() {
    return words()
        .filter(word -> word.length() > 1 && Capitals.isCapital(word))
        .flatMap(word -> Parties.english().of(word).stream())
        .findFirst();
  }

  /** The words that can tell of which town or body it is: "Lomas" of "mayor of Lomas". */
  Set<String> places() {
    return words()
        .filter(word -> !word.isEmpty() && Capitals.isCapital(word))
        .filter(word -> !TitleWords.english().isTitle(word))
        .filter(word -> !TitleWords.english().isPersonNoun(word))
        .filter(word -> Parties.english().of(word).isEmpty())
        .collect(Collectors.toSet());
  }

  private Stream<String> words() {
    return Arrays.stream(text.split("[\\s-]+", -1));
  }

  /** Whether the office is held no longer. */
  boolean isPast() {
    String first = text.split("[ -]", 2)[0];
    return PAST.contains(first.toLowerCase(Locale.ROOT));
  }

  /** The word before the noun; empty when the noun comes first. */
  private String branch() {
    String[] words = text.split("\\s+", -1);
    for (int i = 1; i < words.length; i++) {
      if (TitleWords.english().full(words[i]).equals(noun)) {
        return words[i - 1];
      }
    }
    return "";
  }

  /** The last noun for a person before any "of". */
  private static String noun(List<String> words) {
    String noun = "";
    for (String word : words) {
      if (word.equals("of") && !noun.isEmpty()) {
        return noun;
      }
      noun = TitleWords.english().isPersonNoun(word) ? TitleWords.english().full(word) : noun;
    }
    return noun;
  }

  private static String bare(String word) {
    return word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** The first state that a word, or two neighbours, of the tokens point to. */
  static Optional<String> state(List<Token> tokens, int first, int last) {
    return state(tokens.subList(first, last + 1).stream().map(Token::word).toList());
  }

  private static Optional<String> state(List<String> words) {
    Gazetteer gazetteer = Gazetteer.english();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isEmpty() || !Capitals.isCapital(words.get(i))) {
        continue;
      }
      String pair = String.join(" ", words.subList(i, Math.min(i + 2, words.size())));
      Optional<String> state = gazetteer.pointsTo(pair);
      state = state.isPresent() ? state : gazetteer.pointsTo(words.get(i));
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** Index of the first token of {@code phrase} behind its determiner. */
  static int afterDeterminer(Sentence sentence, Phrase phrase) {
    Token first = sentence.tokens().get(phrase.first());
    boolean determiner =
        first.tag().equals("DT") || first.tag().equals("PRP$") || first.tag().equals("PDT");
    return determiner && phrase.first() < phrase.last() ? phrase.first() + 1 : phrase.first();
  }
}
