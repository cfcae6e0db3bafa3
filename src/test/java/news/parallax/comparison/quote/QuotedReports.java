package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.InventedArticle;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.engine.ArticleAnnotator;

/** Invented one-paragraph reports and what is quoted in them. */
record QuotedReports(Dossier dossier, QuoteLedger ledger) {
  /** Article a1, a2, … for each of {@code texts}, each of another outlet. */
  static QuotedReports of(String... texts) {
    ArticleAnnotator annotator = new ArticleAnnotator(EnglishModels.tagger());
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(annotator.annotate(InventedArticle.of(articles.size() + 1, text, null)));
    }
    Dossier dossier = new Dossier(articles, NameJoiner.roster(articles));
    return new QuotedReports(
        dossier,
        QuoteComparer.ledger(dossier, new QuoteComparer(EnglishModels.sense()).matches(dossier)));
  }
}
