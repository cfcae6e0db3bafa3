package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Furniture;
import news.parallax.article.Outlet;
import news.parallax.article.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ArticleAnnotatorTest {
  private static final String CAPTION =
      "Helen Marsh said the 12 towers were safe at Port Adler on May 4, 2021.";
  private static final String ADVERT = "Robert Holm says: subscribe on May 9, 2022.";
  private static final String BODY = "Ms Marsh opened the bridge in June.";

  @Test
  void readsCaptionsForNamesAndTimesAlone() {
    AnnotatedArticle article = new ArticleAnnotator(EnglishModels.tagger()).annotate(article());

    assertThat(read(article))
        .isEqualTo(
            """
            sentences: Ms Marsh opened the bridge in June.
            captions: %s
            names: Helen Marsh; Port Adler; Ms Marsh
            times: May 4, 2021; June
            quotations, amounts: 0
            claims: 1
            """
                .formatted(CAPTION));
  }

  private static String read(AnnotatedArticle article) {
    return """
    sentences: %s
    captions: %s
    names: %s
    times: %s
    quotations, amounts: %d
    claims: %d
    """
        .formatted(
            words(article, article.sentences().stream().map(one -> one.span())),
            words(article, article.captions().stream().map(one -> one.span())),
            words(article, article.mentions().stream().map(one -> one.span())),
            words(article, article.times().stream().map(one -> one.span())),
            article.quotations().size() + article.quantities().size(),
            article.claims().size());
  }

  private static String words(AnnotatedArticle article, Stream<Span> spans) {
    return spans.map(article::words).collect(Collectors.joining("; "));
  }

  private static Article article() {
    String text = String.join("\n", CAPTION, ADVERT, BODY);
    int advert = CAPTION.length() + 1;
    int body = advert + ADVERT.length() + 1;
    return new Article(
        new ArticleId("a1"),
        "post.txt",
        new Outlet("o", "The Streslau Post", null),
        null,
        List.of(new Block(new Span(body, text.length()), Block.Role.PARAGRAPH)),
        List.of(
            new Furniture(new Span(0, CAPTION.length()), Furniture.Kind.CAPTION),
            new Furniture(new Span(advert, body - 1), Furniture.Kind.ADVERT)),
        List.of(),
        null,
        Locale.ENGLISH,
        text);
  }
}
