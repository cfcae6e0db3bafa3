package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.StoryQuotation;

/** The quotations of one article, none twice, and what each of them says, sentence by sentence. */
final class ArticleSayings {
  private final List<Quotation> quotations;
  private final List<String> ids;
  private final List<List<Words>> words;

  private ArticleSayings(List<Quotation> quotations, List<String> ids, List<List<Words>> words) {
    this.quotations = quotations;
    this.ids = ids;
    this.words = words;
  }

  /**
   * A sentence or fragment of a quotation.
   *
   * @param words in lower case, in order, without what the outlet put in brackets
   * @param stems beginnings of the words that carry meaning
   */
  record Words(Span span, List<String> words, Set<String> stems, String text) {}

  /** What {@code article} quotes. */
  static ArticleSayings of(AnnotatedArticle article) {
    List<Quotation> quotations = Repeats.without(article);
    return new ArticleSayings(
        quotations,
        quotations.stream().map(one -> id(one, article)).toList(),
        quotations.stream().map(one -> sayings(one, article)).toList());
  }

  private static String id(Quotation quotation, AnnotatedArticle article) {
    String place = "%s %s".formatted(quotation.span(), quotation.content());
    return FindingId.ofKeys("q", List.of(article.article().id() + " " + place));
  }

  /** In text order. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** Their ids, in the same order. */
  List<String> ids() {
    return ids;
  }

  /** What the quotation numbered {@code index} says, given to {@code speaker}. */
  List<Saying> sayings(int index, StoryQuotation speaker) {
    return words.get(index).stream()
        .map(one -> new Saying(speaker, one.span, one.words, one.stems, one.text))
        .toList();
  }

  /** In text order; none for scare quotes and for reported speech that holds marked words. */
  private static List<Words> sayings(Quotation words, AnnotatedArticle article) {
    if (words.mode() == Mode.SCARE || isMarkedWithin(words, article)) {
      return List.of();
    }
    List<Words> sayings = new ArrayList<>();
    for (Sentence sentence : sentencesOf(words.content(), article)) {
      Words saying = saying(words, sentence, article);
      if (!saying.words().isEmpty()) {
        sayings.add(saying);
      }
    }
    return sayings;
  }

  private static boolean isMarkedWithin(Quotation words, AnnotatedArticle article) {
    return words.mode() == Mode.INDIRECT
        && article.quotations().stream()
            .anyMatch(one -> one.isMarkedSpeech() && one.span().overlaps(words.span()));
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

  private static Words saying(Quotation quotation, Sentence sentence, AnnotatedArticle article) {
    Span content = quotation.content();
    List<String> words = new ArrayList<>();
    Set<String> stems = new TreeSet<>();
    int brackets = 0;
    Span whole = null;
    for (Token token : sentence.tokens()) {
      if (content.contains(token.span())) {
        whole = whole == null ? token.span() : whole.cover(token.span());
        brackets += token.word().equals("[") ? 1 : token.word().equals("]") ? -1 : 0;
        if (brackets <= 0 && SayingWords.isWord(token)) {
          words.add(SayingWords.folded(token));
          SayingWords.stem(token).ifPresent(stems::add);
        }
      }
    }
    Span span = whole == null ? new Span(content.start(), content.start()) : whole;
    return new Words(span, List.copyOf(words), stems, article.words(span));
  }
}
