package news.parallax.annotation.name;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.HeadNouns;

/** Tells of what kind a name is from the recogniser's classes and the words in and beside it. */
final class NameTyper {
  private static final Set<EntityType> BUILT = Set.of(EntityType.FACILITY, EntityType.ORGANIZATION);

  private final HeadNouns heads = HeadNouns.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final GivenNames givenNames = GivenNames.english();
  private final List<Token> tokens;

  NameTyper(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The kind of the name {@code [first, last]}; {@code titled} when a title stands before it. */
  EntityType type(int first, int last, boolean titled) {
    List<String> words = tokens.subList(first, last + 1).stream().map(Token::word).toList();
    NameClass nameClass = majority(first, last);
    if (titled && (nameClass == NameClass.PERSON || nameClass == NameClass.NONE)) {
      return EntityType.PERSON;
    }
    if (nameClass == NameClass.PERSON || nameClass == NameClass.NONE) {
      return personOrNot(first, words, nameClass);
    }
    EntityType classed =
        nameClass == NameClass.LOCATION ? EntityType.PLACE : EntityType.ORGANIZATION;
    if (gazetteer.state(FoundName.text(tokens, first, last)).isPresent()) {
      return EntityType.PLACE;
    }
    return words.size() > 1 ? heads.type(words).orElse(classed) : classed;
  }

  private EntityType personOrNot(int first, List<String> words, NameClass nameClass) {
    boolean given = givenNames.isGiven(words.getFirst());
    boolean single = words.size() == 1;
    EntityType classed = nameClass == NameClass.PERSON ? EntityType.PERSON : EntityType.OTHER;
    if (single && Acronym.isPrinted(words.getFirst())) {
      return EntityType.ORGANIZATION;
    }
    if (given) {
      return single ? classed : EntityType.PERSON;
    }
    String name = String.join(" ", words);
    if (gazetteer.stateOfAdjective(name).isPresent()) {
      return EntityType.GROUP;
    }
    if (gazetteer.pointsTo(name).isPresent()) {
      return EntityType.PLACE;
    }
    Optional<EntityType> told = single ? described(first) : heads.type(words);
    boolean open = classed == EntityType.OTHER || single;
    return told.filter(type -> open || BUILT.contains(type)).orElse(classed);
  }

  /** "the mining group Vostok": the noun before the name tells its kind. */
  private Optional<EntityType> described(int first) {
    if (first < 2 || !tokens.get(first - 1).tag().equals("NN")) {
      return Optional.empty();
    }
    boolean modified = tokens.get(first - 2).isTag("NN") || tokens.get(first - 2).isTag("JJ");
    boolean determined = tokens.get(first - 2).isTag("DT");
    String noun = tokens.get(first - 1).word().toLowerCase(Locale.ROOT);
    return heads.type(noun).filter(type -> modified || determined);
  }

  /** The class most tokens have; of equals the one that comes first. */
  NameClass majority(int first, int last) {
    Map<NameClass, Integer> counts = new EnumMap<>(NameClass.class);
    for (Token token : tokens.subList(first, last + 1)) {
      counts.merge(token.nameClass(), 1, Integer::sum);
    }
    counts.remove(NameClass.NONE);
    return counts.entrySet().stream()
        .max(
            Map.Entry.<NameClass, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(NameClass.NONE);
  }
}
