package news.parallax.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Quotation;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Outlet;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Origin;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.Utterance;

/** The few words of our own that a report shows, said the same way in every view. */
public final class Wording {
  /** Of joins so likely two strict readers found 96 in 100 right (docs/log/sense.md). */
  private static final double SURE = 0.9;

  private Wording() {}

  /** "1 article", "4 articles". */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** An enum constant in words: {@code DIFFERENT_REFERENT} is "different referent". */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An enum constant as tables and JSON write it: {@code LOADED_WORD} is {@code loaded-word}. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** To three places, so that two machines print the same digits. */
  public static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  public static String outlet(ArticleId article, Dossier dossier) {
    return dossier.article(article).article().outlet().name();
  }

  /** The outlets of {@code places}, each once, in order. */
  public static String outlets(List<Citation> places, Dossier dossier) {
    return places.stream()
        .map(place -> dossier.article(place.article()).article().outlet())
        .distinct()
        .map(Outlet::name)
        .collect(Collectors.joining(", "));
  }

  /** How a place gives the words, and why nobody is named: "reported; via a translator". */
  public static String manner(Utterance.Wording wording, Dossier dossier) {
    StoryQuotation quoted = wording.quotation();
    return quoted == null
        ? joinedManner(wording, dossier)
        : joined(joinedManner(wording, dossier), unnamed(quoted, dossier));
  }

  /** The same where other places give the words too, and tell who said them. */
  static String joinedManner(Utterance.Wording wording, Dossier dossier) {
    StoryQuotation quoted = wording.quotation();
    return quoted == null
        ? "unmarked, as its own words"
        : joined(
            words(quoted.quotation().mode()), channel(quoted, dossier), namedBy(quoted, dossier));
  }

  /** Which outlet says who spoke, where the one that gives the words does not; else empty. */
  private static String namedBy(StoryQuotation quoted, Dossier dossier) {
    Citation namer = quoted.namedBy();
    return namer == null ? "" : "speaker named by " + outlet(namer.article(), dossier);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  /** Through whom the words came, as the article says it; empty when nobody stood between. */
  public static String channel(StoryQuotation quoted, Dossier dossier) {
    Span channel = quoted.quotation().channel();
    return channel == null ? "" : dossier.words(new Citation(quoted.article(), channel));
  }

  /** Why no speaker is named; empty when one is. */
  private static String unnamed(StoryQuotation quoted, Dossier dossier) {
    Span source = quoted.quotation().source();
    if (quoted.speakerName() != null || quoted.quotation().mode() == Quotation.Mode.SCARE) {
      return "";
    }
    return source == null
        ? quoted.quotation().why().because()
        : "whom “%s” means is not clear"
            .formatted(dossier.words(new Citation(quoted.article(), source)));
  }

  private static String words(Quotation.Mode mode) {
    return switch (mode) {
      case DIRECT -> "direct";
      case MIXED -> "partly quoted";
      case INDIRECT -> "reported";
      case SCARE -> "in marks";
    };
  }

  /**
   * "4 articles = 3 independent origins", or "at least 2, at most 3" where some may be one; only
   * the articles when no origin was told apart.
   */
  public static String weight(int articles, StoryReport report) {
    int main = new MainOrigins(report.origins()).all().size();
    String bound = report.lineage().doubts().isEmpty() ? "" : bound(report.lineage().least());
    return main == 0
        ? count(articles, "article")
        : count(articles, "article") + " = " + bound + count(main, "independent origin");
  }

  /** "3 outlets, 2 origins"; "3 outlets, 2 origins, 72 % sure" where one may not tell it. */
  public static String weight(Fact fact, Dossier dossier) {
    String sure = String.format(Locale.ROOT, ", %.0f %% sure", 100 * fact.sureness());
    return count(Outlets.of(fact, dossier).size(), "outlet")
        + ", "
        + count(fact.independent(), "origin")
        + (fact.sureness() < SURE ? sure : "");
  }

  private static String bound(int least) {
    return "at least %d, at most ".formatted(least);
  }

  /** "news agency, certain"; own reporting is what is left. */
  public static String standing(Origin origin) {
    return origin.kind() == Origin.Kind.OWN
        ? words(origin.kind())
        : words(origin.kind()) + ", " + origin.certainty().name().toLowerCase(Locale.ROOT);
  }

  public static String words(Origin.Kind kind) {
    return switch (kind) {
      case OWN -> "own reporting";
      case AGENCY -> "news agency";
      case STATEMENT -> "statement";
      case SHARED -> "shared text";
    };
  }
}
