package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.name.Gender;
import news.parallax.knowledge.name.TitleWords;
import org.jspecify.annotations.Nullable;

/**
 * Ties "the two leaders", "the pair" and "both men" outside quotation marks to two persons: the
 * only two spoken of shortly before, else the only two rulers of the article. "They" is tied to two
 * joined by "and" when no other plural stands between. All else stays open. Call {@link
 * #references} sentence by sentence.
 */
final class PairResolver {
  private static final int REACH = 2;
  private static final Set<String> PAIRS = Set.of("pair", "duo");

  private final Cast cast;
  private final Set<String> rulers = new TreeSet<>();
  private final List<Reference> recent = new ArrayList<>();
  private Set<String> joined = Set.of();

  PairResolver(Cast cast) {
    this.cast = cast;
    cast.persons().stream().filter(Person::rules).map(Person::key).forEach(rulers::add);
  }

  /** A place that may speak of two: {@code [first, last]} and what it says of them. */
  private record Candidate(int first, int last, boolean pronoun, String noun) {}

  /** The pairs of {@code sentence}; {@code persons} are its persons outside quotation marks. */
  List<Reference> references(
      int index, Sentence sentence, List<Reference> persons, QuoteMask quotes) {
    enter(index, sentence);
    List<Reference> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < persons.size() && persons.get(next).last() < i) {
        note(persons.get(next++), tokens);
      }
      Candidate candidate = candidate(tokens, i);
      if (candidate != null && !quotes.isQuoted(tokens.get(i).span().start())) {
        for (String key : pair(candidate)) {
          found.add(reference(index, sentence, candidate, key));
        }
      }
      if (isOtherPlural(tokens.get(i)) && !isTaken(persons, i)) {
        joined = Set.of();
      }
    }
    persons.subList(next, persons.size()).forEach(one -> note(one, tokens));
    return found;
  }

  private static boolean isOtherPlural(Token token) {
    return token.isTag("NNS") || token.isTag("NNPS") || Pronouns.QUANTIFIED.has(token.word());
  }

  private void enter(int index, Sentence sentence) {
    boolean caption = sentence.role() == Block.Role.CAPTION;
    recent.removeIf(one -> caption || one.sentence() < index - REACH);
    if (recent.stream().noneMatch(one -> one.sentence() >= index - 1)) {
      joined = Set.of();
    }
  }

  private void note(Reference one, List<Token> tokens) {
    if (!recent.isEmpty()) {
      Reference before = recent.getLast();
      boolean and =
          before.sentence() == one.sentence()
              && one.first() == before.last() + 2
              && tokens.get(one.first() - 1).word().equals("and");
      if (and && !before.entity().equals(one.entity())) {
        joined = new LinkedHashSet<>(List.of(before.entity(), one.entity()));
      }
    }
    recent.add(one);
  }

  private static boolean isTaken(List<Reference> persons, int i) {
    return persons.stream().anyMatch(one -> one.first() <= i && one.last() >= i);
  }

  private @Nullable Candidate candidate(List<Token> tokens, int i) {
    String word = lower(tokens, i);
    if (Pronouns.THIRD_PLURAL.has(word)) {
      return new Candidate(i, i, true, "");
    }
    String second = lower(tokens, i + 1);
    if (word.equals("the") && PAIRS.contains(second)) {
      return new Candidate(i, i + 1, false, "");
    }
    int noun =
        word.equals("the") && second.equals("two") ? i + 2 : word.equals("both") ? i + 1 : -1;
    String person = noun < 0 ? "" : TitleWords.english().singular(lower(tokens, noun));
    return person.isEmpty() ? null : new Candidate(i, noun, false, person);
  }

  private static String lower(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).word().toLowerCase(Locale.ROOT) : "";
  }

  private Set<String> pair(Candidate candidate) {
    if (candidate.pronoun()) {
      return joined;
    }
    Set<String> near = new LinkedHashSet<>();
    recent.stream()
        .map(Reference::entity)
        .filter(key -> mayBe(key, candidate.noun()))
        .forEach(near::add);
    boolean ruling = TitleWords.english().isRuling(candidate.noun());
    Set<String> pair = near.size() != 2 && ruling ? rulers : near;
    return pair.size() == 2 ? pair : Set.of();
  }

  private boolean mayBe(String key, String noun) {
    Gender gender = TitleWords.english().gender(noun);
    return cast.person(key).filter(person -> person.gender().agrees(gender)).isPresent();
  }

  private static Reference reference(int index, Sentence sentence, Candidate at, String key) {
    String words =
        Stream.of(sentence.tokens().get(at.first()), sentence.tokens().get(at.last()))
            .map(Token::word)
            .distinct()
            .reduce((a, b) -> a + " … " + b)
            .orElseThrow();
    String because =
        at.pronoun()
            ? "“" + words + "” stands for the two just joined by “and”"
            : "“" + words + "” are the only two it can mean";
    return new Reference(
        index,
        at.first(),
        at.last(),
        sentence.span(at.first(), at.last()),
        key,
        Mention.Form.PLURAL,
        at.pronoun() ? "joined-pair" : "only-pair",
        because);
  }
}
