package news.parallax.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Outlet;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin;

/** The few words of our own that a report shows, said the same way in every view. */
final class Wording {
  private Wording() {}

  /** "1 article", "4 articles". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** An enum constant in words: {@code DIFFERENT_REFERENT} is "different referent". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A receipt's short form: {@code a1:120}. */
  static String chip(Citation citation) {
    return citation.article() + ":" + citation.span().start();
  }

  static String outlet(ArticleId article, Dossier dossier) {
    return dossier.article(article).article().outlet().name();
  }

  /** The outlets of {@code places}, each once, in order. */
  static String outlets(List<Citation> places, Dossier dossier) {
    return places.stream()
        .map(place -> dossier.article(place.article()).article().outlet())
        .distinct()
        .map(Outlet::name)
        .collect(Collectors.joining(", "));
  }

  /** "4 articles = 3 independent origins"; only the articles when no origin was told apart. */
  static String weight(int articles, List<Origin> origins) {
    int main = new OriginPalette(origins).main().size();
    return main == 0
        ? count(articles, "article")
        : count(articles, "article") + " = " + count(main, "independent origin");
  }

  static String words(Origin.Kind kind) {
    return switch (kind) {
      case OWN -> "own reporting";
      case AGENCY -> "news agency";
      case STATEMENT -> "statement";
      case SHARED -> "shared text";
    };
  }
}
