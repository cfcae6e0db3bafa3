package news.parallax.annotation.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.annotation.syntax.Adjunct;
import news.parallax.annotation.syntax.Clause;
import news.parallax.annotation.syntax.ClauseReader;
import news.parallax.annotation.syntax.Predicate;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads each clause as a claim: predicate, arguments, factuality and voice. Open information
 * extraction in the manner of ReVerb (Fader et al. 2011), over base phrases instead of a parse.
 */
public final class ClaimAnnotator {

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
      claims.addAll(claims(i, ClauseReader.clauses(sentences.get(i))));
    }
    return claims;
  }

  private List<Claim> claims(int sentence, List<Clause> clauses) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Predicate predicate = clauses.get(i).predicate();
      if (predicate != null) {
        claims.add(claim(sentence, clauses, i, predicate));
      }
    }
    return claims;
  }

  private Claim claim(int sentence, List<Clause> clauses, int index, Predicate predicate) {
    Clause clause = clauses.get(index);
    List<Clause> reporting = ReportingClauses.over(clauses, index);
    Span words = clause.sentence().span(predicate.words());
    Span head = clause.sentence().head(predicate.words()).span();
    return new Claim(
        clause.span(),
        ReportingClauses.kind(clauses, index),
        sentence,
        words,
        predicate.name(),
        arguments(clause, predicate),
        FactualityReader.of(
            clause, predicate.polarity(), reporting, voices.most(clause.span(), head)),
        voices.voice(clause.span(), head));
  }

  /** What its noun phrases are to the predicate, the subject first. */
  private List<Argument> arguments(Clause clause, Predicate predicate) {
    List<Argument> arguments = new ArrayList<>();
    Phrase object = clause.object();
    if (object != null) {
      arguments.add(argument(Argument.Role.PATIENT, clause.sentence(), object, object));
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      Argument.Role role = role(clause.sentence(), adjunct, predicate);
      arguments.add(argument(role, clause.sentence(), adjunct.whole(), adjunct.noun()));
    }
    arguments.sort(Comparator.comparing(Argument::span));
    Phrase subject = clause.subject();
    if (subject != null) {
      Argument.Role role = predicate.passive() ? Argument.Role.PATIENT : Argument.Role.AGENT;
      arguments.addFirst(argument(role, clause.sentence(), subject, subject));
    }
    return arguments;
  }

  private Argument.Role role(Sentence sentence, Adjunct adjunct, Predicate predicate) {
    Phrase noun = adjunct.noun();
    Span span = sentence.span(noun);
    if (!Annotation.overlapping(times, span).isEmpty()) {
      return Argument.Role.TIME;
    }
    if (predicate.passive() && adjunct.preposition().equals("by")) {
      return Argument.Role.AGENT;
    }
    boolean place =
        sentence.tokens().subList(noun.first(), noun.last() + 1).stream()
            .anyMatch(token -> token.nameClass() == Token.NameClass.LOCATION);
    return place && FunctionWords.PLACE_PREPOSITIONS.hasAsWritten(adjunct.preposition())
        ? Argument.Role.PLACE
        : Argument.Role.OTHER;
  }

  private Argument argument(Argument.Role role, Sentence sentence, Phrase whole, Phrase noun) {
    Token head = sentence.head(noun);
    return new Argument(role, sentence.span(whole), head.lemma(), entity(sentence, noun));
  }

  /** The entity mentioned at the phrase's head. */
  private @Nullable EntityId entity(Sentence sentence, Phrase noun) {
    Span head = sentence.head(noun).span();
    return mentions.stream()
        .filter(mention -> mention.span().contains(head))
        .map(Mention::entity)
        .findFirst()
        .orElse(null);
  }
}
