package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Reuse;

/**
 * Finds passages outside quotation marks that two articles share, or that one article repeats, with
 * small edits between. Runs of equal words are found through an index of short stretches and
 * chained (as in winnowing, Schleimer et al. 2003, without its sampling: articles are short); a
 * passage counts when it is long enough and enough of its words carry sense, so that names, titles
 * and common phrases alone are no copying.
 */
public final class ReuseFinder {
  private static final int LEAST_WORDS = 10;
  private static final int LEAST_WORDS_REPEATED = 14;
  private static final int LEAST_WEIGHT = 16;
  private static final int LEAST_TELLING_WORDS = 4;
  private static final int LEAST_WORDS_OF_SENTENCE = 6;

  /** At least every so-many-th word of a short sentence must carry sense. */
  private static final int WORDS_A_TELLING_WORD = 4;

  /** From here on a passage is long enough to bear many edits. */
  private static final int MANY_WORDS = 20;

  private static final double LEAST_SIMILARITY = 0.8;
  private static final double LEAST_SIMILARITY_OF_MANY = 0.65;

  private ReuseFinder() {}

  /** What each article of {@code dossier} repeats and every two share, in their order. */
  public static List<Reuse> reuse(Dossier dossier) {
    List<Reuse> found = new ArrayList<>();
    List<AnnotatedArticle> articles = dossier.articles();
    for (int i = 0; i < articles.size(); i++) {
      found.addAll(within(articles.get(i)));
      for (AnnotatedArticle other : articles.subList(i + 1, articles.size())) {
        found.addAll(between(new Dossier(List.of(articles.get(i), other), dossier.roster())));
      }
    }
    return found;
  }

  /** What the two articles of {@code two} share, in text order. */
  public static List<Reuse> between(Dossier two) {
    List<WordStream> texts = WordStream.of(two);
    return reused(texts.getFirst(), texts.getLast()).stream().map(ReuseFinder::reuse).toList();
  }

  /** What {@code article} repeats, in text order. */
  public static List<Reuse> within(AnnotatedArticle article) {
    WordStream text = WordStream.of(article);
    return reused(text, text).stream().map(ReuseFinder::reuse).toList();
  }

  /** Longest first, none whose place another already joins; then in text order. */
  private static List<Passage> reused(WordStream a, WordStream b) {
    List<Passage> candidates =
        Passage.shared(a, b).stream()
            .filter(a == b ? ReuseFinder::isRepeated : ReuseFinder::isCopied)
            .sorted(Comparator.comparingInt(Passage::equalWords).reversed())
            .toList();
    List<Passage> kept = new ArrayList<>();
    for (Passage candidate : candidates) {
      if (kept.stream().noneMatch(better -> better.covers(candidate))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Passage::startInA).thenComparingInt(Passage::startInB));
    return kept;
  }

  private static boolean isCopied(Passage passage) {
    return isClose(passage) && (isLong(passage) || isWholeSentence(passage));
  }

  private static boolean isRepeated(Passage passage) {
    return isClose(passage) && isLong(passage) && passage.equalWords() >= LEAST_WORDS_REPEATED;
  }

  private static boolean isClose(Passage passage) {
    boolean many = passage.equalWords() >= MANY_WORDS;
    return passage.similarity() >= (many ? LEAST_SIMILARITY_OF_MANY : LEAST_SIMILARITY);
  }

  private static boolean isLong(Passage passage) {
    return passage.equalWords() >= LEAST_WORDS
        && passage.tellingWords() >= LEAST_TELLING_WORDS
        && passage.equalWords() + passage.tellingWords() >= LEAST_WEIGHT;
  }

  private static boolean isWholeSentence(Passage passage) {
    return passage.isWhole()
        && passage.equalWords() >= LEAST_WORDS_OF_SENTENCE
        && passage.tellingWords() * WORDS_A_TELLING_WORD >= passage.equalWords();
  }

  private static Reuse reuse(Passage passage) {
    Citation a = passage.a().cite(passage.startInA(), passage.endInA());
    Citation b = passage.b().cite(passage.startInB(), passage.endInB());
    return new Reuse(a, b, passage.similarity(), why(passage, a, b));
  }

  private static Explanation why(Passage passage, Citation a, Citation b) {
    String rule = passage.a() == passage.b() ? "repeated-passage" : "shared-passage";
    String equal = "%d words outside quotation marks are equal".formatted(passage.equalWords());
    List<String> differences = passage.differences();
    String because =
        differences.isEmpty() ? equal : equal + "; differing: " + String.join("; ", differences);
    return Explanation.of(rule, because, a, b);
  }
}
