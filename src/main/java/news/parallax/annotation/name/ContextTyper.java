package news.parallax.annotation.name;

import java.util.List;
import java.util.Set;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.HeadNouns;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.ShortForms;
import news.parallax.knowledge.name.TitleWords;

/**
 * Corrects the kind of a name by what stands beside it: an age or a noun for a person tells a
 * person, a region behind the comma tells a town. The words in the name itself are {@link
 * NameTyper}'s.
 */
final class ContextTyper {
  private static final int OLDEST = 115;
  private static final Set<String> WITHIN = Set.of("in", "near");

  private final HeadNouns heads = HeadNouns.english();
  private final TitleWords titles = TitleWords.english();
  private final FoundName name;
  private final Sentence sentence;
  private final List<Token> tokens;

  private ContextTyper(FoundName name, Sentence sentence) {
    this.name = name;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** {@code name} with the kind that its place in {@code sentence} tells. */
  static FoundName typed(FoundName name, Sentence sentence) {
    ContextTyper beside = new ContextTyper(name, sentence);
    if (name.hasTitle()) {
      return name;
    }
    if (name.type() != EntityType.PERSON && beside.mayBePerson() && beside.tellsPerson()) {
      return name.as(EntityType.PERSON);
    }
    if (name.type() != EntityType.PLACE && beside.tellsPlace()) {
      return name.as(EntityType.PLACE);
    }
    if (name.type() == EntityType.PERSON && beside.isThing()) {
      return name.as(EntityType.OTHER);
    }
    return beside.isTeam() ? name.as(EntityType.ORGANIZATION) : name;
  }

  /** Two to four words, none of which names a body or a place. */
  private boolean mayBePerson() {
    List<String> words = NameKey.words(name.text());
    return words.size() > 1
        && words.size() < 5
        && words.stream().noneMatch(word -> heads.type(word).isPresent())
        && Gazetteer.english().pointsTo(name.text()).isEmpty();
  }

  private boolean tellsPerson() {
    return hasAge() || isCalledPerson() || isApposedToPerson();
  }

  /** "Rudolf Rassendyll, 34," */
  private boolean hasAge() {
    String age = word(name.last() + 2);
    return word(name.last() + 1).equals(",")
        && age.length() < 4
        && age.chars().allMatch(c -> c >= '0' && c <= '9')
        && !age.isEmpty()
        && Integer.parseInt(age) <= OLDEST
        && Set.of(",", ".", ")").contains(word(name.last() + 3));
  }

  /** "the goalkeeper Rudolf Rassendyll" */
  private boolean isCalledPerson() {
    int noun = name.first() - 1;
    return noun >= 0 && tokens.get(noun).tag().equals("NN") && titles.isPersonNoun(word(noun));
  }

  private boolean isApposedToPerson() {
    return name.type() != EntityType.PLACE
        && RoleReader.roles(name, sentence).stream()
            .anyMatch(role -> !titles.isOfBodies(role.noun()));
  }

  /** "the Rassendyll Star sank": persons have no article unless a noun follows. */
  private boolean isThing() {
    return name.isLong()
        && word(name.first() - 1).equalsIgnoreCase("the")
        && isOpenEnded()
        && !word(name.last()).endsWith("s")
        && !GivenNames.english().isGiven(name.text());
  }

  /** A name of the atlas behind "in", or before its region: "Zenda, Ohio". */
  private boolean tellsPlace() {
    boolean possessed = word(name.last() + 1).endsWith("s") && tag(name.last() + 1).equals("POS");
    boolean within =
        WITHIN.contains(word(name.first() - 1)) && !name.isLong() && isOpenEnded() && !possessed;
    return (within || isInRegion()) && !Atlas.world().sites(name.text()).isEmpty();
  }

  /** No common noun follows that the name only modifies: "in Erie schools". */
  private boolean isOpenEnded() {
    return !tag(name.last() + 1).startsWith("NN");
  }

  private boolean isInRegion() {
    int next = name.last() + 2;
    if (!word(name.last() + 1).equals(",") || next >= tokens.size()) {
      return false;
    }
    String pair = word(next) + " " + word(next + 1);
    return isRegion(word(next)) || isRegion(pair);
  }

  private static boolean isRegion(String word) {
    return Capitals.isCapital(word + ".")
        && (Atlas.world().shortened(word).isPresent()
            || Gazetteer.english().state(word).isPresent()
            || Atlas.world().sites(word).stream()
                .anyMatch(site -> site.kind() == Atlas.Kind.REGION && site.region().isEmpty()));
  }

  /** A place taken for one with a plural behind it: "Zenda Rovers". */
  private boolean isTeam() {
    int last = name.last();
    boolean plural = word(last).endsWith("s") && heads.type(word(last)).isEmpty();
    return name.type() == EntityType.PLACE
        && name.isLong()
        && plural
        && tokens.get(name.first()).nameClass() == NameClass.LOCATION
        && Atlas.world().sites(name.text()).isEmpty()
        && Gazetteer.english().pointsTo(name.text()).isEmpty()
        && !heads.beginsPlace(word(name.first()))
        && !ShortForms.of(name.key()).isEmpty();
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  private String tag(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
  }
}
