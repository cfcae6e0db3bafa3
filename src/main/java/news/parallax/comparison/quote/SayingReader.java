package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;
import news.parallax.article.Span;
import news.parallax.comparison.StoryQuotation;

/** Cuts quotations into their sentences. */
final class SayingReader {
  /** Words that say nothing of what was said; general English. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "and", "or", "but", "of", "to", "in", "on", "at", "for", "with", "by",
          "from", "as", "that", "this", "these", "those", "it", "its", "is", "are", "was", "were",
          "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would",
          "shall", "should", "can", "could", "may", "might", "must", "we", "i", "you", "he", "she",
          "they", "our", "my", "your", "his", "her", "their", "us", "me", "them", "him", "not",
          "no", "so", "if", "than", "then", "there", "here", "what", "which", "who", "when",
          "where", "why", "how", "all", "any", "some", "very", "also", "just", "more", "most",
          "too", "now", "s", "t", "ll", "re", "ve", "d", "m", "n't", "'s", "'ll", "'re", "'ve",
          "'m", "'d", "into", "about", "up", "out", "get", "go", "one", "own", "such", "only",
          "both", "other");

  private static final Map<String, String> CONTRACTED =
      Map.of("'ll", "will", "'re", "are", "'m", "am", "'ve", "have", "n't", "not");

  private SayingReader() {}

  /** The sayings of {@code quotation} in text order; none for reported speech and scare quotes. */
  static List<Saying> sayings(StoryQuotation quotation, AnnotatedArticle article) {
    Quotation words = quotation.quotation();
    if (!words.isMarkedSpeech()) {
      return List.of();
    }
    List<Saying> sayings = new ArrayList<>();
    for (Sentence sentence : sentencesOf(words.content(), article)) {
      Saying saying = saying(quotation, sentence);
      if (!saying.words().isEmpty()) {
        sayings.add(saying);
      }
    }
    return sayings;
  }

  private static List<Sentence> sentencesOf(Span content, AnnotatedArticle article) {
    List<Sentence> sentences = article.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= content.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < sentences.size() && sentences.get(last).span().start() < content.end()) {
      last++;
    }
    return sentences.subList(low, last);
  }

  private static Saying saying(StoryQuotation quotation, Sentence sentence) {
    Span content = quotation.quotation().content();
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Set<String> stems = new TreeSet<>();
    int brackets = 0;
    Span whole = null;
    for (Token token : sentence.tokens()) {
      if (content.contains(token.span())) {
        whole = whole == null ? token.span() : whole.cover(token.span());
        brackets += token.word().equals("[") ? 1 : token.word().equals("]") ? -1 : 0;
        if (brackets <= 0 && isWord(token)) {
          String folded = AlignedText.fold(token.word()).text().toLowerCase(Locale.ROOT);
          words.add(CONTRACTED.getOrDefault(folded, folded));
          spans.add(token.span());
          stem(folded, token.lemma().toLowerCase(Locale.ROOT), stems);
        }
      }
    }
    Span span = whole == null ? new Span(content.start(), content.start()) : whole;
    boolean fragment = quotation.quotation().mode() == Mode.MIXED;
    return new Saying(quotation, span, words, spans, stems, fragment);
  }

  private static boolean isWord(Token token) {
    return token.word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static void stem(String word, String lemma, Set<String> stems) {
    if (!EMPTY.contains(word) && !EMPTY.contains(lemma)) {
      stems.add(lemma.length() > 6 ? lemma.substring(0, 5) : lemma);
    }
  }
}
