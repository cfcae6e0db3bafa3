package news.parallax.annotation.name;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.Parties;
import news.parallax.knowledge.name.TitleWords;

/** The persons an article names, with what it tells of each. */
final class DiscoursePersons {
  private final Map<String, Person> persons = new LinkedHashMap<>();

  private DiscoursePersons() {}

  static DiscoursePersons of(List<NameLinker.Link> links, List<Sentence> sentences) {
    DiscoursePersons cast = new DiscoursePersons();
    for (NameLinker.Link link : links) {
      if (link.type() == EntityType.PERSON) {
        Person person = cast.persons.computeIfAbsent(link.entity(), Person::new);
        person.countMention();
        cast.read(person, link.name(), sentences.get(link.name().sentence()));
      }
    }
    return cast;
  }

  private void read(Person person, FoundName name, Sentence sentence) {
    for (int i = name.title(); i < name.first(); i++) {
      person.tellGender(TitleWords.english().gender(sentence.tokens().get(i).word()));
    }
    RoleReader.roles(name, sentence).forEach(person::give);
    party(name, sentence.tokens()).ifPresent(person::tellParty);
    if (name.isLong()) {
      person.tellGender(GivenNames.english().gender(name.text()));
    }
  }

  /** "Ana Ruiz (D-Ohio)", "Ana Ruiz, a Democrat": the party right behind a name. */
  private static Optional<String> party(FoundName name, List<Token> tokens) {
    int sign = name.last() + 1;
    boolean set = sign + 1 < tokens.size() && tokens.get(sign).word().matches("[,(]");
    int at = set && tokens.get(sign + 1).isTag("DT") ? sign + 2 : sign + 1;
    if (!set || at >= tokens.size() || !Capitals.isCapital(tokens.get(at).word())) {
      return Optional.empty();
    }
    return Parties.english().of(tokens.get(at).word().split("-", 2)[0]);
  }

  /** In order of first mention. */
  Collection<Person> persons() {
    return persons.values();
  }

  Optional<Person> person(String key) {
    return Optional.ofNullable(persons.get(key));
  }
}
