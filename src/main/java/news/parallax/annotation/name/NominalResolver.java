package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;

/**
 * Ties descriptions ("the Ruritanian leader", "the senator") to the one person whose roles the text
 * gave fit them. Two that fit tie it to nobody.
 */
final class NominalResolver {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final Cast cast;
  private final TitleWords titles = TitleWords.english();

  NominalResolver(Cast cast) {
    this.cast = cast;
  }

  /** The descriptions of {@code sentence}, number {@code index}, that fit one person. */
  List<Reference> references(int index, Sentence sentence, List<Reference> names) {
    List<Reference> found = new ArrayList<>();
    for (Phrase phrase : sentence.phrases()) {
      boolean named =
          names.stream()
              .anyMatch(name -> phrase.contains(name.first()) && name.last() >= phrase.head());
      if (!named && isDescription(sentence, phrase)) {
        resolved(index, sentence, phrase).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isDescription(Sentence sentence, Phrase phrase) {
    Token head = sentence.tokens().get(phrase.head());
    return phrase.kind() == Phrase.Kind.NOUN
        && head.isTag("NN")
        && !head.isTag("NNS")
        && titles.isPersonNoun(head.word())
        && !titles.isHonorific(head.word())
        && isDefinite(sentence, phrase);
  }

  private static boolean isDefinite(Sentence sentence, Phrase phrase) {
    List<Token> tokens = sentence.tokens();
    boolean owned =
        tokens.subList(phrase.first(), phrase.head()).stream()
            .anyMatch(token -> token.tag().equals("POS"));
    return owned || DEFINITE.contains(tokens.get(phrase.first()).word().toLowerCase(Locale.ROOT));
  }

  private Optional<Reference> resolved(int index, Sentence sentence, Phrase phrase) {
    int last = end(sentence, phrase);
    int first = Role.afterDeterminer(sentence, phrase);
    Role role = Role.of(sentence, first, last, phrase.head());
    List<Person> fitting = cast.persons().stream().filter(person -> fits(person, role)).toList();
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    Person person = fitting.getFirst();
    if (person.wasGiven(role)) {
      return Optional.empty();
    }
    person.give(role);
    String because = "“" + role.text() + "” fits only one person the article gives such a role";
    return Optional.of(
        new Reference(
            index,
            phrase.first(),
            last,
            sentence.span(phrase.first(), last),
            person.key(),
            Mention.Form.NOMINAL,
            "role",
            because));
  }

  /** "the leader of Ruritania" goes on to the state's name. */
  private static int end(Sentence sentence, Phrase phrase) {
    List<Token> tokens = sentence.tokens();
    int of = phrase.last() + 1;
    if (of + 1 >= tokens.size() || !tokens.get(of).word().equals("of")) {
      return phrase.last();
    }
    return sentence.phrases().stream()
        .filter(next -> next.first() == of + 1)
        .filter(next -> Role.state(tokens, next.first(), next.last()).isPresent())
        .map(Phrase::last)
        .findFirst()
        .orElse(phrase.last());
  }

  private static boolean fits(Person person, Role role) {
    boolean agrees = person.gender().agrees(TitleWords.english().gender(role.noun()));
    return agrees
        && person.holds(role.noun())
        && role.state().map(state -> person.isOf(state)).orElse(true);
  }
}
