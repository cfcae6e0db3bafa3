package news.parallax.comparison.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;

class ReprintsTest {
  private static final String GUARDS = "the/DT brutal/JJ guards/NNS left/VBD/leave the/DT gate";

  private final AnnotatedArticle one = TaggedReport.of(1, GUARDS);
  private final AnnotatedArticle other = TaggedReport.of(2, GUARDS);
  private final Dossier dossier = TaggedReport.story(List.of(one, other));

  @Test
  void countsOnceWhatASharedPassageHoldsInEitherOrder() {
    assertThat(joined(reuse(one, GUARDS_SPAN, other, GUARDS_SPAN))).isEqualTo("a1 brutal + a2");
    assertThat(joined(reuse(other, GUARDS_SPAN, one, GUARDS_SPAN))).isEqualTo("a1 brutal + a2");
  }

  @Test
  void keepsApartWhatNoPassageJoins() {
    String apart = "a1 brutal; a2 brutal";
    assertThat(joined(List.of())).isEqualTo(apart);
    assertThat(joined(reuse(one, "left the gate", other, GUARDS_SPAN))).isEqualTo(apart);
    assertThat(joined(reuse(one, GUARDS_SPAN, other, "left the gate"))).isEqualTo(apart);
    assertThat(joined(reuse(other, GUARDS_SPAN, one, "left the gate"))).isEqualTo(apart);
    assertThat(joined(reuse(one, GUARDS_SPAN, one, GUARDS_SPAN))).isEqualTo(apart);
  }

  private static final String GUARDS_SPAN = "the brutal guards left";

  private String joined(List<Reuse> reuse) {
    return new Reprints(dossier, reuse)
        .joined(List.of(framing(one), framing(other))).stream()
            .map(framing ->
                framing.citation().article()
                    + " "
                    + dossier.words(framing.citation())
                    + framing.reprints().stream()
                        .map(copy -> " + " + copy.article())
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("; "));
  }

  private static List<Reuse> reuse(AnnotatedArticle a, String ofA, AnnotatedArticle b, String ofB) {
    return List.of(new Reuse(cite(a, ofA), cite(b, ofB), 1, TaggedReport.why()));
  }

  private static Framing framing(AnnotatedArticle article) {
    return new Framing(
        cite(article, "brutal"), Framing.Device.LOADED_WORD, null, TaggedReport.why());
  }

  private static Citation cite(AnnotatedArticle article, String words) {
    return article.cite(TaggedReport.span(article, words));
  }
}
