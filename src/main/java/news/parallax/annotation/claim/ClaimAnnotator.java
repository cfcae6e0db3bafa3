package news.parallax.annotation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.annotation.syntax.Clause;
import news.parallax.annotation.syntax.ClauseSplitter;
import news.parallax.article.Span;
import news.parallax.knowledge.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads each clause as a claim: predicate, arguments, factuality and voice. Open information
 * extraction in the manner of ReVerb (Fader et al. 2011), over base phrases instead of a parse.
 */
public final class ClaimAnnotator {
  private static final Set<String> REPORT_VERBS =
      Set.copyOf(WordList.of("report-verbs.txt").entries());
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in", "at", "near", "to", "from", "into", "toward", "towards", "off", "around", "across",
          "outside", "inside", "through", "over", "on", "north", "south", "east", "west");

  private static final Set<String> ADDRESSING_VERBS = Set.of("tell", "ask", "inform", "accord");
  private static final int LONGEST_ADDRESSEE = 3;
  private static final Set<String> CONJUNCTIONS =
      Set.of("that", "as", "if", "whether", "because", "while", "although", "though", "since");
  private static final Set<String> TIME_CONJUNCTIONS = Set.of("after", "before", "until", "once");

  private final List<Mention> mentions;
  private final VoiceReader voices;
  private final List<TimeExpression> times;

  /** An annotator that knows what else was found in the article. */
  public ClaimAnnotator(
      List<Mention> mentions, List<Quotation> quotations, List<TimeExpression> times) {
    this.mentions = mentions.stream().filter(Mention::isSingle).toList();
    this.voices = new VoiceReader(quotations);
    this.times = List.copyOf(times);
  }

  /** The claims of {@code sentences}, in text order. */
  public List<Claim> claims(List<Sentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      claims.addAll(claims(i, ClauseSplitter.clauses(sentences.get(i))));
    }
    return claims;
  }

  private List<Claim> claims(int sentence, List<Clause> clauses) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Phrase verb = clauses.get(i).verb();
      if (verb != null) {
        claims.add(claim(sentence, clauses, i, verb));
      }
    }
    return claims;
  }

  private Claim claim(int sentence, List<Clause> clauses, int index, Phrase verb) {
    Clause clause = clauses.get(index);
    List<Argument> arguments = new ArrayList<>();
    Phrase subject = subject(clauses, index, verb);
    boolean passive = isPassive(clause.sentence(), verb);
    if (subject != null) {
      arguments.add(
          argument(
              passive ? Argument.Role.PATIENT : Argument.Role.AGENT,
              clause.sentence(),
              subject,
              subject));
    }
    addComplements(clause, verb, passive, arguments);
    return new Claim(
        clause.span(),
        kind(clauses, index),
        sentence,
        clause.sentence().span(verb),
        lemma(clause.sentence(), verb),
        arguments,
        FactualityReader.of(clause, reporting(clauses, index)),
        voices.voice(clause.span()));
  }

  /** The verb's lemma, with the particle that ends its group. */
  private static String lemma(Sentence sentence, Phrase verb) {
    Token last = sentence.tokens().get(verb.last());
    String lemma = sentence.tokens().get(verb.head()).lemma();
    return last.isTag("RP") ? lemma + " " + last.lemma() : lemma;
  }

  /** The last noun phrase before the verb, else the subject of the clause before. */
  private static @Nullable Phrase subject(List<Clause> clauses, int index, Phrase verb) {
    Clause clause = clauses.get(index);
    Phrase found = null;
    for (Phrase phrase : clause.sentence().phrases()) {
      boolean before = clause.holds(phrase) && phrase.last() < verb.first();
      if (before
          && phrase.kind() == Phrase.Kind.NOUN
          && (found == null || !afterPreposition(clause.sentence(), phrase))) {
        found = phrase;
      }
    }
    if (found != null || index == 0) {
      return found;
    }
    Clause before = clauses.get(index - 1);
    return clause.sentence().tokens().get(clause.first()).isTag("W")
        ? lastNoun(before)
        : before.verb() == null ? null : subject(clauses, index - 1, before.verb());
  }

  private static @Nullable Phrase lastNoun(Clause clause) {
    return clause.sentence().phrases().stream()
        .filter(phrase -> clause.holds(phrase) && phrase.kind() == Phrase.Kind.NOUN)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static boolean afterPreposition(Sentence sentence, Phrase phrase) {
    return phrase.first() > 0
        && (sentence.tokens().get(phrase.first() - 1).isTag("IN")
            || sentence.tokens().get(phrase.first() - 1).isTag("TO"));
  }

  private static boolean isPassive(Sentence sentence, Phrase verb) {
    if (!sentence.tokens().get(verb.head()).tag().equals("VBN")) {
      return false;
    }
    for (int i = verb.first(); i < verb.head(); i++) {
      if (sentence.tokens().get(i).lemma().equals("be")) {
        return true;
      }
    }
    return verb.first() == verb.head() && !takesObject(sentence, verb);
  }

  /** A lone participle right before a noun phrase is a past tense that the tagger missed. */
  private static boolean takesObject(Sentence sentence, Phrase verb) {
    return sentence.phrases().stream()
        .anyMatch(p -> p.kind() == Phrase.Kind.NOUN && p.first() == verb.last() + 1);
  }

  private void addComplements(
      Clause clause, Phrase verb, boolean passive, List<Argument> arguments) {
    Sentence sentence = clause.sentence();
    boolean objectOpen = !passive;
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.kind() != Phrase.Kind.NOUN || !clause.holds(phrase)) {
        continue;
      }
      String preposition = preposition(clause, phrase);
      if (phrase.first() > verb.last() && preposition.isEmpty()) {
        if (objectOpen) {
          arguments.add(argument(Argument.Role.PATIENT, sentence, phrase, phrase));
          objectOpen = false;
        }
      } else if (!preposition.isEmpty()) {
        Phrase whole = new Phrase(phrase.kind(), phrase.first() - 1, phrase.last(), phrase.head());
        Argument.Role role = circumstance(sentence, phrase, preposition, passive);
        arguments.add(argument(role, sentence, whole, phrase));
      }
    }
  }

  /** The preposition before {@code phrase}; empty for none and for the clause's conjunction. */
  private static String preposition(Clause clause, Phrase phrase) {
    int before = phrase.first() - 1;
    if (!afterPreposition(clause.sentence(), phrase)) {
      return "";
    }
    String lemma = clause.sentence().tokens().get(before).lemma();
    boolean conjunction = CONJUNCTIONS.contains(lemma) || joinsClause(clause, phrase, lemma);
    return before == clause.first() && conjunction ? "" : lemma;
  }

  /** "after the storm flooded the harbour", unlike "after the storm the harbour was closed". */
  private static boolean joinsClause(Clause clause, Phrase noun, String lemma) {
    Phrase verb = clause.verb();
    return verb != null && noun.last() + 1 == verb.first() && TIME_CONJUNCTIONS.contains(lemma);
  }

  private Argument.Role circumstance(
      Sentence sentence, Phrase phrase, String preposition, boolean passive) {
    Span span = sentence.span(phrase);
    if (times.stream().anyMatch(time -> time.span().overlaps(span))) {
      return Argument.Role.TIME;
    }
    if (passive && preposition.equals("by")) {
      return Argument.Role.AGENT;
    }
    boolean place =
        sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
            .anyMatch(token -> token.nameClass() == Token.NameClass.LOCATION);
    return place && PLACE_PREPOSITIONS.contains(preposition)
        ? Argument.Role.PLACE
        : Argument.Role.OTHER;
  }

  private Argument argument(Argument.Role role, Sentence sentence, Phrase whole, Phrase noun) {
    Token head = sentence.tokens().get(noun.head());
    return new Argument(role, sentence.span(whole), head.lemma(), entity(sentence, noun));
  }

  /** The entity mentioned at the phrase's head. */
  private @Nullable EntityId entity(Sentence sentence, Phrase noun) {
    Span head = sentence.tokens().get(noun.head()).span();
    return mentions.stream()
        .filter(mention -> mention.span().contains(head))
        .map(Mention::entity)
        .findFirst()
        .orElse(null);
  }

  /** The clauses whose verb of saying or thinking governs clause {@code index}. */
  private static List<Clause> reporting(List<Clause> clauses, int index) {
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

  private static Claim.Kind kind(List<Clause> clauses, int index) {
    Clause clause = clauses.get(index);
    boolean introduces = index + 1 < clauses.size() && continues(clauses, index + 1);
    return isReporting(clause) && (introduces || endsWithVerb(clause))
        ? Claim.Kind.REPORT
        : Claim.Kind.STATEMENT;
  }

  private static boolean isReporting(Clause clause) {
    Phrase verb = clause.verb();
    return verb != null
        && REPORT_VERBS.contains(clause.sentence().tokens().get(verb.head()).lemma());
  }

  /** "analysts said", "he told reporters": nothing but an addressee behind the verb. */
  private static boolean endsWithVerb(Clause clause) {
    Phrase verb = clause.verb();
    if (verb == null || clause.last() - verb.last() > LONGEST_ADDRESSEE) {
      return false;
    }
    List<Token> tokens = clause.sentence().tokens();
    boolean addresses = ADDRESSING_VERBS.contains(tokens.get(verb.head()).lemma());
    return addresses
        || tokens.subList(verb.last() + 1, clause.last() + 1).stream()
            .noneMatch(token -> token.tag().equals("NN") || token.tag().equals("NNS"));
  }

  /** Whether the clause follows right on the verb before it, or begins with "that". */
  private static boolean continues(List<Clause> clauses, int index) {
    Clause before = clauses.get(index - 1);
    Clause clause = clauses.get(index);
    Phrase verb = before.verb();
    String first = clause.sentence().tokens().get(clause.first()).lemma();
    return (verb != null && verb.last() == before.last()) || CONJUNCTIONS.contains(first);
  }
}
