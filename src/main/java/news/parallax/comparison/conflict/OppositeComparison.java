package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Token;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;

/** The same thing at opposite places: "the eastern span" and "the western span". */
final class OppositeComparison implements Comparison {
  private static final double LEAST = 0.5;
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("eastern", "western"),
          Map.entry("northern", "southern"),
          Map.entry("east", "west"),
          Map.entry("north", "south"),
          Map.entry("eastbound", "westbound"),
          Map.entry("northbound", "southbound"),
          Map.entry("upper", "lower"),
          Map.entry("left", "right"),
          Map.entry("front", "rear"),
          Map.entry("inner", "outer"),
          Map.entry("inbound", "outbound"));

  @Override
  public List<Difference> differences(ClausePair pair) {
    List<Difference> differences = new ArrayList<>();
    if (pair.probability() < LEAST || !pair.left().lemma().equals(pair.right().lemma())) {
      return differences;
    }
    for (Argument left : pair.left().arguments()) {
      for (Argument right : pair.right().arguments()) {
        if (left.head().equals(right.head()) && opposed(pair, left, right)) {
          differences.add(
              new Difference(
                  Conflict.Kind.PLACE,
                  Conflict.Verdict.CONFLICT,
                  side(pair.leftArticle(), left),
                  side(pair.rightArticle(), right),
                  "one thing at opposite places"));
        }
      }
    }
    return differences;
  }

  private static boolean opposed(ClausePair pair, Argument left, Argument right) {
    List<String> words = words(pair.leftArticle(), pair.left(), left);
    List<String> others = words(pair.rightArticle(), pair.right(), right);
    return OPPOSITES.entrySet().stream()
        .anyMatch(pole ->
            (words.contains(pole.getKey()) && others.contains(pole.getValue()))
                || (words.contains(pole.getValue()) && others.contains(pole.getKey())));
  }

  private static List<String> words(AnnotatedArticle article, Claim claim, Argument argument) {
    return article.sentences().get(claim.sentence()).tokens().stream()
        .filter(token -> argument.span().contains(token.span()))
        .filter(token -> !token.isTag("NNP"))
        .map(Token::word)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Difference.Side side(AnnotatedArticle article, Argument argument) {
    String words = article.words(argument.span());
    return Difference.Side.of(article, argument.span(), words.toLowerCase(Locale.ROOT));
  }
}
