package news.parallax.annotation.name;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;

/**
 * Names that the text itself explains: "DPRK [Democratic People's Republic of Korea]", "the Joint
 * Committee (JC)", "JC is short for the Joint Committee".
 */
final class Glosses {
  private static final String SHORT_FOR = "short for";
  private static final String STANDS_FOR = "stands for";

  private Glosses() {}

  /** From the key of each explained name to the key of its explanation. */
  static Map<String, String> of(List<FoundName> names, List<Sentence> sentences) {
    Map<String, String> glosses = new TreeMap<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      FoundName left = names.get(i);
      FoundName right = names.get(i + 1);
      if (left.sentence() == right.sentence()
          && explains(left, right, sentences.get(left.sentence()).tokens())) {
        glosses.putIfAbsent(left.key(), right.key());
      }
    }
    return glosses;
  }

  private static boolean explains(FoundName left, FoundName right, List<Token> tokens) {
    if (right.title() != right.first() || left.last() + 1 >= right.first()) {
      return false;
    }
    String between = FoundName.text(tokens, left.last() + 1, right.first() - 1);
    boolean closed = right.last() + 1 < tokens.size() && isClosing(tokens.get(right.last() + 1));
    boolean bracketed = closed && isOpening(between);
    boolean acronym =
        Acronym.of(left.text()).spells(right.text())
            || Acronym.of(right.text()).spells(left.text());
    boolean states = between.equals("[") && areStates(left, right);
    boolean letters = between.equals("(") && areLettersOf(left, right);
    return (bracketed && (acronym || states || letters)) || isExplaining(left, between);
  }

  /** Letters of another language's words, or of some of a body's: "Union of Sailors (SVU)". */
  private static boolean areLettersOf(FoundName left, FoundName right) {
    return left.isLong()
        && left.type() == EntityType.ORGANIZATION
        && right.text().length() > 2
        && Acronym.isPrinted(right.text())
        && Gazetteer.english().state(right.text()).isEmpty()
        && Atlas.world().shortened(right.text()).isEmpty();
  }

  /** "JC is short for", and not "Marsh stands for Parliament". */
  private static boolean isExplaining(FoundName left, String between) {
    return Acronym.isPrinted(left.text())
        && (between.contains(SHORT_FOR) || between.contains(STANDS_FOR));
  }

  private static boolean areStates(FoundName left, FoundName right) {
    return Acronym.isPrinted(left.text()) && Gazetteer.english().state(right.text()).isPresent();
  }

  private static boolean isOpening(String between) {
    return between.equals("(") || between.equals("[") || between.equals(", or");
  }

  private static boolean isClosing(Token token) {
    return token.word().equals(")") || token.word().equals("]") || token.word().equals(",");
  }
}
