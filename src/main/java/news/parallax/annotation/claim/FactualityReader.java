package news.parallax.annotation.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.annotation.Factuality;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Factuality.Polarity;
import news.parallax.annotation.Token;
import news.parallax.annotation.syntax.Clause;
import news.parallax.annotation.syntax.Predicate;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.StanceWords;
import news.parallax.knowledge.WordList;

/**
 * Reads how sure a clause is from its modal words and who reports it (Saurí and Pustejovsky 2009).
 */
final class FactualityReader {
  private static final Map<String, Certainty> DEGREES = degrees();

  /** How far before a that-clause its negation may stand, in words: "is not yet true that". */
  private static final int NEGATION_REACH = 5;

  private FactualityReader() {}

  private static Map<String, Certainty> degrees() {
    Map<String, Certainty> degrees = new HashMap<>();
    for (String line : WordList.of("certainty.txt").entries()) {
      String[] parts = line.split("\t", -1);
      degrees.put(parts[0], Certainty.valueOf(parts[1]));
    }
    return Map.copyOf(degrees);
  }

  /**
   * The factuality of {@code clause} under the clause that reports it, if any.
   *
   * @param most what its speaker's stance leaves of its certainty
   */
  static Factuality of(Clause clause, Polarity polarity, List<Clause> reporting, Certainty most) {
    Certainty certainty = least(weakest(clause), least(most, called(clause)));
    for (Clause outer : reporting) {
      certainty = least(governed(outer), certainty);
    }
    return new Factuality(certainty, polarity);
  }

  private static Certainty least(Certainty one, Certainty other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** What the word before a that-clause says of it: "it is not true that", "wrongly said that". */
  private static Certainty called(Clause clause) {
    List<Token> tokens = clause.sentence().tokens();
    int that = clause.first();
    if (that == 0 || !clause.opener().equals("that")) {
      return Certainty.CERTAIN;
    }
    String word = tokens.get(that - 1).lemma();
    List<Token> before = tokens.subList(Math.max(0, that - NEGATION_REACH), that - 1);
    if (before.stream().anyMatch(token -> StanceWords.FALSELY.has(token.word()))) {
      return Certainty.DENIED;
    }
    boolean negated = before.stream().anyMatch(token -> FunctionWords.NEGATIONS.has(token.word()));
    if (StanceWords.UNTRUE.has(word)) {
      return negated ? Certainty.POSSIBLE : Certainty.DENIED;
    }
    if (negated && StanceWords.EVIDENT.has(word)) {
      return Certainty.POSSIBLE;
    }
    return negated && StanceWords.TRUE.has(word) ? Certainty.DENIED : Certainty.CERTAIN;
  }

  private static Certainty weakest(Clause clause) {
    Certainty weakest = Certainty.CERTAIN;
    List<Token> tokens = clause.sentence().tokens();
    for (int i = clause.first(); i <= clause.last(); i++) {
      Certainty degree = degree(tokens, i, clause.last());
      if (degree != Certainty.DENIED && degree.compareTo(weakest) < 0) {
        weakest = degree;
      }
    }
    return weakest;
  }

  private static Certainty degree(List<Token> tokens, int i, int last) {
    String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
    if (i < last) {
      Certainty pair = DEGREES.get(word + "_" + tokens.get(i + 1).lemma());
      if (pair != null) {
        return pair;
      }
    }
    Certainty own = DEGREES.get(word);
    return own != null ? own : DEGREES.getOrDefault(tokens.get(i).lemma(), Certainty.CERTAIN);
  }

  /** What the verb of a reporting clause does to what it reports; "does not think" denies it. */
  private static Certainty governed(Clause outer) {
    Predicate verb = outer.predicate();
    if (verb == null) {
      return Certainty.CERTAIN;
    }
    Certainty degree = DEGREES.getOrDefault(verb.lemma(), Certainty.CERTAIN);
    if (verb.polarity() != Polarity.NEGATIVE) {
      return degree;
    }
    if (StanceWords.BELIEVING.has(verb.lemma())) {
      return Certainty.DENIED;
    }
    return degree == Certainty.DENIED ? Certainty.POSSIBLE : degree;
  }
}
