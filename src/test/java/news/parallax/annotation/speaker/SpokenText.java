package news.parallax.annotation.speaker;

import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.Quotation;
import news.parallax.article.InventedArticle;
import news.parallax.engine.ArticleAnnotator;

/** Who says what in texts written in tests, in which {@code ^} ends a paragraph. */
final class SpokenText {
  private SpokenText() {}

  /** The speakers of the marked words in order, each with the rule that found it; "-" for none. */
  static String speakers(String text) {
    return new ArticleAnnotator(EnglishModels.tagger())
        .annotate(InventedArticle.of(text.replace("^", "\n"))).quotations().stream()
            .filter(one -> one.mode() != Quotation.Mode.INDIRECT)
            .map(one ->
                (one.speakerName() == null ? "-" : one.speakerName())
                    + " ("
                    + one.why().rule()
                    + ")")
            .collect(Collectors.joining(", "));
  }
}
