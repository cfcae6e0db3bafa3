package news.parallax.evaluation.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.evaluation.PlainWords;

/** A sentence as a rival without language models sees it: up to a full stop and a space. */
record NaiveSentence(Anchor at, String text, Set<String> words, Set<String> numbers) {
  private static final Pattern END = Pattern.compile("[.!?][’”'\"]?\\s");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

  /** The sentences of all articles of {@code story}. */
  static List<NaiveSentence> of(GoldStory story) {
    return story.articles().stream()
        .flatMap(article ->
            of(article, story.gold().files().indexOf(GoldReader.fileName(article))).stream())
        .toList();
  }

  /** The sentences of {@code article}, the gold's file number {@code doc}. */
  static List<NaiveSentence> of(Article article, int doc) {
    List<NaiveSentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      int start = 0;
      Matcher end = END.matcher(text);
      while (end.find()) {
        add(sentences, doc, text.substring(start, end.end()), block.span().start() + start);
        start = end.end();
      }
      add(sentences, doc, text.substring(start), block.span().start() + start);
    }
    return sentences;
  }

  private static void add(List<NaiveSentence> sentences, int doc, String text, int start) {
    String bare = text.strip();
    if (!bare.isEmpty()) {
      Anchor at = new Anchor(doc, start, start + bare.length());
      sentences.add(
          new NaiveSentence(
              at,
              bare,
              PlainWords.found(WORD, bare.toLowerCase(Locale.ROOT)),
              PlainWords.found(NUMBER, bare)));
    }
  }

  /** The share of words both have in all they have. */
  double overlap(NaiveSentence other) {
    return PlainWords.overlap(words, other.words);
  }
}
