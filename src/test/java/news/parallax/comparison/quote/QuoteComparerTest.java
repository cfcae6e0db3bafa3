package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Roster;
import news.parallax.comparison.Utterance;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Test;

/** Each expectation is one utterance: relation, speaker, rule, then a passage a line. */
class QuoteComparerTest {
  @Test
  void joinsTranslationsOfOneSentence() {
    assertThat(
            utterances(
                "“Our towns were always good neighbours and will stay so,” Ana Ruiz said.",
                "Ana Ruiz said: “The towns have always been good neighbours, and will remain so.”"))
        .isEqualTo(
            """
            variant Ana Ruiz same-words-variant
              Our towns were always good neighbours and will stay so,
              The towns have always been good neighbours, and will remain so.\
            """);
  }

  @Test
  void joinsAFragmentWithTheWholeItComesFrom() {
    assertThat(
            utterances(
                "Ana Ruiz praised “a wonderful golden bridge” on Monday.",
                "“It is a wonderful golden bridge and it is ours,” Ana Ruiz said."))
        .isEqualTo(
            """
            trimmed Ana Ruiz same-words-trimmed
              a wonderful golden bridge
              It is a wonderful golden bridge and it is ours,\
            """);
  }

  @Test
  void listsMarkedWordsOnceAndNotAgainWithTheClauseAroundThem() {
    Dossier dossier =
        dossier("Ana Ruiz said the bridge was “a wonderful golden gift to the old town”.");
    assertThat(QuoteComparer.ledger(dossier).quotations())
        .extracting(one -> one.quotation().mode())
        .containsExactly(Quotation.Mode.MIXED);
  }

  @Test
  void keepsAClauseThatSaysMoreThanTheMarkedWordsInIt() {
    Dossier dossier =
        dossier("Ana Ruiz said the “golden” bridge would open in May and close again in June.");
    assertThat(QuoteComparer.ledger(dossier).quotations())
        .extracting(one -> one.quotation().mode())
        .containsExactly(Quotation.Mode.INDIRECT, Quotation.Mode.MIXED);
  }

  @Test
  void keepsTwoSpeakersApart() {
    assertThat(
            utterances(
                "“The bridge will open in May,” Ana Ruiz said.",
                "“The bridge will open in May,” Peter Okoye said."))
        .isEqualTo("");
  }

  @Test
  void marksAddedDroppedAndChangedWords() {
    Dossier dossier =
        dossier(
            "“We will open the old bridge in May,” Ana Ruiz said.",
            "“We will open the new bridge in early May,” Ana Ruiz said.");
    Utterance utterance = QuoteComparer.ledger(dossier).utterances().getFirst();
    assertThat(
            Collation.of(utterance, dossier).rows().getLast().words().stream()
                .map(word -> word.change().name().charAt(0) + " " + word.text())
                .toList())
        .containsExactly(
            "S We",
            "S will",
            "S open",
            "S the",
            "D old",
            "C new",
            "S bridge",
            "S in",
            "A early",
            "S May");
  }

  private static String utterances(String... texts) {
    Dossier dossier = dossier(texts);
    return QuoteComparer.ledger(dossier).utterances().stream()
        .map(one -> text(one, dossier))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Utterance one, Dossier dossier) {
    String passages =
        one.passages().stream().map(dossier::words).collect(Collectors.joining("\n  ", "\n  ", ""));
    return one.relation().name().toLowerCase(Locale.ROOT)
        + " "
        + one.quotations().getFirst().speakerName()
        + " "
        + one.why().rule()
        + passages;
  }

  private static Dossier dossier(String... texts) {
    ArticleAnnotator annotator = new ArticleAnnotator(EnglishModels.tagger());
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(annotator.annotate(article("a" + (articles.size() + 1), text)));
    }
    return new Dossier(articles, new Roster(List.of(), Map.of()));
  }

  private static Article article(String id, String text) {
    Block block = new Block(new Span(0, text.length()), Block.Role.PARAGRAPH);
    return new Article(
        new ArticleId(id),
        id,
        new Outlet(id, id, null),
        null,
        List.of(block),
        List.of(),
        List.of(),
        null,
        Locale.ENGLISH,
        text);
  }
}
