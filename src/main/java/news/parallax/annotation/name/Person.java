package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.Entity;
import news.parallax.knowledge.name.Gender;
import news.parallax.knowledge.name.TitleWords;

/** What an article tells of one person while it is read: roles, states, parties and gender. */
final class Person {
  private final String key;
  private final List<Entity.Role> roles = new ArrayList<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> parties = new HashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private int mentions;

  Person(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  Gender gender() {
    return gender;
  }

  List<Entity.Role> roles() {
    return roles;
  }

  void countMention() {
    mentions++;
  }

  /** How often the article names the person. */
  int mentions() {
    return mentions;
  }

  void tellGender(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  void tellParty(String party) {
    parties.add(party);
  }

  void give(Role role) {
    Entity.Role told = new Entity.Role(role.text(), role.span());
    if (roles.contains(told)) {
      return;
    }
    roles.add(told);
    nouns.add(role.noun());
    role.state().ifPresent(states::add);
    role.party().ifPresent(parties::add);
    tellGender(TitleWords.english().gender(role.noun()));
  }

  /** Whether a role of that noun was given, or one that can be said of the same office. */
  boolean holds(String noun) {
    boolean rules =
        TitleWords.english().isRuling(noun)
            && nouns.stream().anyMatch(TitleWords.english()::isRuling);
    return rules || nouns.contains(noun);
  }

  /** Whether a role says that the person rules a state. */
  boolean rules() {
    return !states.isEmpty() && nouns.stream().anyMatch(TitleWords.english()::isRuling);
  }

  /** Whether the article gives another office of that noun alone: interior, not prime minister. */
  boolean contradicts(Role role) {
    List<Role> same =
        roles.stream().map(Role::of).filter(given -> given.noun().equals(role.noun())).toList();
    return isOfOtherParty(role) || (!same.isEmpty() && same.stream().allMatch(role::isOtherBranch));
  }

  /** Whether the article ties the person to another party than {@code role} names. */
  private boolean isOfOtherParty(Role role) {
    String named = role.party().orElse("");
    return !named.isEmpty() && !parties.isEmpty() && !parties.contains(named);
  }

  /** Whether every office of that noun that tells of which place it is names another. */
  boolean isElsewhere(String noun, String place) {
    List<Set<String>> told =
        roles.stream()
            .map(Role::of)
            .filter(given -> given.noun().equals(noun))
            .map(Role::places)
            .filter(places -> !places.isEmpty())
            .toList();
    return !told.isEmpty() && told.stream().noneMatch(places -> places.contains(place));
  }

  /** Whether the person holds that office still, or no longer, as {@code role} says. */
  boolean holdsAtTimeOf(Role role) {
    return roles.stream()
        .map(Role::of)
        .filter(given -> given.noun().equals(role.noun()) || (isRuling(given) && isRuling(role)))
        .anyMatch(given -> given.isPast() == role.isPast());
  }

  private static boolean isRuling(Role role) {
    return TitleWords.english().isRuling(role.noun());
  }

  /** Whether {@code role} was read beside the name. */
  boolean wasGiven(Role role) {
    return roles.stream().anyMatch(given -> given.span().overlaps(role.span()));
  }

  /** Whether a role ties the person to {@code state}. */
  boolean isOf(String state) {
    return states.contains(state);
  }
}
