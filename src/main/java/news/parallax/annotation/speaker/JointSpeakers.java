package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import news.parallax.annotation.Mention;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.name.TitleWords;

/**
 * Reads several persons who speak together: "Ana Ruiz, the captain, and mayor Peter Okoye". They
 * are no single entity, so only their names are told.
 */
final class JointSpeakers {

  private JointSpeakers() {}

  /**
   * The speakers of {@code source} when it joins two persons or more.
   *
   * @param persons named in the source, in text order
   */
  static Optional<Speaker> of(
      String text, Span source, List<Mention> persons, Function<Mention, String> name) {
    if (persons.size() < 2 || !isLeading(text.substring(source.start(), start(persons, 0)))) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of(name.apply(persons.getFirst())));
    boolean joined = false;
    for (int i = 1; i < persons.size(); i++) {
      String between = text.substring(end(persons, i - 1), start(persons, i));
      if (!isJoint(between) && !between.strip().equals(",")) {
        break;
      }
      names.add(name.apply(persons.get(i)));
      joined = isJoint(between);
    }
    List<String> several = names.stream().distinct().toList();
    return joined && several.size() > 1
        ? Optional.of(new Speaker(null, listed(several)))
        : Optional.empty();
  }

  private static int start(List<Mention> persons, int i) {
    return persons.get(i).span().start();
  }

  private static int end(List<Mention> persons, int i) {
    return persons.get(i).span().end();
  }

  /** Whether the words before the first name only describe it. */
  private static boolean isLeading(String before) {
    return words(before).stream().noneMatch(FunctionWords.MODIFIER_OPENERS::has)
        || before.isBlank();
  }

  /** Whether the last part begins with "and" and leads to the name without more than a title. */
  private static boolean isJoint(String between) {
    List<String> words = words(between);
    int and = words.lastIndexOf("and");
    boolean asides = words.contains("who") || words.contains("which") || words.contains("whose");
    return and >= 0
        && !asides
        && words.subList(and + 1, words.size()).stream()
            .noneMatch(FunctionWords.MODIFIER_OPENERS::has)
        && isBeside(between.substring(between.lastIndexOf("and")))
        && !between.contains("’s ")
        && !between.contains("'s ");
  }

  /** "and", "and mayor", "and her brother,": no comma, or one behind a noun for the person. */
  private static boolean isBeside(String last) {
    int comma = last.indexOf(',');
    String before = comma < 0 ? "" : last.substring(0, comma);
    return comma < 0
        || (last.substring(comma).strip().equals(",")
            && TitleWords.english().isPersonNoun(before.substring(before.lastIndexOf(' ') + 1)));
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}’']+"));
  }

  /** "Ana Ruiz, Peter Okoye and Tomas Vargas". */
  static String listed(List<String> names) {
    String all = String.join(", ", names.subList(0, names.size() - 1));
    return all + " and " + names.getLast();
  }
}
