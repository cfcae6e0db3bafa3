package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;

/** The words of an article's paragraphs in order, without heads and furniture, with an index. */
final class ArticleWords {
  /** Words in the smallest stretch that is looked up. */
  static final int GRAM = 4;

  /** A stretch that one article prints more often is a formula of the house. */
  private static final int MOST_PLACES = 4;

  private final AnnotatedArticle article;
  private final List<Word> words;
  private final Map<Long, List<Integer>> places = new HashMap<>();
  private final long[] grams;
  private final Set<Long> spoken = new HashSet<>();

  private ArticleWords(AnnotatedArticle article, List<Word> words) {
    this.article = article;
    this.words = words;
    this.grams = new long[Math.max(0, words.size() - GRAM + 1)];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = hash(words.subList(i, i + GRAM));
      List<Integer> known = places.computeIfAbsent(grams[i], key -> new ArrayList<>(1));
      if (known.size() < MOST_PLACES) {
        known.add(i);
      }
      if (words.subList(i, i + GRAM).stream().allMatch(Word::quoted)) {
        spoken.add(grams[i]);
      }
    }
  }

  static ArticleWords of(AnnotatedArticle article) {
    List<Word> words = new ArrayList<>();
    Marks marks = new Marks(article);
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      if (isRunningText(sentence) && !article.article().isFurniture(sentence.span())) {
        add(sentence, i, marks, words);
      }
    }
    return new ArticleWords(article, List.copyOf(words));
  }

  private static boolean isRunningText(Sentence sentence) {
    return sentence.role() == Block.Role.PARAGRAPH || sentence.role() == Block.Role.STANDFIRST;
  }

  private static void add(Sentence sentence, int index, Marks marks, List<Word> words) {
    for (Token token : sentence.tokens()) {
      if (Word.isWord(token)) {
        words.add(Word.of(token, index, marks.hold(token.span().start())));
      }
    }
  }

  AnnotatedArticle article() {
    return article;
  }

  /** The words where those of every stretch in {@code spoken} are quoted. */
  List<Word> quoting(Set<Long> spoken) {
    if (spoken.isEmpty()) {
      return words;
    }
    List<Word> quoting = new ArrayList<>(words);
    for (int i = 0; i < grams.length; i++) {
      if (spoken.contains(grams[i])) {
        quoting.subList(i, i + GRAM).replaceAll(Word::asQuoted);
      }
    }
    return quoting;
  }

  /** The stretches that the article quotes. */
  Set<Long> spoken() {
    return spoken;
  }

  /** A hash of the words from {@code at}; equal words have equal hashes. */
  long gram(int at) {
    return grams[at];
  }

  private static long hash(List<Word> words) {
    long hash = 17;
    for (Word word : words) {
      hash = hash * 1_000_003 + word.form().hashCode();
    }
    return hash;
  }

  /** Where a stretch with this hash begins, in order. */
  List<Integer> places(long gram) {
    return places.getOrDefault(gram, List.of());
  }

  /** Tells quoted places, asked in text order. */
  private static final class Marks {
    private final List<Span> spans;
    private int next;

    Marks(AnnotatedArticle article) {
      this.spans =
          article.quotations().stream()
              .filter(Quotation::isMarkedSpeech)
              .map(Quotation::span)
              .sorted()
              .toList();
    }

    boolean hold(int offset) {
      while (next < spans.size() && spans.get(next).end() <= offset) {
        next++;
      }
      return next < spans.size() && spans.get(next).contains(offset);
    }
  }
}
