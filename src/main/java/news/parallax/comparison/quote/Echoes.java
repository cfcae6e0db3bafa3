package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.SayingMatch;
import news.parallax.comparison.SayingMatch.Echo;

/** Where quoted words stand as an outlet's own. */
final class Echoes {
  private final Dossier dossier;
  private final Map<SayingMatch.Place, List<Citation>> echoes = new HashMap<>();

  Echoes(Dossier dossier, List<Echo> found) {
    this.dossier = dossier;
    for (Echo echo : found) {
      echoes.computeIfAbsent(echo.quoted(), any -> new ArrayList<>()).add(echo.words());
    }
  }

  /** The longest echo of {@code sayings} in each article that quotes none of them, in order. */
  List<Citation> of(List<Saying> sayings) {
    Set<ArticleId> quoting = new HashSet<>();
    sayings.forEach(one -> quoting.add(one.quotation().article()));
    Map<Integer, Citation> longest = new TreeMap<>();
    for (Saying saying : sayings) {
      for (Citation echo : echoes.getOrDefault(saying.place(), List.of())) {
        if (!quoting.contains(echo.article())) {
          longest.merge(dossier.position(echo.article()), echo, Echoes::longer);
        }
      }
    }
    return List.copyOf(longest.values());
  }

  private static Citation longer(Citation one, Citation other) {
    return other.span().length() > one.span().length() ? other : one;
  }
}
