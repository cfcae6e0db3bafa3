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
import news.parallax.article.Citation;
import news.parallax.article.Span;

/** The words of an article's paragraphs in order, without heads and furniture, with an index. */
final class WordStream {
  /** Words in the smallest stretch two texts must share to be looked at. */
  static final int GRAM = 4;

  /** A stretch that one article prints more often is a formula of the house. */
  private static final int MOST_PLACES = 4;

  private final AnnotatedArticle article;
  private final List<Word> words;
  private final Map<Long, List<Integer>> places = new HashMap<>();
  private final long[] grams;
  private final long plainWords;

  private WordStream(AnnotatedArticle article, List<Word> words) {
    this.article = article;
    this.words = words;
    this.grams = new long[Math.max(0, words.size() - GRAM + 1)];
    this.plainWords = words.stream().filter(word -> !word.quoted()).count();
    for (int i = 0; i < grams.length; i++) {
      grams[i] = gram(words, i);
      List<Integer> known = places.computeIfAbsent(grams[i], key -> new ArrayList<>(1));
      if (known.size() < MOST_PLACES) {
        known.add(i);
      }
    }
  }

  /**
   * The streams of {@code articles}. What one of them quotes counts as quoted wherever it stands: a
   * speech or a post that another prints without marks is still no writing of its own.
   */
  static List<WordStream> of(List<AnnotatedArticle> articles) {
    List<List<Word>> streams = articles.stream().map(WordStream::words).toList();
    Set<Long> spoken = new HashSet<>();
    streams.forEach(words -> collectSpoken(words, spoken));
    List<WordStream> texts = new ArrayList<>();
    for (int i = 0; i < streams.size(); i++) {
      texts.add(new WordStream(articles.get(i), withSpoken(streams.get(i), spoken)));
    }
    return texts;
  }

  private static List<Word> words(AnnotatedArticle article) {
    List<Word> words = new ArrayList<>();
    Marks marks = new Marks(article);
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      if (isRunningText(sentence) && !article.article().isFurniture(sentence.span())) {
        add(sentence, i, marks, words);
      }
    }
    return words;
  }

  private static void collectSpoken(List<Word> words, Set<Long> spoken) {
    for (int i = 0; i + GRAM <= words.size(); i++) {
      if (words.subList(i, i + GRAM).stream().allMatch(Word::quoted)) {
        spoken.add(gram(words, i));
      }
    }
  }

  private static List<Word> withSpoken(List<Word> words, Set<Long> spoken) {
    List<Word> result = new ArrayList<>(words);
    for (int i = 0; i + GRAM <= words.size(); i++) {
      if (spoken.contains(gram(words, i))) {
        result.subList(i, i + GRAM).replaceAll(Word::asQuoted);
      }
    }
    return result;
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

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** Words outside quotation marks. */
  long plainWords() {
    return plainWords;
  }

  /** A hash of the words from {@code at}; equal words have equal hashes. */
  long gram(int at) {
    return grams[at];
  }

  private static long gram(List<Word> words, int at) {
    long hash = 17;
    for (int i = at; i < at + GRAM; i++) {
      hash = hash * 1_000_003 + words.get(i).form().hashCode();
    }
    return hash;
  }

  /** Where a stretch with this hash begins, in order. */
  List<Integer> places(long gram) {
    return places.getOrDefault(gram, List.of());
  }

  boolean beginsSentence(int index) {
    return index == 0 || words.get(index - 1).sentence() != words.get(index).sentence();
  }

  boolean endsSentence(int index) {
    return index == words.size() - 1
        || words.get(index + 1).sentence() != words.get(index).sentence();
  }

  /** The first word of the sentence that holds word {@code index}. */
  int sentenceStart(int index) {
    int start = index;
    while (!beginsSentence(start)) {
      start--;
    }
    return start;
  }

  /** The place after the last word of the sentence that holds word {@code index}. */
  int sentenceEnd(int index) {
    int last = index;
    while (!endsSentence(last)) {
      last++;
    }
    return last + 1;
  }

  /** A receipt of the words from {@code first} to before {@code end}, with a final mark. */
  Citation cite(int first, int end) {
    int from = words.get(first).span().start();
    Word last = words.get(end - 1);
    int to = last.span().end();
    if (endsSentence(end - 1)) {
      to = article.sentences().get(last.sentence()).span().end();
    }
    return article.cite(new Span(from, to));
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
