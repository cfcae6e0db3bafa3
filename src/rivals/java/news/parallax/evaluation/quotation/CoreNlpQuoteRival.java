package news.parallax.evaluation.quotation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Test;

/**
 * Takes the figures of CoreNLP's quote annotator in {@code rivals.tsv} again: some five minutes and
 * 4 GB, so no part of the build.
 *
 * <pre>./mvnw test -Privals -Dtest=CoreNlpQuoteRival</pre>
 *
 * <p>Both run on the same articles one after the other, on one thread, each after three articles
 * that are not timed; time is that thread's processor time.
 */
class CoreNlpQuoteRival {
  private static final Path DEV = Path.of("../shared/data/quotations/polnear/dev");
  private static final int WARMING = 3;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private record Timed(List<Quotation> quotations, long nanos) {}

  private interface Quoter {
    List<Quotation> quotations(GoldArticle article);
  }

  @Test
  void takesItsFiguresAgain() throws IOException {
    assumeTrue(Files.isDirectory(DEV), "PolNeAR is not here");
    List<GoldArticle> articles = PolnearReader.read(DEV);
    ArticleAnnotator annotator = new ArticleAnnotator(EnglishModels.tagger());
    CoreNlpQuotations rival = new CoreNlpQuotations();
    List<Timed> theirs = run(articles, gold -> rival.quotations(gold.article()));
    List<Timed> ours = run(articles, gold -> annotator.annotate(gold.article()).quotations());
    AttributionScorer scorer = new AttributionScorer();
    for (int i = 0; i < articles.size(); i++) {
      AnnotatedArticle article = annotator.annotate(articles.get(i).article());
      scorer.add(articles.get(i), article.sentences(), theirs.get(i).quotations());
    }
    System.out.print(PolnearSuite.rivalRows(scorer, rate(theirs), rate(ours)));
  }

  private static List<Timed> run(List<GoldArticle> articles, Quoter quoter) {
    articles.stream().limit(WARMING).forEach(quoter::quotations);
    List<Timed> runs = new ArrayList<>();
    for (GoldArticle article : articles) {
      long start = CLOCK.getCurrentThreadCpuTime();
      List<Quotation> quotations = quoter.quotations(article);
      runs.add(new Timed(quotations, CLOCK.getCurrentThreadCpuTime() - start));
      System.err.printf(
          Locale.ROOT, "%s %.2f s%n", article.article().source(), runs.getLast().nanos() / 1e9);
    }
    return runs;
  }

  private static double rate(List<Timed> runs) {
    return runs.size() * 1e9 / runs.stream().mapToLong(Timed::nanos).sum();
  }
}
