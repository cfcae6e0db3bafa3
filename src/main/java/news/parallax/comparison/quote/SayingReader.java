package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.StoryQuotation;

/** Cuts quotations into their sentences. */
final class SayingReader {
  private static final List<String> DENIALS = List.of("deny", "deni", "refute");

  private SayingReader() {}

  /**
   * The sayings of {@code quotation} in text order; none for scare quotes and for reported speech
   * that holds marked words.
   */
  static List<Saying> sayings(StoryQuotation quotation, AnnotatedArticle article) {
    Quotation words = quotation.quotation();
    if (words.mode() == Mode.SCARE || isMarkedWithin(words, article)) {
      return List.of();
    }
    List<Saying> sayings = new ArrayList<>();
    for (Sentence sentence : sentencesOf(words.content(), article)) {
      Saying saying = saying(quotation, sentence, article);
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

  private static Saying saying(
      StoryQuotation quotation, Sentence sentence, AnnotatedArticle article) {
    Span content = quotation.quotation().content();
    List<String> words = new ArrayList<>();
    Set<String> stems = new TreeSet<>();
    int brackets = 0;
    Span whole = null;
    for (Token token : sentence.tokens()) {
      if (content.contains(token.span())) {
        whole = whole == null ? token.span() : whole.cover(token.span());
        brackets += token.word().equals("[") ? 1 : token.word().equals("]") ? -1 : 0;
        if (brackets <= 0 && Words.isWord(token)) {
          words.add(Words.folded(token));
          Words.stem(token).ifPresent(stems::add);
        }
      }
    }
    Span span = whole == null ? new Span(content.start(), content.start()) : whole;
    boolean denied = isDenied(quotation.quotation(), article);
    return new Saying(quotation, span, words, stems, article.words(span), denied);
  }

  private static boolean isDenied(Quotation quotation, AnnotatedArticle article) {
    Span cue = quotation.cue();
    return cue != null
        && quotation.mode() == Mode.INDIRECT
        && DENIALS.stream().anyMatch(article.words(cue).toLowerCase(Locale.ROOT)::startsWith);
  }
}
