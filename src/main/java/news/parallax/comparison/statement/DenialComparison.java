package news.parallax.comparison.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.knowledge.ConflictWords;

/** Who denied or confirmed one thing: "which it denies" against "both Orle and Varn deny it". */
final class DenialComparison {
  private static final Set<String> ONE = Set.of("it", "he", "she");

  /** In tokens: "both" and two names. */
  private static final int LONGEST_PAIR = 7;

  /** Those who answer, as tokens from first to the verb. */
  private record Answer(String verb, boolean several, int first, int last) {}

  Optional<Difference> difference(AlignedSentences pair) {
    if (pair.probability() < ClausePair.LIKELY) {
      return Optional.empty();
    }
    Optional<Answer> left = answer(pair.left());
    Optional<Answer> right = answer(pair.right());
    boolean differ =
        left.isPresent()
            && right.isPresent()
            && left.get().verb().equals(right.get().verb())
            && left.get().several() != right.get().several();
    return differ ? Optional.of(difference(pair, left.get(), right.get())) : Optional.empty();
  }

  private static Difference difference(AlignedSentences pair, Answer left, Answer right) {
    return Difference.conflict(
        Conflict.Kind.PARTICIPANT,
        side(pair.leftArticle(), pair.left(), left),
        side(pair.rightArticle(), pair.right(), right),
        new Reason(Rule.ANSWERS, "one party answers in one report, two in the other"));
  }

  private static Difference.Side side(AnnotatedArticle article, Sentence sentence, Answer answer) {
    return Difference.Side.of(
        article,
        sentence.span(answer.first(), answer.last()),
        answer.several() ? "several" : "one");
  }

  private static Optional<Answer> answer(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(1, tokens.size())
        .filter(i ->
            ConflictWords.ANSWERING.hasAsWritten(tokens.get(i).lemma())
                && tokens.get(i).isTag("VB"))
        .mapToObj(i -> answer(tokens, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Answer> answer(List<Token> tokens, int verb) {
    int last = verb - 1;
    while (last > 0 && Set.of("have", "do", "be").contains(tokens.get(last).lemma())) {
      last--;
    }
    if (ONE.contains(tokens.get(last).lemma())) {
      return Optional.of(new Answer(tokens.get(verb).lemma(), false, last, verb));
    }
    return IntStream.range(Math.max(0, last - LONGEST_PAIR), last)
        .filter(i -> tokens.get(i).lemma().equals("both"))
        .mapToObj(i -> new Answer(tokens.get(verb).lemma(), true, i, verb))
        .findFirst();
  }
}
