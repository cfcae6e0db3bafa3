package news.parallax.knowledge.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The shorter keys a body's name goes by: without its last common noun ("Vostok Group", "Vostok"),
 * without the state, place or acronym before it ("UN Security Council", "Security Council"), and
 * for an organ the body it belongs to ("UN").
 */
public final class ShortForms {
  private static final Set<String> ORGANS =
      Set.of("council", "assembly", "commission", "secretariat");
  private static final Set<String> OF_A_PERSON =
      Set.of("administration", "government", "regime", "cabinet", "tower", "campaign");
  private static final Set<String> BEFORE_PLACES = Set.of("river", "lake", "mount");
  private static final int LONGEST_ACRONYM = 5;

  private ShortForms() {}

  /** The shorter keys of {@code body}, a key; empty for a single word. */
  public static List<String> of(String body) {
    BodyName name = BodyName.of(body);
    List<String> words = name.words();
    List<String> forms = new ArrayList<>();
    if (words.size() > 1) {
      firstOfCompany(name).ifPresent(forms::add);
      withoutLast(words).ifPresent(forms::add);
      withoutFirst(words).ifPresent(forms::add);
      withoutWater(words).ifPresent(forms::add);
      withoutPlace(words).ifPresent(forms::add);
    }
    return forms;
  }

  /** A company that is known as one by its legal form: "Varga Instruments Inc.", "Varga". */
  private static Optional<String> firstOfCompany(BodyName name) {
    String first = name.words().getFirst();
    boolean common =
        HeadNouns.english().type(first).isPresent()
            || HeadNouns.english().beginsPlace(first)
            || Gazetteer.english().pointsTo(first).isPresent()
            || TitleWords.english().isPersonNoun(first);
    return Optional.of(first).filter(any -> name.company() && !common);
  }

  private static Optional<String> withoutLast(List<String> words) {
    String rest = String.join(" ", words.subList(0, words.size() - 1));
    HeadNouns heads = HeadNouns.english();
    boolean named = words.size() > 2 || heads.type(rest).isEmpty();
    boolean common =
        heads.type(words.getLast()).isPresent()
            && !OF_A_PERSON.contains(words.getLast())
            && !BodyName.setsApart(words.getLast());
    boolean elsewhere = Gazetteer.english().pointsTo(rest).isPresent();
    return Optional.of(rest).filter(any -> named && common && !elsewhere);
  }

  private static Optional<String> withoutFirst(List<String> words) {
    String first = words.getFirst();
    boolean state =
        first.length() <= LONGEST_ACRONYM && Gazetteer.english().state(first).isPresent();
    boolean adjective = Gazetteer.english().stateOfAdjective(first).isPresent();
    boolean owner = state || adjective || isOrgan(words);
    return Optional.of(String.join(" ", words.subList(1, words.size())))
        .filter(any -> words.size() > 2 && owner);
  }

  /** "River Strel", "Strel". */
  private static Optional<String> withoutWater(List<String> words) {
    return Optional.of(String.join(" ", words.subList(1, words.size())))
        .filter(any -> BEFORE_PLACES.contains(words.getFirst()));
  }

  /** A team or paper without its place: "Streslau Rovers", "Rovers". */
  private static Optional<String> withoutPlace(List<String> words) {
    String last = words.getLast();
    String place = String.join(" ", words.subList(0, words.size() - 1));
    boolean plural = last.endsWith("s") && !last.endsWith("ss");
    boolean paper = HeadNouns.english().isPaper(last);
    boolean team = plural && !Atlas.world().sites(place).isEmpty();
    return Optional.of(last).filter(any -> paper || team);
  }

  /** Whether {@code body} is an organ named with the acronym of its body first. */
  public static boolean isOrgan(List<String> words) {
    return words.size() > 2
        && words.getFirst().length() <= LONGEST_ACRONYM
        && ORGANS.contains(words.getLast());
  }
}
