package news.parallax.comparison.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Token;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.value.Answer.Parties;
import news.parallax.knowledge.ConflictWords;

/** Reads who denies or confirms a thing where a report does not say who by name alone. */
final class AnswerReader {
  private static final Set<String> ONE = Set.of("it", "he", "she");

  private static final Set<String> HELPING = Set.of("have", "do", "be");

  /** In tokens: "both" and two names. */
  private static final int LONGEST_PAIR = 7;

  private AnswerReader() {}

  /** Those of {@code article}, one a sentence. */
  static List<Value> values(AnnotatedArticle article) {
    return article.sentences().stream()
        .map(sentence -> new SentenceHandle(article, sentence))
        .flatMap(at -> first(at).stream())
        .map(Value.class::cast)
        .toList();
  }

  private static Optional<Answer> first(SentenceHandle at) {
    List<Token> tokens = at.sentence().tokens();
    return IntStream.range(1, tokens.size())
        .filter(i ->
            ConflictWords.ANSWERING.hasAsWritten(tokens.get(i).lemma())
                && tokens.get(i).isTag("VB"))
        .mapToObj(i -> answer(at, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Answer> answer(SentenceHandle at, int verb) {
    List<Token> tokens = at.sentence().tokens();
    int last = verb - 1;
    while (last > 0 && HELPING.contains(tokens.get(last).lemma())) {
      last--;
    }
    if (ONE.contains(tokens.get(last).lemma())) {
      return Optional.of(answer(at, last, verb, Parties.ONE));
    }
    return IntStream.range(Math.max(0, last - LONGEST_PAIR), last)
        .filter(i -> tokens.get(i).lemma().equals("both"))
        .mapToObj(i -> answer(at, i, verb, Parties.SEVERAL))
        .findFirst();
  }

  private static Answer answer(SentenceHandle at, int first, int verb, Parties parties) {
    String lemma = at.sentence().tokens().get(verb).lemma();
    return new Answer(at, at.sentence().span(first, verb), lemma, parties);
  }
}
