package news.parallax.annotation.claim;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Token;
import news.parallax.annotation.syntax.Clause;
import news.parallax.annotation.syntax.ClauseReader;
import news.parallax.annotation.syntax.Predicate;
import news.parallax.knowledge.VerbClass;

/** Tells which clauses of a sentence report others: "analysts said", "he told reporters that". */
final class ReportingClauses {

  /** How many words behind a verb can say to whom somebody speaks. */
  private static final int LONGEST_ADDRESSEE = 3;

  private ReportingClauses() {}

  /** The clauses whose verb of saying or thinking governs clause {@code index}. */
  static List<Clause> over(List<Clause> clauses, int index) {
    List<Clause> reporting = new ArrayList<>();
    if (index > 0 && isReporting(clauses.get(index - 1)) && continues(clauses, index)) {
      reporting.add(clauses.get(index - 1));
    }
    int last = clauses.size() - 1;
    if (index < last && isReporting(clauses.get(last)) && endsWithVerb(clauses.get(last))) {
      reporting.add(clauses.get(last));
    }
    return reporting;
  }

  /** Whether clause {@code index} tells something or only who tells it. */
  static Claim.Kind kind(List<Clause> clauses, int index) {
    Clause clause = clauses.get(index);
    boolean introduces = index + 1 < clauses.size() && continues(clauses, index + 1);
    return isReporting(clause) && (introduces || endsWithVerb(clause))
        ? Claim.Kind.REPORT
        : Claim.Kind.STATEMENT;
  }

  private static boolean isReporting(Clause clause) {
    Predicate verb = clause.predicate();
    return verb != null && VerbClass.REPORTING.hasAsWritten(verb.lemma());
  }

  /** "analysts said", "he told reporters": nothing but an addressee behind the verb. */
  private static boolean endsWithVerb(Clause clause) {
    Predicate verb = clause.predicate();
    if (verb == null || clause.last() - verb.words().last() > LONGEST_ADDRESSEE) {
      return false;
    }
    List<Token> tokens = clause.sentence().tokens();
    boolean addresses = VerbClass.ADDRESSEE.hasAsWritten(verb.lemma());
    return addresses
        || tokens.subList(verb.words().last() + 1, clause.last() + 1).stream()
            .noneMatch(token -> token.tag().equals("NN") || token.tag().equals("NNS"));
  }

  /** Whether the clause follows right on the verb before it, or begins with "that". */
  private static boolean continues(List<Clause> clauses, int index) {
    Clause before = clauses.get(index - 1);
    Clause clause = clauses.get(index);
    Predicate verb = before.predicate();
    return (verb != null && verb.words().last() == before.last())
        || ClauseReader.isConjunction(clause.opener());
  }
}
